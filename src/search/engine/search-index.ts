import type { WordCounts } from '../words/spelling.ts';

/** What the engine asks of an index. In the browser that is Pagefind and our word lists: see `client/open-shard.ts`. */
export interface SearchIndex {
  /** How many records there are. */
  readonly records: number;
  /** The records that hold the word, a form of it, or a word that begins with it. In quotes: exactly it, or the phrase. */
  readonly search: (query: string) => Promise<readonly Found[]>;
  /** The words of the archive that begin as this one does. */
  readonly wordsNear: (word: string) => Promise<WordCounts>;
}

/** One record that was found. */
export interface Found {
  readonly id: string;
  readonly score: number;
  /** The places of the words hit, counted in words from the record's start. */
  readonly places: readonly number[];
}
