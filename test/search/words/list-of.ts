import { foldLetters } from '../../../src/swedish/fold-letters.ts';
import { buildWordList, compareWords, type WordList } from '../../../src/search/words/word-list.ts';

/** A list of these words with the number of records of each. `names`: those of titles; `capitals`: the abbreviations. */
export function listOf(
  counts: Readonly<Record<string, number>>,
  { names = [], capitals = [] }: { readonly names?: readonly string[]; readonly capitals?: readonly string[] } = {},
): WordList {
  const words = Object.entries(counts).map(([word, records]) => ({
    word,
    records,
    shards: [records],
    isName: names.includes(word),
    isAbbreviation: capitals.includes(word),
  }));
  return buildWordList(
    words.toSorted((a, b) => compareWords([foldLetters(a.word), a.word], [foldLetters(b.word), b.word])),
  );
}
