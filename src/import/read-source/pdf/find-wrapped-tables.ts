import { greatestOf } from '../../../archive/extremes.ts';
import { splitWords } from './split-words.ts';
import type { Band, Grid } from './find-grids.ts';
import type { Row } from './group-rows.ts';
import type { Run } from './group-runs.ts';

/**
 * Finds the tables without drawn lines in which a cell goes on in the line below. Their rows cannot be read line by line:
 * `2⇥Ekar⇥Beslut: Ekarna`⏎`fälls i mars.`, the second line as far in as the third column. A table whose cells have one line
 * each is no concern of this, nor are columns of running text, where a line begins in the first column below every other.
 */
export function findWrappedTables(rows: readonly Row[]): readonly Grid[] {
  const grids: Grid[] = [];
  for (let at = 0; at < rows.length; ) {
    const table = readTable(rows, at);
    if (table !== undefined) grids.push(table.grid);
    at = table?.end ?? at + 1;
  }
  return grids;
}

/** With two columns it may be a list whose numbers stand in the margin. */
const FEWEST_COLUMNS = 3;
/** As a part of the type size: how far the base lines of a cell stand apart at most, and those of two rows. */
const WIDEST_LEADING = 1.7;
const WIDEST_ROW_GAP = 3;
/** In points: how exactly cells stand below each other. */
const NEAR = 2;
/** As a part of the type size: a wider gap divides cells. Runs are divided at the same gap. */
const CELL_GAP = 0.8;
/** In points: `setCells` takes this much from the right edge of a cell. */
const CELL_EDGE = 6;

/** The words of one column in one line. */
interface Part {
  readonly column: number;
  readonly x1: number;
  readonly firstWidth: number;
  readonly text: string;
}

interface Line {
  readonly y: number;
  readonly size: number;
  readonly parts: readonly Part[];
}

function readTable(rows: readonly Row[], at: number): { readonly grid: Grid; readonly end: number } | undefined {
  const first = rows[at];
  if (first === undefined) return undefined;
  const starts = findCells(first).map(([run]) => run?.x0 ?? 0);
  if (starts.length < FEWEST_COLUMNS) return undefined;
  const lines: Line[] = [];
  for (const row of rows.slice(at)) {
    const last = lines.at(-1);
    const parts = placeCells(row, starts);
    if (parts === undefined || (last && row.y - last.y > last.size * WIDEST_ROW_GAP)) break;
    /* A line in the first column alone, further down than the lines of the table stand apart, is text below it. */
    const [before] = lines.slice(-2);
    const usual = before && last && before !== last ? last.y - before.y : Infinity;
    if (last && isAlone(parts) && row.y - last.y > usual + NEAR) break;
    lines.push({ y: row.y, size: row.size, parts });
  }
  while (lines.length > 0 && isAlone(lines.at(-1)?.parts ?? [])) lines.pop();
  const ends = starts.map((_, column) =>
    lines.reduce((end, { parts }) => Math.max(end, parts.find((part) => part.column === column)?.x1 ?? end), 0),
  );
  const bands = joinLinesOfRows(lines, ends);
  if (bands === undefined) return undefined;
  const edges = [
    (starts[0] ?? 0) - 1,
    ...ends.map((end, column) => Math.min(end + CELL_EDGE, (starts[column + 1] ?? Infinity) - 1)),
  ];
  const grid = toGrid(bands, edges);
  return grid && { grid, end: at + lines.length };
}

function isAlone(parts: readonly Part[]): boolean {
  return parts.length === 1 && parts[0]?.column === 0;
}

/** The runs of a row that stand together. */
function findCells({ runs }: Row): readonly (readonly Run[])[] {
  const cells: Run[][] = [];
  let end = -Infinity;
  for (const run of runs) {
    if (run.x0 - end < run.size * CELL_GAP) cells.at(-1)?.push(run);
    else cells.push([run]);
    end = Math.max(end, run.x1);
  }
  return cells;
}

/** The cells of a row by their columns; undefined where one begins in no column or reaches into the next. */
function placeCells(row: Row, starts: readonly number[]): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (const runs of findCells(row)) {
    const x0 = runs[0]?.x0 ?? 0;
    const x1 = greatestOf(runs.map((run) => run.x1));
    const column = starts.findIndex((start) => Math.abs(start - x0) <= NEAR);
    if (column === -1 || x1 > (starts[column + 1] ?? Infinity)) return undefined;
    const words = splitWords({ ...row, runs });
    const text = words.map(({ glyphs }) => glyphs.map((glyph) => glyph.text).join('')).join(' ');
    const [word] = words;
    parts.push({ column, x1, firstWidth: word ? word.x1 - word.x0 : 0, text });
  }
  return parts.length === 0 ? undefined : parts;
}

