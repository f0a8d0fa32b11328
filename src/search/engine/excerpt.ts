import type { MarkedRun } from './choose-marks.ts';
import { PARAGRAPH_END } from './search-index.ts';

/** A stretch of a hit's text, marked where it holds a word that was asked for. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

const LENGTH = 34;

/**
 * The passage of a record's text that says most of what was asked: within one paragraph, around the place where the
 * most different words meet. `words`: see `RecordText`. `places`: for each word asked for, where it stands, counted in words from the start.
 * `marks`: see `chooseMarks`.
 */
export function buildExcerpt(
  words: readonly string[],
  places: readonly (readonly number[])[],
  marks: readonly MarkedRun[],
): readonly Stretch[] {
  const place = findBestPlace(places);
  const [from, to] = paragraphAround(words, place);
  const start = Math.max(from, Math.min(place - Math.floor(LENGTH / 3), to - LENGTH));
  const end = Math.min(to, start + LENGTH);
  const shown = markWords(words, marks, { start, end });
  return joinStretches([...(start > from ? [CUT, SPACE] : []), ...shown, ...(end < to ? [SPACE, CUT] : [])]);
}

/** The words from a place to another, with what is marked: a run as one stretch, the signs around it left out. */
export function markWords(
  words: readonly string[],
  marks: readonly MarkedRun[],
  { start, end }: MarkedRun,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let place = start;
  const add = (more: readonly Stretch[]) => {
    if (stretches.length > 0) stretches.push(SPACE);
    for (const each of more) stretches.push(each);
  };
  for (const run of [...marks, { start: end, end }]) {
    if (run.end < start || run.start > end) continue;
    for (; place < run.start; place += 1) add([{ text: words[place] ?? '', marked: false }]);
    const last = Math.min(run.end, end);
    if (place < last) add(markLetters(words.slice(place, last).join(' ')));
    place = Math.max(place, last);
  }
  return joinStretches(stretches);
}

/** The place with the most different words in reach after it, the earliest of several; the start where nothing was met. */
export function findBestPlace(places: readonly (readonly number[])[]): number {
  const all = places
    .flatMap((own, word) => own.map((place) => ({ place, word })))
    .toSorted((a, b) => a.place - b.place);
  let best = { place: all[0]?.place ?? 0, met: 0 };
  /* How often each word stands in reach, counted anew only by what comes into reach and what goes out of it. */
  const inReach = new Map<number, number>();
  let next = 0;
  for (const { place, word } of all) {
    for (let other = all[next]; other && other.place < place + LENGTH / 2; other = all[next]) {
      inReach.set(other.word, (inReach.get(other.word) ?? 0) + 1);
      next += 1;
    }
    if (inReach.size > best.met) best = { place, met: inReach.size };
    const left = (inReach.get(word) ?? 0) - 1;
    if (left > 0) inReach.set(word, left);
    else inReach.delete(word);
  }
  return best.place;
}

/** The index of the first word of the paragraph, and the index after its last word. */
function paragraphAround(words: readonly string[], place: number): readonly [number, number] {
  const isEnd = (word: string | undefined) => word === undefined || word === PARAGRAPH_END;
  let from = place;
  while (from > 0 && !isEnd(words[from - 1])) from -= 1;
  let to = place;
  while (to < words.length && !isEnd(words[to])) to += 1;
  return [from, to];
}

/** Marks the letters and digits of a word and leaves the signs around them. A sign that stands alone is marked. */
function markLetters(word: string): readonly Stretch[] {
  const [, before = '', letters = word, after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su.exec(word) ?? [];
  if (letters === '') return [{ text: word, marked: true }];
  return [
    { text: before, marked: false },
    { text: letters, marked: true },
    { text: after, marked: false },
  ].filter(({ text }) => text !== '');
}

function joinStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const word of stretches) {
    const last = joined.at(-1);
    if (last?.marked === word.marked) joined[joined.length - 1] = { ...last, text: last.text + word.text };
    else joined.push(word);
  }
  return joined;
}

const SPACE: Stretch = { text: ' ', marked: false };
const CUT: Stretch = { text: '…', marked: false };
