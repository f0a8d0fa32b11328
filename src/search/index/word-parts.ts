import { areForms, readStems } from '../../swedish/word-forms.ts';
import { abbreviationMark } from '../pagefind/marks.ts';
import { looksLikeSmallWord, wholeWordMark } from '../words/small-words.ts';
import type { Lexicon } from './lexicon.ts';

/** A word taken apart for the index. */
export interface WordParts {
  /** The word as printed, cut at the boundaries of a compound; the whole word alone where it is none. */
  readonly printed: readonly string[];
  /** Further words by which it is found, in small letters: inner compounds, base forms, marks of what looks like a small word. */
  readonly others: readonly string[];
  /** It is printed in capitals and short enough to stand for something longer. */
  readonly isAbbreviation: boolean;
}

/**
 * Shorter words are left whole. They are no compounds, and their base forms would give false hits: *var* is a form of
 * *vara*.
 */
const SHORTEST = 5;
/** Longer words in capitals are most often headings. */
const LONGEST_ABBREVIATION = 6;
/** The shortest part of a part by which a word is found: *hem* in *hemsjukvård*. */
const SHORTEST_INNER = 3;

/** `names`: the words, in small letters, that are names of people or places in these texts: they stay whole. */
export function findWordParts(word: string, lexicon: Lexicon, names: ReadonlySet<string>): WordParts {
  const own = divide(word, lexicon, names);
  const whole = [word, ...(own.printed.length > 1 ? own.printed : []), ...own.others].map((part) => part.toLowerCase());
  return {
    ...own,
    others: [...own.others, ...ofAbbreviation(word), ...new Set(whole.filter(looksLikeSmallWord).map(wholeWordMark))],
  };
}

/** The abbreviation that a word is a form of. An index takes an *s* off itself. Made for: `SKRs`, `LPOerna`, `SCHNVs`, `HVBet`. */
function ofAbbreviation(word: string): readonly string[] {
  const [, short = '', ending = ''] = /^(\p{Lu}{2,6})(s|n|ns|en|ens|er|erna|ernas|et|ets)$/u.exec(word) ?? [];
  if (short === '') return [];
  const own = short.toLowerCase();
  /* An index parts `SKRs` where its capitals end. */
  return [word.toLowerCase(), ...(ending === 's' ? [] : [own]), abbreviationMark(own)];
}

function divide(word: string, lexicon: Lexicon, names: ReadonlySet<string>): WordParts {
  const small = word.toLowerCase();
  const isCapital = word === word.toUpperCase() && word !== small;
  const isAbbreviation = isCapital && word.length > 1 && word.length <= LONGEST_ABBREVIATION;
  if (word.length < SHORTEST || names.has(small) || isCapital) return { printed: [word], others: [], isAbbreviation };
  const parts = lexicon.splitCompound(small);
  /* Lower case may change the length of a word. Then the parts do not tell where to cut it. */
  if (parts.length === 0 || parts.join('').length !== word.length)
    return { printed: [word], others: [...parts, ...irregularForms(small, lexicon)], isAbbreviation };
  const inner = [...joinedParts(parts), ...parts.flatMap((part) => innerParts(part, lexicon))];
  const last = parts.at(-1) ?? '';
  const printed = parts.map((part, index) => {
    const start = parts.slice(0, index).join('').length;
    return word.slice(start, start + part.length);
  });
  return { printed, others: [...new Set([...inner, ...irregularForms(last, lexicon)])], isAbbreviation };
}

/**
 * Of a compound with three parts or more, the runs of parts side by side: *hemsjukvårds* and *sjukvårdsavtalet* of
 * *hem-sjukvårds-avtalet*.
 */
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

/** Base forms that no ending leads to: *framhålla* for *framhöll*, *stad* for *städer*. */
function irregularForms(word: string, lexicon: Lexicon): readonly string[] {
  const stems = readStems(word);
  return lexicon.baseForms(word).filter((base) => base.length >= 3 && !areForms(stems, readStems(base)));
}
