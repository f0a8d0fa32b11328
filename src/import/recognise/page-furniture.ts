import { greatestOf, leastOf } from '../../archive/extremes.ts';
import type { SourceLine } from '../source-document.ts';
import { findLead } from '../../swedish/decision-lead.ts';
import { findClauseStart } from '../../swedish/list-mark.ts';

/**
 * Finds running headers, footers and page numbers: what the file itself says are such, page numbers, lines printed
 * beside several page numbers, and lines at the same edge of several pages. Nothing else may be left out of a document.
 */
export function findPageFurniture(lines: readonly SourceLine[]): ReadonlySet<SourceLine> {
  const furniture = new Set(lines.filter(({ region }) => region !== 'body'));
  const body = lines.filter(({ region }) => region === 'body');
  const edges = edgesOfPages(body);
  const numbered = [...body.filter((line) => isPageNumber(line, edges)), ...findRisingNumbers(body)];
  const counted = countShapes(body);
  /* Something else may stand beside the number only where the line says `Sida`, or is printed on several pages. */
  for (const line of numbered) {
    const rest = shapeOf(line.text.replace(PAGE_OF_PAGES, ''));
    if (
      isWholePageNumber(line.text) ||
      /\bsid/iu.test(line.text) ||
      rest === '' ||
      (counted.get(shapeOf(line.text)) ?? 0) > 1
    )
      furniture.add(line);
  }
  for (const line of findRepeatedBeside(body, furniture)) furniture.add(line);
  for (const line of findRepeatedAtEdges(body, edges)) furniture.add(line);
  return furniture;
}

/**
 * A page number at the end of a line. Made for: `Sida 5 (9)`, `Sid. 5(9)`, `Sida 5 av 9`, `sid 5/9`, `5 (9)`,
 * `Page 5 of 9`.
 */
const PAGE_OF_PAGES =
  /(?:\b(?:sid(?:a|an|nr)?\.?|s\.|page)\s*\d{1,4}(?:\s*(?:\(\s*\d{1,4}\s*\)|av\s+\d{1,4}|of\s+\d{1,4}|\/\s*\d{1,4}))?|(?<![\p{L}\d.:/-])\d{1,4}\s?\(\d{1,4}\))\s*$/iu;

/**
 * A line that is nothing but a page number. Made for: `5 (9)`, `- 5 -`, `5/9`, `Sida 5` and, where a page begins or
 * ends, `5`.
 */
const WHOLE =
  /^(?:[-–—|]\s*)?(?:(?:sid(?:a|an)?\.?|s\.|page)\s*)?\d{1,4}(?:\s*(?:\(\s*\d{1,4}\s*\)|av\s+\d{1,4}|of\s+\d{1,4}|\/\s*\d{1,4}))?(?:\s*[-–—|])?$/iu;

function isWholePageNumber(text: string): boolean {
  return WHOLE.test(text);
}

/**
 * Whether the line is or ends in a page number: `Sida 5`, `Minnesanteckningar 5 (9)`, `5`. `edges`: the first and last
 * lines of the pages.
 */
function isPageNumber(line: SourceLine, edges: ReadonlySet<SourceLine>): boolean {
  if (line.text.length > 160) return false;
  const said = /(?:sid|page)/iu.test(line.text) || /\d\s?\(\d{1,4}\)$/u.test(line.text);
  if (said) return PAGE_OF_PAGES.test(line.text);
  if (!isWholePageNumber(line.text) || !edges.has(line)) return false;
  /* A number alone may be an item's. A page number stands in the margin, or equals the number of its page. */
  const inMargin = line.height !== undefined && (line.height < 0.1 || line.height > 0.93);
  return inMargin || Number(/\d+/.exec(line.text)?.[0]) === line.page;
}

