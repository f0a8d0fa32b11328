import { greatestOf, leastOf } from '../../../archive/extremes.ts';
import { findGutter, type Gutter } from './find-gutter.ts';
import type { Row } from './group-rows.ts';
import type { Run } from './group-runs.ts';
import type { Rule } from './page-ink.ts';

/** Rows below each other that belong together. */
export interface Column {
  readonly rows: readonly Row[];
  /** Whether it stands beside another column. */
  readonly isSide: boolean;
}

/**
 * Puts the columns of a page in reading order: where running text stands in two columns, the left one comes first. A
 * table stays in rows; its cells are short, or lines are drawn between its rows.
 */
export function orderColumns(rows: readonly Row[], rules: readonly Rule[], isSide = false): readonly Column[] {
  if (rows.length === 0) return [];
  if (mayHaveColumns(rows)) {
    for (let first = 0; first + FEWEST_ROWS <= rows.length; first += 1) {
      const gutter = findGutter(rows, first);
      if (gutter === undefined || gutter.end - first < FEWEST_ROWS) continue;
      const { start, end } = trimEnds(rows, first, gutter);
      const beside = rows.slice(start, end);
      const sides = splitRows(beside, gutter);
      if (!areRunningText(sides) || isTable(beside, gutter, rules)) continue;
      return [
        ...orderColumns(rows.slice(0, start), rules, isSide),
        ...sides.flatMap((side) => orderColumns(side, rules, true)),
        ...orderColumns(rows.slice(end), rules, isSide),
      ];
    }
  }
  return [{ rows, isSide }];
}

/** Fewer lines beside each other may just as well be a heading of two parts, or a row of signatures. */
const FEWEST_ROWS = 5;
/** No printed page has more rows, and the time for the search grows with the square of their number. */
const MOST_ROWS = 400;

/** A quick check, since most pages have one column: whether any text stands wholly to the right of any other. */
function mayHaveColumns(rows: readonly Row[]): boolean {
  if (rows.length < FEWEST_ROWS || rows.length > MOST_ROWS) return false;
  const runs = rows.flatMap((row) => row.runs);
  return (
    runs.reduce((most, { x0 }) => Math.max(most, x0), -Infinity) >
    runs.reduce((least, { x1 }) => Math.min(least, x1), Infinity)
  );
}

/** The parts of each row to the left and to the right of the gutter. */
function splitRows(rows: readonly Row[], gutter: Gutter): readonly [readonly Row[], readonly Row[]] {
  const keep = (isOwn: (run: Run) => boolean): readonly Row[] =>
    rows.flatMap((row) => {
      const runs = row.runs.filter(isOwn);
      const lead = runs.toSorted((a, b) => b.size - a.size)[0];
      return lead === undefined ? [] : [{ runs, y: lead.y, size: lead.size }];
    });
  return [keep(({ x1 }) => x1 <= gutter.x0), keep(({ x0 }) => x0 >= gutter.x1)];
}

/**
 * Leaves out rows at the ends of columns that an empty line over the whole width sets off, if they are something else:
 * a heading of two parts, or short lines on the left that begin the text of full width below.
 */
function trimEnds(
  rows: readonly Row[],
  first: number,
  gutter: Gutter,
): { readonly start: number; readonly end: number } {
  const own = rows.slice(first, gutter.end);
  const usual = median(
    splitRows(own, gutter).flatMap((side) => side.slice(1).map(({ y }, index) => y - (side[index]?.y ?? y))),
  );
  const breaks = own.slice(1).flatMap(({ y }, index) => (y - (own[index]?.y ?? y) > usual * 1.35 ? [index + 1] : []));
  const next = rows[gutter.end];
  const goesOn = next !== undefined && next.y - (own.at(-1)?.y ?? 0) < usual * 4 && widthOf([next]) > widthOf(own) / 2;
  const isOdd = (part: readonly Row[]): boolean => {
    const [left, right] = splitRows(part, gutter);
    if (right.length === 0) return goesOn;
    return (
      left.length > 0 && Math.min(left.length, right.length) < FEWEST_ROWS && ![...left, ...right].some(goesOnFromAbove)
    );
  };
  const start =
    breaks.findLast((at) => splitRows(own.slice(0, at), gutter)[1].length > 0 && isOdd(own.slice(0, at))) ?? 0;
  const end = breaks.find((at) => at > start && isOdd(own.slice(at))) ?? own.length;
  return { start: first + start, end: first + end };
}

/**
 * Whether both sides are running text: of similar width, with lines that fill it or sentences that go on from line to
 * line.
 */
function areRunningText(sides: readonly [readonly Row[], readonly Row[]]): boolean {
  const [narrow = 0, wide = 0] = sides.map(widthOf).toSorted((a, b) => a - b);
  return (
    narrow > wide * 0.4 &&
    sides.every(
      (rows) =>
        rows.length >= FEWEST_ROWS &&
        (fillsLines(rows) || (rows.length > FEWEST_ROWS && rows.filter(goesOnFromAbove).length > rows.length * 0.25)),
    )
  );
}

function fillsLines(rows: readonly Row[]): boolean {
  const width = widthOf(rows);
  return (
    median(rows.map((row) => widthOf([row]) / width)) > 0.7 &&
    median(rows.map(({ runs }) => runs.reduce((sum, { glyphs }) => sum + glyphs.length, 0))) >= FEWEST_LETTERS
  );
}

/** In letters. A name with a title is shorter. */
const FEWEST_LETTERS = 16;

/** Whether a row begins with a small letter. A cell of a table begins with a capital letter or a number. */
function goesOnFromAbove({ runs }: Row): boolean {
  return /^\p{Ll}/u.test(runs[0]?.glyphs[0]?.text ?? '');
}

function widthOf(rows: readonly Row[]): number {
  const starts = rows.map(({ runs }) => runs[0]?.x0 ?? Infinity);
  const ends = rows.map(({ runs }) => runs.reduce((end, { x1 }) => Math.max(end, x1), -Infinity));
  return Math.max(0, greatestOf(ends) - leastOf(starts));
}

/** Whether lines are drawn between the rows, across the strip between the columns. */
function isTable(rows: readonly Row[], { x0, x1 }: Gutter, rules: readonly Rule[]): boolean {
  const top = rows[0]?.y ?? 0;
  const bottom = rows.at(-1)?.y ?? 0;
  return (
    rules.filter(
      (rule) => rule.y > top && rule.y < bottom && Math.min(rule.x1, x1) - Math.max(rule.x0, x0) > (x1 - x0) / 5,
    ).length > 1
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
