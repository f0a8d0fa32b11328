import type { Word } from './split-words.ts';

/** A line of words, before it is known which gaps divide columns. */
export interface WordLine {
  readonly words: readonly Word[];
  readonly y: number;
  readonly size: number;
}

/**
 * For each line the places of the words that begin a column. Certain columns begin after a wide gap, where the line above or
 * below has one that begins or ends at the same place, or after any gap that three lines in a row have at the same place.
 * Beside a certain column any wide gap begins one more, and a narrower one too if two lines have it: long cells nearly fill
 * their columns.
 */
export function findTabs(lines: readonly WordLine[]): readonly ReadonlySet<number>[] {
  const gaps = lines.map(({ words }) => words.flatMap(({ gap, x0 }, index): readonly Cell[] => gap > NARROW ? [{ index, x0, x1: findCellEnd(words, index), isWide: gap > WIDE }] : []));
  const certain = lines.map((line, at) => (gaps[at] ?? []).filter((cell) => {
    const around = neighbours(lines, at).filter((other) => gaps[other]?.some((near) => Math.abs(near.x0 - cell.x0) < line.size * ALIGNED));
    return around.length > 1 || around.some((other) => isInRow(lines, gaps, other, at, cell))
      || (cell.isWide && neighbours(lines, at).some((other) => gaps[other]?.some((near) => near.isWide && isAligned(near, cell, line.size))));
  }));
  return lines.map((line, at) => {
    const around = neighbours(lines, at);
    const known = around.flatMap((other) => certain[other] ?? []);
    const near = (certain[at] ?? []).length === 0 ? known : [...known, ...around.filter((other) => (certain[other] ?? []).length > 0).flatMap((other) => gaps[other] ?? [])];
    const hasColumns = (certain[at] ?? []).length > 0;
    return new Set([...(certain[at] ?? []), ...(gaps[at] ?? []).filter((cell) => (cell.isWide && hasColumns) || near.some(({ x0 }) => Math.abs(x0 - cell.x0) < line.size * ALIGNED))].map(({ index }) => index));
  });
}

interface Cell {
  /** Which word begins it. */
  readonly index: number;
  readonly x0: number;
  readonly x1: number;
  readonly isWide: boolean;
}

function isAligned(a: Cell, b: Cell, size: number): boolean {
  return Math.abs(a.x0 - b.x0) < size * ALIGNED || Math.abs(a.x1 - b.x1) < size * ALIGNED;
}

/** Whether the line beyond `other`, seen from `at`, has the column too. */
function isInRow(lines: readonly WordLine[], gaps: readonly (readonly Cell[])[], other: number, at: number, cell: Cell): boolean {
  const beyond = other + (other - at);
  return neighbours(lines, other).includes(beyond) && (gaps[beyond] ?? []).some(({ x0 }) => Math.abs(x0 - cell.x0) < (lines[at]?.size ?? 0) * ALIGNED);
}

/** In parts of the type size: the room that no justified line has. */
const WIDE = 2.5;
/** More than the spaces of a justified line mostly are. */
const NARROW = 0.6;
const ALIGNED = 0.3;

function findCellEnd(words: readonly Word[], start: number): number {
  let end = start;
  while ((words[end + 1]?.gap ?? Infinity) <= WIDE) end += 1;
  return words[end]?.x1 ?? 0;
}

/** The lines right above and below, unless they lie far off. */
function neighbours(lines: readonly WordLine[], at: number): readonly number[] {
  const line = lines[at];
  return [at - 1, at + 1].filter((other) => {
    const near = lines[other];
    return line !== undefined && near !== undefined && Math.abs(near.y - line.y) < Math.max(line.size, near.size) * 4;
  });
}
