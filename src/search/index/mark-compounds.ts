import { joinMarked, keepPrintedSigns } from '../words/marks.ts';
import type { Lexicon } from './lexicon.ts';

/** Marks a text for Pagefind: see `words/marks.ts`. `withoutMarks` gives back every text as it was. */
export type MarkText = (text: string) => string;

/** A run of letters; digits and signs between runs part words for Pagefind by themselves. */
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** Shorter words are no compounds, and their base forms meet too much: *var* is a form of *vara*. */
const SHORTEST = 5;
/** The shortest part of a part that is worth a mark: *hem* in *hemsjukvård*. */
const SHORTEST_INNER = 3;

/** `names`: the words, in small letters, that are names of people or places in these texts: they stay whole. */
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
  const small = word.toLowerCase();
  if (word.length < SHORTEST || names.has(small) || isAbbreviation(word)) return word;
  const parts = lexicon.splitCompound(small);
  if (parts.length === 0 || parts.join('').length !== word.length)
    return joinMarked([word], [...parts, ...irregularForms(small, lexicon)]);
  const inner = [...joinedParts(parts), ...parts.flatMap((part) => innerParts(part, lexicon))];
  const last = parts.at(-1) ?? '';
  const printed = parts.map((part, index) => {
    const start = parts.slice(0, index).join('').length;
    return word.slice(start, start + part.length);
  });
  const hidden = new Set([...inner, ...irregularForms(last, lexicon)]);
  /* Pagefind takes all that is joined as the whole word, the hidden words too: so the word itself is then one of them. */
  return joinMarked(printed, hidden.size === 0 ? [] : [small, ...hidden]);
}

/** Of three parts and more, those side by side: *hemsjukvårds* and *sjukvårdsavtalet* of *hem-sjukvårds-avtalet*. */
function joinedParts(parts: readonly string[]): readonly string[] {
  return parts.flatMap((_part, start) =>
    parts.flatMap((_other, end) => {
      const length = end - start + 1;
      return length > 1 && length < parts.length ? [parts.slice(start, end + 1).join('')] : [];
    }),
  );
}

/** The parts of a part that is a compound itself: *sjukvårdsavtal* is found by *vård* too. */
function innerParts(part: string, lexicon: Lexicon): readonly string[] {
  const unlinked = lexicon.splitCompound(part.replace(/s$/, ''));
  return (unlinked.length > 0 ? unlinked : lexicon.splitCompound(part)).filter(
    (inner) => inner.length >= SHORTEST_INNER,
  );
}

/** Base forms that no cutting of endings leads to: *framhålla* for *framhöll*, *tand* for *tänder*. */
function irregularForms(word: string, lexicon: Lexicon): readonly string[] {
  return lexicon.baseForms(word).filter((base) => {
    let shared = 0;
    while (shared < base.length && base[shared] === word[shared]) shared += 1;
    return base.length >= 3 && shared < base.length - 2;
  });
}

function isAbbreviation(word: string): boolean {
  return word === word.toUpperCase();
}
