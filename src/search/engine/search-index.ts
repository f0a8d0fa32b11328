import type { WordList } from '../words/word-list.ts';

/** What the engine asks of everything that is searched, as if it were one index. */
export interface SearchIndex {
  /** How many records there are. */
  readonly records: number;
  /** The records that hold the word, a form of it, or a word that begins with it. In quotes: exactly it, or the phrase. */
  readonly search: (query: string) => Promise<readonly Found[]>;
  /** The words of the archive that begin as this one does. */
  readonly wordsNear: (word: string) => Promise<WordList>;
  /**
   * Of ever more words the commonest, for the correction of a slip in the first letters: step by step, undefined when
   * there are no more.
   */
  readonly commonWords: (word: string, step: number) => Promise<WordList | undefined>;
  /** The place of each record among all, 0 for the newest. */
  readonly byDate?: () => Promise<ReadonlyMap<string, number>>;
}

/** One record that was found. */
export interface Found {
  readonly id: string;
  /** Higher is better. Counts how rare the word is within the index that found the record: see `rarity`. */
  readonly score: number;
  /** The places of the words hit, counted in words from the record's start. */
  readonly places: readonly number[];
}

/** One index, opened: the records of a span of years, or of another archive. The folder of the search engine makes it. */
export interface OpenShard extends Pick<SearchIndex, 'records' | 'search'> {
  /** Every record that has the value. */
  readonly having: (filter: string, value: string) => Promise<ReadonlySet<string>>;
  /** Every record, the newest first. */
  readonly byDate: () => Promise<readonly string[]>;
  /** The record as it is printed. Only for one that `search`, `having` or `byDate` has named. */
  readonly read: (id: string) => Promise<RecordText>;
}

export interface RecordText {
  readonly url: string;
  readonly title: string;
  /** Every word as printed, with the signs around it, each at the place that `Found` counts. `PARAGRAPH_END` takes a place too. */
  readonly words: readonly string[];
  readonly filters: Readonly<Partial<Record<string, readonly string[]>>>;
  /** The clauses, by the word at which each starts. */
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

/** Stands among the words of a record where a paragraph ends. */
export const PARAGRAPH_END = '';
