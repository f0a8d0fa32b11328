import type { Lexicon } from '../index/lexicon.ts';
import { findWordParts } from '../index/word-parts.ts';
import { joinMarked, keepPrintedSigns } from './marks.ts';

/** Marks a text for Pagefind: see `marks.ts`. `withoutMarks` gives back every text as it was. */
export type MarkText = (text: string) => string;

/** A run of letters. Pagefind itself parts words at digits and signs. */
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** `names`: the words that stay whole, as for `findWordParts`. */
export function buildMarker(lexicon: Lexicon, names: ReadonlySet<string>): MarkText {
  const marked = new Map<string, string>();
  const mark = (word: string): string => {
    const known = marked.get(word);
    if (known !== undefined) return known;
    const value = markWord(word, lexicon, names);
    marked.set(word, value);
    return value;
  };
  return (text) => keepPrintedSigns(text).replaceAll(WORD, mark);
}

function markWord(word: string, lexicon: Lexicon, names: ReadonlySet<string>): string {
  const { printed, others } = findWordParts(word, lexicon, names);
  /*
   * Pagefind takes everything that is joined, hidden words included, as the whole word. Where a compound has hidden
   * words, the compound itself must therefore be one of them.
   */
  return joinMarked(printed, printed.length > 1 && others.length > 0 ? [word.toLowerCase(), ...others] : others);
}
