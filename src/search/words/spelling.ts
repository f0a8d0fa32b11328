import { editDistance } from '../../swedish/edit-distance.ts';
import { foldLetters } from '../../swedish/fold-letters.ts';
import { findNegatedRoot } from '../../swedish/negation.ts';
import { areForms, readStems } from '../../swedish/word-forms.ts';
import type { ListedWord, WordList } from './word-list.ts';

/** A word of the archive that may have been meant. */
export interface NearWord {
  readonly word: string;
  /** How many slips lie between it and the word typed. */
  readonly slips: number;
}

/**
 * All words that may have been meant by a word that stands nowhere, the likeliest first. First come the same letters with other
 * dots, then the nearest word; of several a word of a title or of a name, then the most common. Words of up to four letters
 * are corrected in their dots alone, since too many words are near them. A word with a digit has none: a number is
 * never corrected, and no word to its opposite.
 */
export function findNearWords(word: string, words: readonly ListedWord[]): readonly NearWord[] {
  if (/\p{N}/u.test(word)) return [];
  const letters = lettersAsIn(word);
  const typed = letters(word);
  const others = withoutOpposites(word, words);
  const near = measure(word, others, (candidate) =>
    Math.abs(candidate.length - typed.length) > MOST_SLIPS ? Infinity : slipsBetween(typed, letters(candidate)),
  );
  return near.length > 0 || typed.length < SHORTEST_FOR_STEMS ? near : findNearStems(word, others);
}

/** *oförändrad* is not *förändrad* with a letter too many, nor any form of it. */
function withoutOpposites(word: string, words: readonly ListedWord[]): readonly ListedWord[] {
  const root = findNegatedRoot(word);
  if (root === undefined) return words;
  const stems = readStems(root);
  return words.filter((listed) => listed.word !== root && !areForms(stems, readStems(listed.word)));
}

/** Who types dots means them: *förtsätning* is nearer to *förutsättning* than to *fortsättning*. */
function lettersAsIn(word: string): (text: string) => string {
  const counts = word.length >= SHORTEST_FOR_STEMS || word.length <= LONGEST_SHORT;
  return counts && dotsOf(word) !== '' ? (text) => text.normalize('NFC').toLowerCase() : foldLetters;
}

/** The letters with dots, in their order. */
function dotsOf(word: string): string {
  return word.replaceAll(/[^åäöéü]/gu, '');
}

/** The likeliest word whose letters are the same apart from dots: *förslag* for *forslag*. */
export function findDotted(word: string, list: WordList): string | undefined {
  if (/\p{N}/u.test(word)) return undefined;
  const folded = foldLetters(word);
  /* *män* is not *man*. */
  if (word.length <= LONGEST_SHORT && dotsOf(word) !== '') return list.find(word)?.word;
  return measure(word, list.beginWith(word), (candidate) => (foldLetters(candidate) === folded ? 0 : Infinity))[0]
    ?.word;
}

/**
 * Too short a stem is near too many. A long one is still itself with a slip, whatever ending it has: *arbetsterapeft* for
 * *arbetsterapeuterna*.
 */
const SHORTEST_FOR_STEMS = 8;

function findNearStems(word: string, words: readonly ListedWord[]): readonly NearWord[] {
  const letters = lettersAsIn(word);
  const stem = letters(readStems(word).likely);
  if (stem.length < SHORTEST_FOR_STEMS - 1) return [];
  return measure(word, words, (candidate) =>
    candidate.length < stem.length - 2 ? Infinity : slipsBetween(stem, letters(readStems(candidate).likely)),
  );
}

/** Of words as near one with the dots that were typed, then a name, then the commonest. */
function measure(
  typed: string,
  words: readonly ListedWord[],
  slipsTo: (candidate: string) => number,
): readonly NearWord[] {
  const dots = dotsOf(typed);
  const hasDots = ({ word }: ListedWord) => dots === '' || dotsOf(word) === dots;
  return words
    .flatMap((listed) => {
      const slips = slipsTo(listed.word);
      return slips === Infinity || listed.isAbbreviation ? [] : [{ listed, slips }];
    })
    .toSorted(
      (a, b) =>
        a.slips - b.slips ||
        Number(hasDots(b.listed)) - Number(hasDots(a.listed)) ||
        Number(b.listed.isName) - Number(a.listed.isName) ||
        b.listed.records - a.listed.records ||
        (a.listed.word < b.listed.word ? -1 : 1),
    )
    .map(({ listed, slips }) => ({ word: listed.word, slips }));
}

/** So short a word is corrected in its dots alone. */
const LONGEST_SHORT = 4;
/** In the longest word. */
const MOST_SLIPS = 2;

/** Between two folded words; Infinity where there are too many for one to be meant by the other. */
function slipsBetween(typed: string, other: string): number {
  const most = typed.length <= LONGEST_SHORT ? 0 : typed.length <= 7 ? 1 : MOST_SLIPS;
  if (Math.abs(other.length - typed.length) > most) return Infinity;
  if (most === 0) return typed === other ? 0 : Infinity;
  return editDistance(typed, other, most);
}
