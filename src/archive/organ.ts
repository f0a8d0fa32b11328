/** A network or another body that meets. One that is only mentioned holds no meetings in this archive. */
export interface Organ {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly region: string | undefined;
  readonly description: string | undefined;
  /** Every name by which minutes mention it, its full and short names included. */
  readonly names: readonly string[];
  readonly members: readonly string[];
  /** The organ it took over from, where a source says so. */
  readonly predecessor: string | undefined;
  readonly onlyMentioned: boolean;
  readonly file: string;
}
