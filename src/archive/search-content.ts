/** Words for the search that the content gives, all in small letters. */
export interface SearchWords {
  /** Words that may be a part of a compound although the dictionary lacks them. */
  readonly known: readonly string[];
  /** Words that are never divided into parts. */
  readonly whole: readonly string[];
}

/** Another archive of the same kind, which a reader may choose to search too. */
export interface OtherArchive {
  readonly name: string;
  /** The address of its first page, with a slash at the end. */
  readonly address: string;
}
