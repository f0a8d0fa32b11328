import { leastOf } from '../../../archive/extremes.ts';
import { findGrids, type Grid } from './find-grids.ts';
import { findTabs } from './find-tabs.ts';
import { groupRows, type Row } from './group-rows.ts';
import { findWrappedTables } from './find-wrapped-tables.ts';
import { groupRuns, type Run } from './group-runs.ts';
import { findDrawnStrikes, findLinks, findUnseenWords } from './mark-line.ts';
import { orderColumns, type Column } from './order-columns.ts';
import type { PageInk } from './page-ink.ts';
import { middleOf, setCells, type MarkLine, type SetRow } from './set-cells.ts';
import { setLine } from './set-line.ts';
import { splitWords } from './split-words.ts';

/** A line at its place on the page, in points. */
export interface PageLine extends SetRow {
  /** Its distance from the bottom of the page, 0 to 1 of the page's height. */
  readonly height: number;
  /** Where its column begins, if it stands in a column beside another one; else undefined. */
  readonly columnStart: number | undefined;
  /** Its distance from the line above in the same column; undefined for the first line of a column. */
  readonly distance: number | undefined;
  /** The drawn table of the page that it is a row of, from 0; undefined outside tables. */
  readonly table: number | undefined;
}

/** The lines of a page in reading order. The rows of a drawn table stand where the table begins. */
export function layOutPage(ink: PageInk): readonly PageLine[] {
  const rulesNear = indexByHeight(ink.rules.flat, ({ y }) => [y, y]);
  const linksNear = indexByHeight(ink.links.slice(0, MOST_LINKS), ({ y0, y1 }) => [y0, y1]);
  const mark: MarkLine = (line, place) => ({
    drawnStrikes: findDrawnStrikes(line, place, rulesNear(place.y - place.size, place.y)),
    unseen: findUnseenWords(line),
    links: findLinks(line, place, linksNear(place.y - place.size, place.y)),
  });
  const drawn = findGrids(ink.rules);
  const grouped = groupRuns(ink.glyphs);
  const outside = grouped.filter((run) => !drawn.some(({ y0, y1 }) => middleOf(run) > y0 && middleOf(run) < y1));
  const { tables, runs } = takeTables(grouped, [...drawn, ...findWrappedTables(groupRows(outside))], mark);
  let last: SetRow | undefined;
  return orderColumns(groupRows([...runs, ...tables.keys()]), ink.rules.flat).flatMap((column) => {
    const lines = setColumn(column, tables, mark);
    const columnStart = column.isSide ? leastOf(lines.map(({ x }) => x)) : undefined;
    if (column.isSide) last = undefined;
    return lines.map((line): PageLine => {
      const distance = last !== undefined && line.y > last.bottom ? line.y - last.bottom : undefined;
      last = line;
      return { ...line, columnStart, distance, height: Math.min(1, Math.max(0, 1 - line.y / ink.height)) };
    });
  });
}

/** A page has some tens of links; a hostile file may have any number. */
const MOST_LINKS = 2_000;

type TableLine = SetRow & Pick<PageLine, 'table'>;

/**
 * Takes the runs in drawn tables out of the text. In their place each table is one long run without letters at the
 * height of its first line, so that columns and rows are found around it.
 */
function takeTables(
  runs: readonly Run[],
  grids: readonly Grid[],
  mark: MarkLine,
): { readonly runs: readonly Run[]; readonly tables: ReadonlyMap<Run, readonly TableLine[]> } {
  const tables = new Map<Run, readonly TableLine[]>();
  const left = new Set(runs);
  for (const grid of grids.slice(0, MOST_TABLES)) {
    const own = [...left].filter(
      (run) =>
        run.x0 > grid.x0 - 1 && run.x1 < grid.x1 + run.size && middleOf(run) > grid.y0 && middleOf(run) < grid.y1,
    );
    const rows = setCells(grid, own, mark).map((row): TableLine => ({ ...row, table: tables.size }));
    const [first] = rows;
    if (first === undefined || !rows.some(({ text }) => text.includes('\t'))) continue;
    for (const run of own) left.delete(run);
    tables.set({ glyphs: [], x0: grid.x0, x1: grid.x1, y: first.y, size: first.size }, rows);
  }
  return { runs: [...left], tables };
}

/** No page has more tables, and each one costs a look at everything on the page. */
const MOST_TABLES = 100;

function setColumn(
  { rows }: Column,
  tables: ReadonlyMap<Run, readonly TableLine[]>,
  mark: MarkLine,
): readonly TableLine[] {
  const lines = rows.map((row: Row) => ({ words: splitWords(row), y: row.y, size: row.size }));
  const tabs = findTabs(lines);
  return lines.flatMap((line, index): readonly TableLine[] => {
    const set = setLine(line, tabs[index] ?? new Set());
    const own =
      set.text === ''
        ? []
        : [
            {
              text: set.text,
              isBold: set.isBold,
              ...mark(set, line),
              x: line.words[0]?.x0 ?? 0,
              y: line.y,
              bottom: line.y,
              size: line.size,
              table: undefined,
            },
          ];
    return [...own, ...(rows[index]?.runs.flatMap((run) => tables.get(run) ?? []) ?? [])];
  });
}

/** In points: about the height of a line. */
const BAND = 12;
/** A box that is higher than so many bands is no line of text. */
const MOST_BANDS = 100;

/** Gives a function that finds the things between two heights without looking at all the others. */
function indexByHeight<Thing>(
  things: readonly Thing[],
  reach: (thing: Thing) => readonly [number, number],
): (top: number, bottom: number) => readonly Thing[] {
  const bands = new Map<number, Thing[]>();
  for (const thing of things) {
    const [top, bottom] = reach(thing).map((y) => Math.floor(y / BAND));
    if (top === undefined || bottom === undefined) continue;
    for (let band = top; band <= Math.min(bottom, top + MOST_BANDS); band += 1) {
      const known = bands.get(band);
      if (known === undefined) bands.set(band, [thing]);
      else known.push(thing);
    }
  }
  return (top, bottom) => {
    const first = Math.floor(top / BAND);
    const found = Array.from(
      { length: Math.min(Math.floor(bottom / BAND) - first, MOST_BANDS) + 1 },
      (_, index) => bands.get(first + index) ?? [],
    );
    return [...new Set(found.flat())];
  };
}
