import { foldLetters } from '../../swedish/fold-letters.ts';
import { wordListOf, type ShardCounts } from '../words/word-list.ts';

/** The words that the records hold, by the file they stand in: see `wordListOf`. Each with the number of records that hold it, in each shard in turn. */
export type Vocabulary = ReadonlyMap<string, Readonly<Record<string, ShardCounts>>>;

/** So far: the records are not all held at once. */
export type WordCounting = Map<string, number[]>;

/** Adds the words of one record, each once. In small letters. */
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
