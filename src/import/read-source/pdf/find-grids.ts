import { greatestOf, leastOf } from '../../../archive/extremes.ts';
import type { Rule, Rules } from './page-ink.ts';

/** A table with drawn lines, in points from the upper left corner of the page. */
export interface Grid {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  /** The rows, from top to bottom. */
  readonly bands: readonly Band[];
}

/** A row of a drawn table. */
export interface Band {
  readonly y0: number;
  readonly y1: number;
  /** Where its cells begin and end, from left to right: one more number than it has cells. */
  readonly edges: readonly number[];
}

/** Finds the tables that are drawn on a page. A frame around text, with one column, is no table. */
export function findGrids({ flat, upright }: Rules): readonly Grid[] {
  const rows = joinCollinear(flat);
  const columns = joinCollinear(upright);
  if (rows.length * columns.length > MOST_CROSSINGS) return [];
  const grids: Grid[] = [];
  const left = new Set(rows);
  for (const row of rows) {
    if (!left.has(row)) continue;
    const own = gather(row, rows, columns);
    for (const member of own.rows) left.delete(member);
    const grid = toGrid(own.rows, own.columns);
    if (grid !== undefined) grids.push(grid);
  }
  return grids;
}

/** A page with more crossings is a drawing. */
const MOST_CROSSINGS = 250_000;
/** In points. Lines that meet do so within their thickness. */
const NEAR = 3;
/** In points. Cells are wider than this, and rows higher. */
const SHORTEST = 8;

/** Joins lines that continue each other: where each cell has its own borders, these lie side by side. */
function joinCollinear(rules: readonly Rule[]): readonly Rule[] {
  const joined: Rule[] = [];
  const last = new Map<number, number>();
  for (const rule of rules.toSorted((a, b) => a.x0 - b.x0)) {
    const places = [-1, 0, 1].flatMap((by) => last.get(Math.round(rule.y / NEAR) + by) ?? []);
    const place = places.find((index) => {
      const other = joined[index];
      return other !== undefined && Math.abs(other.y - rule.y) < NEAR && rule.x0 <= other.x1 + NEAR;
    });
    const other = place === undefined ? undefined : joined[place];
    if (place === undefined || other === undefined) {
      last.set(Math.round(rule.y / NEAR), joined.length);
      joined.push(rule);
    } else if (rule.x1 > other.x1) joined[place] = { ...other, x1: rule.x1 };
  }
  return joined.filter(({ x0, x1 }) => x1 - x0 >= SHORTEST);
}

function crosses(row: Rule, column: Rule): boolean {
  return (
    column.y >= row.x0 - NEAR && column.y <= row.x1 + NEAR && row.y >= column.x0 - NEAR && row.y <= column.x1 + NEAR
  );
}

/** All lines that are connected with a line through crossings. */
function gather(
  first: Rule,
  rows: readonly Rule[],
  columns: readonly Rule[],
): { readonly rows: readonly Rule[]; readonly columns: readonly Rule[] } {
  const own = { rows: new Set([first]), columns: new Set<Rule>() };
  for (const row of own.rows) {
    for (const column of columns) {
      if (own.columns.has(column) || !crosses(row, column)) continue;
      own.columns.add(column);
      for (const other of rows) if (crosses(other, column)) own.rows.add(other);
    }
  }
  return { rows: [...own.rows], columns: [...own.columns] };
}

function toGrid(rows: readonly Rule[], columns: readonly Rule[]): Grid | undefined {
  const [x0, x1] = [leastOf(rows.map((row) => row.x0)), greatestOf(rows.map((row) => row.x1))];
  /* A line under only some of the cells does not divide the row: the other cells go on beside it. */
  const ys = rows
    .filter((row) => row.x1 - row.x0 > (x1 - x0) * 0.6)
    .map(({ y }) => y)
    .toSorted((a, b) => a - b);
  const bands = ys.slice(1).flatMap((y1, index): readonly Band[] => {
    const y0 = ys[index] ?? y1;
    const edges = columns
      .filter((column) => column.x0 < y0 + NEAR && column.x1 > y1 - NEAR)
      .map(({ y }) => y)
      .toSorted((a, b) => a - b);
    return y1 - y0 < SHORTEST || edges.length < 2 ? [] : [{ y0, y1, edges }];
  });
  const [top] = bands;
  const bottom = bands.at(-1);
  if (top === undefined || bottom === undefined || !bands.some(({ edges }) => edges.length > 2)) return undefined;
  return { x0, x1, y0: top.y0, y1: bottom.y1, bands };
}
