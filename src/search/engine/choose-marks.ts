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
  const kept = parts.map((part, index) => keepPlaces(part, index, parts, words));
  const runs = parts.flatMap(({ kind }, index) => {
    const places = kept[index] ?? [];
    return kind === 'run' ? joinPlaces(places, words) : places.map((place) => ({ start: place, end: place + 1 }));
  });
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

function keepPlaces(
  { word, kind, places }: MetPart,
  index: number,
  parts: readonly MetPart[],
  words: readonly string[],
): readonly number[] {
  if (kind === 'run' && !SMALL_NUMBER.test(word)) return places;
  const telling = places.filter((place) => !isSmall(words[place] ?? ''));
  const counted = parts[index - 1];
  if (counted?.kind === 'word' && SMALL_NUMBER.test(counted.word)) {
    const beside = telling.filter((place) => counted.places.includes(place - 1));
    if (beside.length > 0) return beside;
  }
  const others = parts.filter((_part, other) => other !== index).flatMap((other) => other.places);
  if (!SMALL_NUMBER.test(word) || parts.length === 1) return telling;
  const before = new Set(parts[index + 1]?.places.map((place) => place - 1));
  const counting = telling.filter((place) => before.has(place));
  return counting.length > 0
    ? counting
    : telling.filter((place) => others.includes(place - 1) || others.includes(place + 1));
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