/** The lines of each row of the table; undefined where no cell goes on in a second line, or where it is running text. */
function joinLinesOfRows(lines: readonly Line[], ends: readonly number[]): readonly (readonly Line[])[] | undefined {
  const keyed = lines.slice(1).filter(({ parts }) => parts[0]?.column === 0);
  const numbers = keyed.flatMap(({ parts }) => ROW_NUMBER.exec(parts[0]?.text ?? '')?.groups?.['number'] ?? []);
  const isRising =
    numbers.length >= FEWEST_ROWS && numbers.every((one, place) => Number(one) === Number(numbers[0]) + place);
  const isNumbered = isRising || (keyed.length > 1 && numbers.length === keyed.length);
  const bands: Line[][] = [];
  let isWrapped = false;
  for (const line of lines) {
    const band = bands.at(-1);
    const above = band?.at(-1);
    const isNear = above !== undefined && line.y - above.y <= line.size * WIDEST_LEADING;
    const [first] = line.parts;
    const beginsRow = first?.column === 0 && !(isRising && bands.length > 1 && isNear && !ROW_NUMBER.test(first.text));
    if (beginsRow && /^\p{Ll}(?![.)])/u.test(first.text)) return undefined;
    if (beginsRow || !band || !above || !isNear) {
      bands.push([line]);
      continue;
    }
    const full = line.parts.flatMap((part) => findFilled(part, above, ends, line.size) ?? []);
    const isSure = isNumbered || full.some(({ below, filled }) => goesOn(filled.text, below.text));
    /* Names below each other fill a column as words of a sentence do, and two people are never to become one. */
    if (!isSure && full.length > 0) return undefined;
    if (isSure || line.parts.length === 1) band.push(line);
    else bands.push([line]);
    isWrapped ||= isSure;
  }
  /* In columns of running text every line fills its column. */
  return isWrapped && bands.length >= FEWEST_ROWS && bands.length > lines.length * LEAST_SHARE ? bands : undefined;
}

/**
 * Where every row has one, a line without belongs to the row above; where they rise by one, also a line in the first column that
 * has none: `§ 60 Öppettider i`⏎`sommar`. Made for: `2`, `§ 13`, `1. Inledning`, `09.00–10.15`.
 */
const ROW_NUMBER = /^(?:§\s?)?(?<number>\d{1,4})/u;

/** Whether a line that begins so goes on with the words above: it begins low, or they are a sentence that has not ended. */
function goesOn(above: string, below: string): boolean {
  return !/[.!?:]["”’)]?$/u.test(above) && (/^\p{Ll}/u.test(below) || above.split(/\s+/u).length >= FEWEST_WORDS);
}

/** A name with its title has fewer. */
const FEWEST_WORDS = 5;

/** The headings and two rows. */
const FEWEST_ROWS = 3;
/** As a part of its lines: fewer rows are columns of text. */
const LEAST_SHARE = 0.25;

/** The words above in the same column, where the first word below would have had no room beside them. */
function findFilled(
  below: Part,
  above: Line,
  ends: readonly number[],
  size: number,
): { readonly below: Part; readonly filled: Part } | undefined {
  const filled = above.parts.find(({ column }) => column === below.column);
  return filled && filled.x1 + size * 0.28 + below.firstWidth >= (ends[below.column] ?? 0)
    ? { below, filled }
    : undefined;
}

function toGrid(rows: readonly (readonly Line[])[], edges: readonly number[]): Grid | undefined {
  const bands = rows.flatMap((lines, index): readonly Band[] => {
    const [top] = lines;
    const bottom = lines.at(-1);
    const next = rows[index + 1]?.[0];
    if (!top || !bottom) return [];
    return [{ y0: top.y - top.size, y1: next ? next.y - next.size : bottom.y + bottom.size * 0.2, edges }];
  });
  const [top] = bands;
  const bottom = bands.at(-1);
  const [x0, x1] = [edges[0], edges.at(-1)];
  return top && bottom && x0 !== undefined && x1 !== undefined
    ? { x0, x1, y0: top.y0, y1: bottom.y1, bands }
    : undefined;
}
