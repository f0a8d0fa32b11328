import { foldLetters } from '../../swedish/fold-letters.ts';
import { wordListOf, type ShardCounts } from '../words/word-list.ts';
import { withoutMarks } from '../words/marks.ts';

/** The words that the records hold, by the file they stand in: see `wordListOf`. Each with the number of records that hold it, in each shard in turn. */
export type Vocabulary = ReadonlyMap<string, Readonly<Record<string, ShardCounts>>>;

/** So far: the records are not all held at once. */
export type WordCounting = Map<string, number[]>;

/** Adds the words of a record, its parts of compounds and what stands on both sides of a hyphen, in small letters. `texts`: marked. */
export function countWords(texts: readonly string[], shard: number, counts: WordCounting): void {
  for (const word of new Set(texts.flatMap(wordsIn))) {
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

function wordsIn(marked: string): readonly string[] {
  return (marked.match(/\S+/g) ?? []).flatMap((token) => {
    const bare = withoutMarks(token);
    const joined = bare.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
    const pieces = bare.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    /* MiniMaria: Pagefind parts a word where a small letter meets a capital. */
    const parts = token.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    return [joined, ...pieces, ...parts].filter(Boolean).map((word) => word.toLowerCase());
  });
}