/** Page numbers that rise by one through a text without pages: `– 1 –`, `– 2 –`. Nothing else is numbered so. */
function findRisingNumbers(lines: readonly SourceLine[]): readonly SourceLine[] {
  const found = lines.flatMap((line) => {
    const number = /^[-–—]\s?(\d{1,3})\s?[-–—]$/u.exec(line.text)?.[1];
    return number === undefined ? [] : [{ line, number: Number(number) }];
  });
  const rising = found.every(({ number }, place) => place === 0 || number === (found[place - 1]?.number ?? 0) + 1);
  return found.length > 1 && rising ? found.map(({ line }) => line) : [];
}

/** The first and last three lines of every page; empty where the format has no pages or there is only one. */
function edgesOfPages(lines: readonly SourceLine[]): ReadonlySet<SourceLine> {
  const pages = [
    ...Map.groupBy(
      lines.filter(({ page }) => page !== undefined),
      ({ page }) => page,
    ).values(),
  ];
  if (pages.length < 2) return new Set();
  return new Set(pages.flatMap((page) => [...page.slice(0, 3), ...page.slice(-3)]));
}

/**
 * Lines within three lines of a page number whose shape also stands near another page number, or is the shape of one of
 * the document's first five lines.
 */
function findRepeatedBeside(lines: readonly SourceLine[], furniture: ReadonlySet<SourceLine>): readonly SourceLine[] {
  const places = lines.flatMap((line, index) => (furniture.has(line) ? [index] : []));
  const near = places.map((place) =>
    lines.slice(Math.max(0, place - 3), place + 4).filter((line) => !furniture.has(line) && maybeFurniture(line)),
  );
  const counts = countShapes([...new Set(near.flat())]);
  const head = lines.slice(0, 5);
  const titles = new Set(head.map(({ text }) => shapeOf(text)));
  const known = (line: SourceLine) => {
    const shape = shapeOf(line.text);
    const times = counts.get(shape) ?? 0;
    return times > 1 || (times === 1 && titles.has(shape) && !head.includes(line));
  };
  /* The last page may have its footer but no page number. */
  const after = lines
    .slice((places.at(-1) ?? lines.length) + 1)
    .filter((line) => maybeFurniture(line) && (counts.get(shapeOf(line.text)) ?? 0) > 2);
  return [...new Set([...near.flat(), ...after])].filter(known);
}

/**
 * Lines at the edge of at least two pages and of a third of all, where the format tells heights always at the same
 * height.
 */
function findRepeatedAtEdges(lines: readonly SourceLine[], edges: ReadonlySet<SourceLine>): readonly SourceLine[] {
  const pages = new Set(lines.map(({ page }) => page)).size;
  const groups = Map.groupBy([...edges].filter(maybeFurniture), (line) => shapeOf(line.text));
  return [...groups.values()].flatMap((group) => {
    const on = new Set(group.map(({ page }) => page)).size;
    const heights = group.flatMap(({ height }) => (height === undefined ? [] : [height]));
    const level = heights.length < group.length || greatestOf(heights) - leastOf(heights) < 0.02;
    return on >= Math.max(2, pages / 3) && level ? group : [];
  });
}

/**
 * Whether a repeated line may be furniture. Sentences, decisions and clauses, which may also stand twice at a page's
 * edge, are not; nor is a line without letters or of more than 160 characters.
 */
function maybeFurniture({ text }: SourceLine): boolean {
  return (
    text.length <= 160 &&
    /\p{L}/u.test(text) &&
    findLead(text) === undefined &&
    findClauseStart(text) === undefined &&
    !/[.;]$/u.test(text)
  );
}

/** How many lines have each shape. */
function countShapes(lines: readonly SourceLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    const shape = shapeOf(text);
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return counts;
}

/**
 * The text without white space, in small letters and with a 0 for each number, so that the same furniture is equal on
 * all pages.
 */
function shapeOf(text: string): string {
  return text.replaceAll(/\d+/g, '0').replaceAll(/\s+/g, '').toLowerCase();
}
