import { foldLetters } from '../../swedish/fold-letters.ts';
import { wordListOf, type ShardCounts } from '../words/word-list.ts';

/**
 * The words of the records, by the word list that they stand in (see `wordListOf`), each with the number of records
 * that hold it in each shard.
 */
export type Vocabulary = ReadonlyMap<string, Readonly<Record<string, ShardCounts>>>;

/** The counts while records are made one at a time: for each word, the number of records in each shard. */
export type WordCounting = Map<string, number[]>;

/** Counts the words of one record, each once. The words are in lower case. */
export function countWords(words: readonly string[], shard: number, counts: WordCounting): void {
  for (const word of new Set(words)) {
    const own = counts.get(word) ?? [];
    while (own.length <= shard) own.push(0);
    own[shard] = (own[shard] ?? 0) + 1;
    counts.set(word, own);
  }
}

export function sortVocabulary(counts: WordCounting): Vocabulary {
  const byFile = Map.groupBy(
    [...counts].toSorted(([a], [b]) =>
      foldLetters(a) < foldLetters(b) ? -1 : foldLetters(a) > foldLetters(b) ? 1 : a < b ? -1 : 1,
    ),
    ([word]) => wordListOf(word),
  );
  return new Map(
    [...byFile].map(([file, words]) => [
      file,
      Object.fromEntries(words.map(([word, own]) => [word, own.length === 1 ? (own[0] ?? 0) : own])),
    ]),
  );
}
