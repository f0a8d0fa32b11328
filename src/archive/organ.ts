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
  /** Meetings of it that the archive lacks and that no date in a text tells of; left out where none are written down. */
  readonly undatedMeetings?: readonly UndatedMeeting[];
  readonly file: string;
}

/** A meeting that minutes tell of by its year or season alone, as an editor wrote it down. */
export interface UndatedMeeting {
  /** Its time in words that hold the year: `hösten 2021`. */
  readonly when: string;
  readonly year: number;
  /** The id of the item that tells of it, and the words there that do. */
  readonly item: string;
  readonly words: string;
  /** It took place as the item tells; else it is not told whether it did. */
  readonly held: boolean;
}
