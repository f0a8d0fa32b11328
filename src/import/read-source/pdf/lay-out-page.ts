import type { Link, Span } from '../../source-document.ts';
import { findTabs } from './find-tabs.ts';
import { groupRows } from './group-rows.ts';
import { groupRuns } from './group-runs.ts';
import { findDrawnStrikes, findLinks } from './mark-line.ts';
import { orderColumns } from './order-columns.ts';
import type { PageInk } from './page-ink.ts';
import { setLine } from './set-line.ts';
import { splitWords } from './split-words.ts';

/** A line as it stands on its page, in points. */
export interface PageLine {
  readonly text: string;
  readonly isBold: boolean;
  readonly drawnStrikes: readonly Span[];
  readonly links: readonly Link[];
  readonly x: number;
  /** The base line, from the upper edge. */
  readonly y: number;
  readonly size: number;
  /** From the bottom of the page, 0 to 1. */
  readonly height: number;
  /** Where its column starts, if it stands beside another one. */
  readonly columnStart: number | undefined;
  /** From the line above it in the same column; undefined for a column's first one. */
  readonly distance: number | undefined;
}

/** The lines of a page in reading order. */
export function layOutPage(ink: PageInk): readonly PageLine[] {
  const rulesNear = indexByHeight(ink.rules, ({ y }) => [y, y]);
  const linksNear = indexByHeight(ink.links.slice(0, MOST_LINKS), ({ y0, y1 }) => [y0, y1]);
  let last: PageLine | undefined;
  return orderColumns(groupRows(groupRuns(ink.glyphs)), ink.rules).flatMap(({ rows, isSide }) => {
    const lines = rows.map((row) => ({ words: splitWords(row), y: row.y, size: row.size }));
    const tabs = findTabs(lines);
    const columnStart = isSide ? Math.min(...lines.map(({ words }) => words[0]?.x0 ?? Infinity)) : undefined;
    return lines.map((line, index): PageLine => {
      const set = setLine(line, tabs[index] ?? new Set());
      const above = lines[index - 1] ?? (isSide ? undefined : last);
      last = {
        text: set.text, isBold: set.isBold,
        drawnStrikes: findDrawnStrikes(set, line, rulesNear(line.y - line.size, line.y)),
        links: findLinks(set, line, linksNear(line.y - line.size, line.y)),
        x: line.words[0]?.x0 ?? 0, y: line.y, size: line.size, columnStart,
        height: Math.min(1, Math.max(0, 1 - line.y / ink.height)),
        distance: above !== undefined && line.y > above.y ? line.y - above.y : undefined,
      };
      return last;
    });
  });
}

/** A page has some tens. */
const MOST_LINKS = 2_000;

/** In points: about a line. */
const BAND = 12;
/** A box over more bands is no line of text. */
const MOST_BANDS = 100;

/** Finds what lies at a height without a look at all the rest. */
function indexByHeight<Thing>(things: readonly Thing[], reach: (thing: Thing) => readonly [number, number]): (top: number, bottom: number) => readonly Thing[] {
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
    const found = Array.from({ length: Math.min(Math.floor(bottom / BAND) - first, MOST_BANDS) + 1 }, (_, index) => bands.get(first + index) ?? []);
    return [...new Set(found.flat())];
  };
}
