import { leastOf } from '../../../archive/extremes.ts';
import { plainLine, type SourceLine } from '../../source-document.ts';
import { SOFT_HYPHEN } from '../clean-characters.ts';
import type { PageLine } from './lay-out-page.ts';

/** Turns the lines of all pages into lines of a document. `pages[0]` holds those of page 1. */
export function shapeLines(pages: readonly (readonly PageLine[])[]): readonly SourceLine[] {
  const all = pages.flat();
  const margin = findMargin(all);
  const usual = findUsualDistance(all);
  const hyphensAreSoft = all.some(({ text }) => /\u00AD\S/.test(text));
  let number = 0;
  let tables = 0;
  return pages.flatMap((lines, index) => {
    const before = tables;
    tables += (lines.findLast(({ table }) => table !== undefined)?.table ?? -1) + 1;
    const onPage = lines.length < ENOUGH_LINES ? usual : (findUsualDistance(lines) ?? usual);
    return lines.map((line) => {
      number += 1;
      return plainLine(number, settleHyphens(line.text, hyphensAreSoft), {
        page: index + 1,
        indent: Math.max(0, Math.round((line.x - (line.columnStart ?? margin)) / (line.size * LETTER))),
        gapBefore:
          line.distance === undefined || number === 1 ? 0 : countLines(line.distance, onPage ?? line.size * 1.2),
        table: line.table === undefined ? undefined : before + line.table + 1,
        bold: line.isBold,
        drawnStrikes: line.drawnStrikes,
        links: line.links,
        height: line.height,
      });
    });
  });
}

/** A page with fewer lines does not tell how far apart they usually stand. */
const ENOUGH_LINES = 8;
/** The width of a letter, as a part of the type size. */
const LETTER = 0.5;

/**
 * A soft hyphen drawn within a line is a real hyphen: many typefaces have one shape for both, and the file may name
 * either. Where it does so within one line, it does so everywhere.
 */
function settleHyphens(text: string, areHyphens: boolean): string {
  return areHyphens ? text.replaceAll(SOFT_HYPHEN, '-') : text;
}

/**
 * A distance a third of a line larger than usual counts as an empty line: some templates put no more between
 * paragraphs.
 */
function countLines(distance: number, usual: number): number {
  return Math.min(MOST_EMPTY, Math.max(0, Math.floor(distance / usual - 1 + 0.65)));
}

/** A page has room for no more empty lines. */
const MOST_EMPTY = 99;

/** As a part of the height of the page: the zones of headers and footers. */
const EDGE = 0.08;

/**
 * The most common distance between lines, in points rounded to halves; undefined where there is none. Where most paragraphs
 * are one line long that is the distance between paragraphs, and the lines that stand closer tell.
 */
function findUsualDistance(lines: readonly PageLine[]): number | undefined {
  const distances = lines.flatMap(({ distance }) => (distance === undefined ? [] : [Math.round(distance * 2) / 2]));
  const usual = findMost(distances);
  const size = findMost(lines.map((line) => line.size));
  if (usual === undefined || size === undefined || usual < size * WIDE) return usual;
  const close = distances.filter((distance) => distance > size * TIGHT && distance < usual * CLOSER);
  return close.length >= distances.length * ENOUGH_CLOSE ? findMost(close) : usual;
}

/** As parts of the type size: few texts are set with more between their lines, and none with less. */
const WIDE = 1.75;
const TIGHT = 0.9;
/** As a part of the usual distance: lines so close belong together. */
const CLOSER = 0.75;
/** As a part of all lines. */
const ENOUGH_CLOSE = 0.2;

/**
 * The left margin: the leftmost place where at least a twentieth of the lines begin. Lines in the zones of headers and
 * footers have margins of their own and are not counted.
 */
function findMargin(lines: readonly PageLine[]): number {
  const inner = lines.filter(
    ({ columnStart, height }) => columnStart === undefined && height > EDGE && height < 1 - EDGE,
  );
  const starts = (inner.length > 0 ? inner : lines).map(({ x }) => Math.round(x / 2) * 2);
  const counts = new Map<number, number>();
  for (const start of starts) counts.set(start, (counts.get(start) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= starts.length / 20).map(([start]) => start);
  return common.length > 0 ? leastOf(common) : (starts.toSorted((a, b) => a - b)[0] ?? 0);
}

function findMost(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([a, many], [b, more]) => more - many || a - b)[0]?.[0];
}
