import type { Lexicon } from '../index/lexicon.ts';
import { remember } from '../index/remember.ts';
import { findWordParts } from '../index/word-parts.ts';
import { abbreviationMark, BOUNDARY, joinMarked, keepPrintedSigns } from './marks.ts';

/** Marks a text for Pagefind: see `marks.ts`. `withoutMarks` gives back every text as it was. */
export type MarkText = (text: string) => string;

/** Runs of letters. Pagefind itself parts words at digits and signs. */
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** Several runs of letters with hyphens and the like between them: `AB-hemsjukvården`, `och/eller`. Pagefind takes them as one word and as its parts. */
const JOINED = /\p{L}[\p{L}\p{M}]*(?:[^\p{L}\p{M}\s]+\p{L}[\p{L}\p{M}]*)*/gu;

/** `names`: the words that stay whole, as for `findWordParts`. */
export function buildMarker(lexicon: Lexicon, names: ReadonlySet<string>): MarkText {
  const take = remember((word) => findHidden(word, lexicon, names));
  return (text) => {
    const kept = keepPrintedSigns(text);
    return kept.replaceAll(JOINED, (joined, at: number) => {
      const marked = markJoined(joined, take);
      if (marked === joined) return joined;
      const [before, after] = [kept.charAt(at - 1), kept.charAt(at + joined.length)];
      return `${TYPOGRAPHIC.test(before) ? BOUNDARY : ''}${marked.replaceAll(TYPOGRAPHIC_SIGNS, `${BOUNDARY}$&${BOUNDARY}`)}${TYPOGRAPHIC.test(after) ? BOUNDARY : ''}`;
    });
  };
}

/**
 * Pagefind parts a word at signs of ASCII alone: of `”hemsjukvård”` it would know no part, and no hidden word.
 * Made for: `”LPO”`, `”hemsjukvård”`, `vård–omsorg`, `»AV«`, `hemsjukvård…`.
 */
const TYPOGRAPHIC = /[^\p{ASCII}\p{L}\p{M}\p{N}\s]/u;
const TYPOGRAPHIC_SIGNS = new RegExp(`${TYPOGRAPHIC.source}+`, 'gu');

interface MarkedWord {
  /** See `WordParts`. */
  readonly printed: readonly string[];
  readonly hidden: readonly string[];
}

/**
 * Pagefind takes everything that is joined, hidden words included, as the whole word. What is whole must therefore be a
 * hidden word too, where it has hidden words: a compound, and all that hyphens join.
 */
function markJoined(joined: string, take: (word: string) => MarkedWord): string {
  const words = joined.match(WORD) ?? [];
  if (words.length < 2) return mark(take(joined), []);
  const whole = joined.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
  const isHiding = words.some((word) => take(word).hidden.length > 0 || take(word).printed.length > 1);
  let left = words.length;
  return joined.replaceAll(WORD, (word) => {
    left -= 1;
    const taken = take(word);
    const own = taken.printed.length > 1 ? [word.toLowerCase()] : [];
    return mark(taken, [...own, ...(left === 0 && isHiding && !/\p{N}/u.test(whole) ? [whole] : [])]);
  });
}

function mark({ printed, hidden }: MarkedWord, more: readonly string[]): string {
  return joinMarked(printed, [...new Set([...hidden, ...more])]);
}

function findHidden(word: string, lexicon: Lexicon, names: ReadonlySet<string>): MarkedWord {
  const { printed, others, isAbbreviation } = findWordParts(word, lexicon, names);
  const own = word.toLowerCase();
  if (isAbbreviation) return { printed, hidden: [abbreviationMark(own)] };
  return { printed, hidden: printed.length > 1 && others.length > 0 ? [own, ...others] : others };
}
