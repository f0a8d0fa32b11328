/** What the content says to the search. All words in small letters. */
export interface SearchWords {
  /** Words that may stand in a compound though the dictionary lacks them. */
  readonly known: readonly string[];
  /** Words that are never divided. */
  readonly whole: readonly string[];
}

/** An archive of the same kind that a reader may choose to search as well. */
export interface OtherArchive {
  readonly name: string;
  /** The address of its first page, with a slash at the end. */
  readonly address: string;
}
