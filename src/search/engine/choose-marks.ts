import { STOP_WORDS } from '../../swedish/stop-words.ts';

/** A part of a question, and where a text has it, counted in words from the start. */
export interface MetPart {
  /** As typed, or the word that was searched instead. */
  readonly word: string;
  /** `run`: a phrase, a day or an amount, whose places are those of all its words side by side. */
  readonly kind: 'word' | 'run';
  readonly places: readonly number[];
}

/** What is marked in a text: single words, and runs of words that are one mark. By the place of the first word, in order. */
export interface MarkedRun {
  readonly start: number;
  /** After its last word. */
  readonly end: number;
}

/**
 * What of a text is marked for a question: a phrase, a day or an amount as a whole, a word wherever it stands. A small word says nothing
 * alone. A small number is marked beside another word of the question, and where it stands before the word that it was typed
 * before, that word is marked nowhere else. `words`: those of the text, with the signs around them.
 */
export function chooseMarks(parts: readonly MetPart[], words: readonly string[]): readonly MarkedRun[] {
  const runs = parts.flatMap((_part, index) => findRuns(index, parts, words));
  const longest = runs.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let done = 0;
  return longest.filter(({ start, end }) => {
    if (start < done) return false;
    done = end;
    return true;
  });
}

/** A word without the signs around it; a sign that stands alone is itself. */
export function bareWord(word: string): string {
  const signs = [...word];
  const first = signs.findIndex((sign) => /[\p{L}\p{N}]/u.test(sign));
  const last = signs.findLastIndex((sign) => /[\p{L}\p{M}\p{N}]/u.test(sign));
  return first === -1 ? word : signs.slice(first, last + 1).join('');
}

const SMALL_NUMBER = /^\d{1,3}$/;

function findRuns(index: number, parts: readonly MetPart[], words: readonly string[]): readonly MarkedRun[] {
  const part = parts[index];
  if (!part) return [];
  const isNumber = SMALL_NUMBER.test(part.word);
  if (part.kind === 'run' && !isNumber) return joinPlaces(part.places, words);
  const telling = part.places.filter((place) => !isSmall(words[place] ?? ''));
  const counted = countedPlaces(index, parts);
  if (counted.length > 0) return counted.map((place) => ({ start: place - 1, end: place + 1 }));
  if (!isNumber || parts.length === 1) return telling.map(single);
  if (countedPlaces(index + 1, parts).length > 0) return [];
  const others = new Set(parts.filter((other) => other !== part).flatMap(({ places }) => places));
  return telling.filter((place) => others.has(place - 1) || others.has(place + 1)).map(single);
}

/** Where a word stands right after the small number that it was typed after. */
function countedPlaces(index: number, parts: readonly MetPart[]): readonly number[] {
  const before = parts[index - 1];
  if (before === undefined || !SMALL_NUMBER.test(before.word)) return [];
  const numbers = new Set(before.places);
  return parts[index]?.places.filter((place) => numbers.has(place - 1)) ?? [];
}

function single(place: number): MarkedRun {
  return { start: place, end: place + 1 };
}

/** *VI* may stand for something; *vi* and *Vi* do not. */
function isSmall(printed: string): boolean {
  const word = bareWord(printed);
  const isAbbreviation = word.length > 1 && word === word.toUpperCase();
  return !isAbbreviation && STOP_WORDS.has(word.toLowerCase());
}

/** Places side by side as one. */
function joinPlaces(places: readonly number[], words: readonly string[]): readonly MarkedRun[] {
  const runs: { start: number; end: number }[] = [];
  for (const place of places.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.end === place && words[place] !== '') last.end = place + 1;
    else if (last === undefined || place >= last.end) runs.push({ start: place, end: place + 1 });
  }
  return runs;
}
