/** A network or another body that meets. With `onlyMentioned`, it has no meetings in this archive. */
export interface Organ {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly region: string | undefined;
  readonly description: string | undefined;
  /** Every name that minutes use for it, its full and short names included. */
  readonly names: readonly string[];
  readonly members: readonly string[];
  /** The id of the organ that it took over from, where a source says so. */
  readonly predecessor: string | undefined;
  readonly onlyMentioned: boolean;
  readonly file: string;
}
