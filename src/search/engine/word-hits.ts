/** Where a word of the question was met. */
export interface WordHits {
  readonly word: string;
  readonly optional: boolean;
  /** The weight of the word: the fewer records hold it, the larger. */
  readonly weight: number;
  readonly records: ReadonlyMap<string, WordHit>;
  /** The word that was searched instead, where no record has the word as typed. */
  readonly corrected: string | undefined;
  /** The part of the word that was searched, where the archive knows no more of it. */
  readonly part?: string | undefined;
  /** No record has the word: these have its parts, wherever each stands. */
  readonly apart?: boolean;
}

export interface WordHit {
  readonly score: number;
  readonly places: readonly number[];
}
