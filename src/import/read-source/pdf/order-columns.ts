import { findGutter, type Gutter } from './find-gutter.ts';
import type { Row } from './group-rows.ts';
import type { Run } from './group-runs.ts';
import type { Rule } from './page-ink.ts';

/** Rows that follow each other downwards. */
export interface Column {
  readonly rows: readonly Row[];
  /** It stands beside another one. */
  readonly isSide: boolean;
}

/**
 * The columns of a page in reading order: where running text stands in two columns, the left one comes first. A table
 * stays in rows: its cells are short, or lines are drawn between them.
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
      if (!sides.every(isRunningText) || isTable(beside, gutter, rules)) continue;
      return [
        ...orderColumns(rows.slice(0, start), rules, isSide),
        ...sides.flatMap((side) => orderColumns(side, rules, true)),
        ...orderColumns(rows.slice(end), rules, isSide),
      ];
    }
  }
  return [{ rows, isSide }];
}

/** Fewer lines beside each other are as likely a heading of two parts, or a row of signatures. */
const FEWEST_ROWS = 5;
/** No printed page has more, and the search takes the square of it. */
const MOST_ROWS = 400;

/** A quick look, since most pages have none: whether anything stands wholly to the right of something else. */
function mayHaveColumns(rows: readonly Row[]): boolean {
  if (rows.length < FEWEST_ROWS || rows.length > MOST_ROWS) return false;
  const runs = rows.flatMap((row) => row.runs);
  return runs.reduce((most, { x0 }) => Math.max(most, x0), -Infinity) > runs.reduce((least, { x1 }) => Math.min(least, x1), Infinity);
}

function splitRows(rows: readonly Row[], gutter: Gutter): readonly [readonly Row[], readonly Row[]] {
  const keep = (isOwn: (run: Run) => boolean): readonly Row[] => rows.flatMap((row) => {
    const runs = row.runs.filter(isOwn);
    const lead = runs.toSorted((a, b) => b.size - a.size)[0];
    return lead === undefined ? [] : [{ runs, y: lead.y, size: lead.size }];
  });
  return [keep(({ x1 }) => x1 <= gutter.x0), keep(({ x0 }) => x0 >= gutter.x1)];
}

/** What an empty line over the whole width sets off, above or below, belongs to the columns only if it is running text on both sides. */
function trimEnds(rows: readonly Row[], first: number, gutter: Gutter): { readonly start: number; readonly end: number } {
  const own = rows.slice(first, gutter.end);
  const distances = own.slice(1).map(({ y }, index) => y - (own[index]?.y ?? y));
  const usual = median(splitRows(own, gutter).flatMap((side) => side.slice(1).map(({ y }, index) => y - (side[index]?.y ?? y))));
  const breaks = distances.flatMap((distance, index) => distance > usual * 1.35 ? [index + 1] : []);
  const isOdd = (part: readonly Row[]): boolean => !splitRows(part, gutter).every(isRunningText);
  const start = breaks.findLast((at) => isOdd(own.slice(0, at)) && own.slice(0, at).some(({ runs }) => (runs.at(-1)?.x0 ?? 0) >= gutter.x1)) ?? 0;
  const end = breaks.find((at) => at > start && isOdd(own.slice(at))) ?? own.length;
  return { start: first + start, end: first + end };
}

/** Enough lines, of enough letters, that mostly fill their width. */
function isRunningText(rows: readonly Row[]): boolean {
  const starts = rows.map(({ runs }) => runs[0]?.x0 ?? 0);
  const ends = rows.map(({ runs }) => runs.at(-1)?.x1 ?? 0);
  const width = Math.max(...ends) - Math.min(...starts);
  return rows.length >= FEWEST_ROWS
    && median(rows.map((_row, index) => ((ends[index] ?? 0) - (starts[index] ?? 0)) / width)) > 0.7
    && median(rows.map(({ runs }) => runs.reduce((sum, { glyphs }) => sum + glyphs.length, 0))) >= FEWEST_LETTERS;
}

/** A name and a title are shorter. */
const FEWEST_LETTERS = 16;

/** Lines are drawn between its rows, over the strip between its columns. */
function isTable(rows: readonly Row[], { x0, x1 }: Gutter, rules: readonly Rule[]): boolean {
  const top = rows[0]?.y ?? 0;
  const bottom = rows.at(-1)?.y ?? 0;
  return rules.filter((rule) => rule.y > top && rule.y < bottom && Math.min(rule.x1, x1) - Math.max(rule.x0, x0) > (x1 - x0) / 5).length > 1;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
