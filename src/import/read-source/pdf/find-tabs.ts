import { LEADING_LABEL } from '../../../swedish/list-mark.ts';
import type { Word } from './split-words.ts';

/** A line of words, before it is known which gaps divide columns. */
export interface WordLine {
  readonly words: readonly Word[];
  readonly y: number;
  readonly size: number;
}

/**
 * For each line the words that begin a column: those that stand further off than words do, or nearer, but jumped to without
 * white space, where the line above or below has such a word too. One line alone with a gap is no table.
 */
export function findTabs(lines: readonly WordLine[]): readonly ReadonlySet<number>[] {
  const space = findSpace(lines);
  const jumps = lines.map((line) => findJumps(line, space));
  const rows = lines.map(
    (_line, at) =>
      (jumps[at] ?? []).length > 0 && neighbours(lines, at).some((other) => (jumps[other] ?? []).length > 0),
  );
  const places = new Set(
    lines.flatMap(({ words }, at) =>
      rows[at] === true ? (jumps[at] ?? []).map((index) => Math.round(words[index]?.x0 ?? 0)) : [],
    ),
  );
  return lines.map(({ words }, at) => {
    /* A cell that nearly fills its column leaves no more room than a word does; the next one stands in its place all the same. */
    const inPlace = words.flatMap(({ x0 }, index) =>
      index > 0 && places.has(Math.round(x0)) && !isLabel(words, index) ? [index] : [],
    );
    const isRow =
      rows[at] === true ||
      (space.isDrawn &&
        neighbours(lines, at).some((other) => rows[other] === true) &&
        inPlace.some((index) => words[index]?.isAfterSpace === false));
    return isRow ? new Set([...(jumps[at] ?? []), ...inPlace]) : new Set();
  });
}

/** How words stand apart, in parts of the type size. */
interface Space {
  readonly usual: number;
  /** White space is drawn: then a gap that holds none is a jump. */
  readonly isDrawn: boolean;
}

function findSpace(lines: readonly WordLine[]): Space {
  const words = lines.flatMap((line) => line.words.slice(1));
  const drawn = words.filter((word) => word.isAfterSpace);
  const isDrawn = drawn.length > words.length / 4;
  const gaps = (isDrawn ? drawn : words).map(({ gap }) => gap).filter((gap) => gap < WIDEST_SPACE);
  return { usual: gaps.length === 0 ? ORDINARY_SPACE : median(gaps), isDrawn };
}

/** In parts of the type size. */
const WIDEST_SPACE = 0.6;
const ORDINARY_SPACE = 0.28;

/** How much further apart than words, in parts of the type size, columns begin. */
const FURTHER = 0.35;
/** A jump as wide as a space may stand for one. */
const LIKE_A_SPACE = 0.1;

function findJumps({ words }: WordLine, { usual, isDrawn }: Space): readonly number[] {
  const space = Math.max(usual, findJustified(words));
  return words.flatMap(({ gap, isAfterSpace }, index) => {
    if (index === 0 || isLabel(words, index)) return [];
    return gap > space + FURTHER || (isDrawn && !isAfterSpace && Math.abs(gap - space) > LIKE_A_SPACE) ? [index] : [];
  });
}

/** A justified line has wide spaces, most of them alike. 0 where they are not, or too few to tell. */
function findJustified(words: readonly Word[]): number {
  const gaps = words.slice(1).map(({ gap }) => gap);
  const middle = median(gaps);
  return gaps.length >= FEWEST_GAPS &&
    gaps.filter((gap) => Math.abs(gap - middle) < LIKE_A_SPACE).length > gaps.length * 0.6
    ? middle
    : 0;
}

const FEWEST_GAPS = 4;

/** Whether the words before `index` are the number or bullet of the line. */
function isLabel(words: readonly Word[], index: number): boolean {
  if (index > LONGEST_LABEL) return false;
  const text = words
    .slice(0, index)
    .map(({ glyphs }) => `${glyphs.map((glyph) => glyph.text).join('')} `)
    .join('');
  return LEADING_LABEL.exec(text)?.[0].length === text.length;
}

/** In words: `§ 4`. */
const LONGEST_LABEL = 2;

/** The lines right above and below, unless they lie far off. */
function neighbours(lines: readonly WordLine[], at: number): readonly number[] {
  const line = lines[at];
  return [at - 1, at + 1].filter((other) => {
    const near = lines[other];
    return line !== undefined && near !== undefined && Math.abs(near.y - line.y) < Math.max(line.size, near.size) * 4;
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
