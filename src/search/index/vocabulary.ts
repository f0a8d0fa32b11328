import { fold, listOf } from '../words/fold.ts';
import { withoutMarks } from '../words/marks.ts';

/** The words that the records hold, each with the number of records that hold it, by the file they stand in: see `listOf`. */
export type Vocabulary = ReadonlyMap<string, Readonly<Record<string, number>>>;

/** Words, parts of compounds, and what stands on both sides of a hyphen, in small letters. `records`: the marked texts of each. */
export function buildVocabulary(records: readonly (readonly string[])[]): Vocabulary {
  const counts: WordCounting = new Map();
  for (const texts of records) countWords(texts, counts);
  return sortVocabulary(counts);
}

/** So far, for an archive whose records are not all held at once. */
export type WordCounting = Map<string, number>;

export function countWords(texts: readonly string[], counts: WordCounting): void {
  for (const word of new Set(texts.flatMap(wordsIn))) counts.set(word, (counts.get(word) ?? 0) + 1);
}

export function sortVocabulary(counts: WordCounting): Vocabulary {
  const byFile = Map.groupBy([...counts].toSorted(([a], [b]) => (fold(a) < fold(b) ? -1 : fold(a) > fold(b) ? 1 : a < b ? -1 : 1)), ([word]) => listOf(word));
  return new Map([...byFile].map(([file, words]) => [file, Object.fromEntries(words)]));
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
