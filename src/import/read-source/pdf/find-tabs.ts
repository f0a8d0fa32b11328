import { LEADING_LABEL } from '../../../swedish/list-mark.ts';
import type { Word } from './split-words.ts';

/** A line of words, before it is known which of its gaps divide columns. */
export interface WordLine {
  readonly words: readonly Word[];
  readonly y: number;
  readonly size: number;
}

/**
 * Finds, for each line, the words that begin a column. A word does so where it stands further off than words usually
 * do, or was placed without white space; but only where the line above or below has such a word too. One line with a
 * gap is no table.
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
    /*
     * A cell that nearly fills its column leaves only the gap of a word, so a word at the place of a column begins one
     * too.
     */
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

/** How far words stand apart, as a part of the type size. */
interface Space {
  readonly usual: number;
  /** Whether the file draws white space between words; then a gap without any is a jump to a column. */
  readonly isDrawn: boolean;
}

function findSpace(lines: readonly WordLine[]): Space {
  const words = lines.flatMap((line) => line.words.slice(1));
  const drawn = words.filter((word) => word.isAfterSpace);
  const isDrawn = drawn.length > words.length / 4;
  const gaps = (isDrawn ? drawn : words).map(({ gap }) => gap).filter((gap) => gap < WIDEST_SPACE);
  return { usual: gaps.length === 0 ? ORDINARY_SPACE : median(gaps), isDrawn };
}

/** As a part of the type size: a wider gap is not counted as one between words. */
const WIDEST_SPACE = 0.6;
/** As a part of the type size: the gap between words, where a page has none to measure. */
const ORDINARY_SPACE = 0.28;

/** As a part of the type size: how much wider than between words the gap before a column is. */
const FURTHER = 0.35;
/** As a part of the type size: a jump that differs less from a space may stand for one. */
const LIKE_A_SPACE = 0.1;

function findJumps({ words }: WordLine, { usual, isDrawn }: Space): readonly number[] {
  const space = Math.max(usual, findJustified(words));
  return words.flatMap(({ gap, isAfterSpace }, index) => {
    if (index === 0 || isLabel(words, index)) return [];
    return gap > space + FURTHER || (isDrawn && !isAfterSpace && Math.abs(gap - space) > LIKE_A_SPACE) ? [index] : [];
  });
}

/**
 * The gap between words in a justified line, where most are wide and alike; 0 where they are not, or are too few to
 * tell.
 */
function findJustified(words: readonly Word[]): number {
  const gaps = words.slice(1).map(({ gap }) => gap);
  const middle = median(gaps);
  return gaps.length >= FEWEST_GAPS &&
    gaps.filter((gap) => Math.abs(gap - middle) < LIKE_A_SPACE).length > gaps.length * 0.6
    ? middle
    : 0;
}

/** Fewer gaps do not tell whether a line is justified. */
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

/** In words: `§ 4` is two. */
const LONGEST_LABEL = 2;

/** The indexes of the lines right above and below, unless they lie more than four lines away. */
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
