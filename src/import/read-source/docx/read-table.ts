import { buildText, joinInks, trimInks } from './line-text.ts';
import { plainInk, type Ink, type Piece } from './piece.ts';
import type { NoteReference, TextBox } from './read-inlines.ts';
import { readParagraph, type WordParagraph } from './read-paragraph.ts';
import { isTooLow, readGround, UNKNOWN_GROUND, type Ground } from './run-look.ts';
import type { Story } from './story.ts';
import type { Style } from './style-sheet.ts';
import { COVERED_CELL, findUnreadPart } from './unread-parts.ts';
import { inksOf, splitAtBreaks, withLabel } from './write-lines.ts';
import { findChild, findValue, readInteger, readLength, type XmlElement } from './xml-element.ts';

/**
 * A table row as one line: tabs divide its cells, and `\n` the lines of a cell; a tab within a cell becomes a space. An
 * empty cell keeps its place, so a row begins with a tab where its first cell is empty.
 */
export interface WordRow {
  readonly inks: readonly Ink[];
  /** The list label that the row begins with; undefined where it begins with none. */
  readonly label: string | undefined;
  /** The level of the heading style that all its paragraphs share; undefined where they do not. */
  readonly heading: number | undefined;
  readonly boxes: readonly TextBox[];
  readonly notes: readonly NoteReference[];
  /** The places, from 0, of cells that are merged into the one above. */
  readonly mergedCells: readonly number[];
  /** Whether a page ends before its first words. */
  readonly pageBefore: boolean;
  /** Whether a page ends after its first words. */
  readonly pageWithin: boolean;
}

/** The rows of a table, without those of tables within its cells. */
export function findRows(table: XmlElement): readonly XmlElement[] {
  return findOutermost(table, 'w:tr');
}

export function findTableStyle(table: XmlElement, { styles }: Story): Style {
  return styles.find('table', findValue(findChild(table, 'w:tblPr'), 'w:tblStyle'));
}

/** What lies behind the cells of a table: its own shading; unknown where its style shades some of them. */
export function findTableGround(table: XmlElement, { shades }: Style, { ground }: Story): Ground {
  return readGround(findChild(table, 'w:tblPr')) ?? (shades ? UNKNOWN_GROUND : ground);
}

export function readRow(row: XmlElement, story: Story, style: Style): WordRow {
  const properties = findChild(row, 'w:trPr');
  const skipped = readColumns(findValue(properties, 'w:gridBefore'), 0);
  const within = { ...story, isFlat: story.isFlat || isTooLow(findExactHeight(properties)) };
  const cells = findOutermost(row, 'w:tc').map((cell) => readCell(cell, within, style));
  const paragraphs = cells.flatMap((cell) => cell.paragraphs);
  const worded = paragraphs.filter(({ inks }) => inks.length > 0);
  const headings = new Set(worded.map(({ heading }) => heading));
  const first = skipped === 0 ? cells[0]?.paragraphs.find(({ inks }) => inks.length > 0) : undefined;
  return {
    inks: joinCells(cells, skipped),
    label: first?.label?.text,
    heading: headings.size === 1 ? worded[0]?.heading : undefined,
    boxes: paragraphs.flatMap(({ boxes }) => boxes),
    notes: paragraphs.flatMap(({ notes }) => notes),
    mergedCells: findMerged(cells, skipped),
    pageBefore: cells.some((cell) => cell.pageBefore),
    pageWithin: cells.some((cell) => cell.pageWithin),
  };
}

/** Where the merged cells stand in the row, counted in columns, as the tabs of the line do. */
function findMerged(cells: readonly Cell[], skipped: number): readonly number[] {
  let place = skipped;
  return cells.flatMap(({ columns, isMerged }) => {
    const at = place;
    place += columns;
    return isMerged ? [at] : [];
  });
}

/** The height of a row that does not grow with its words. */
function findExactHeight(properties: XmlElement | undefined): number | undefined {
  const height = findChild(properties, 'w:trHeight')?.attributes;
  return height?.['w:hRule'] === 'exact' ? readLength(height['w:val']) : undefined;
}

/** A cell that spans several columns is followed by as many tabs, so that the next cell keeps its column. */
function joinCells(cells: readonly Cell[], skipped: number): readonly Ink[] {
  const tabs = (count: number) => (count > 0 ? [plainInk('\t'.repeat(count))] : []);
  return [
    ...tabs(skipped),
    ...cells.flatMap(({ inks, columns }, index) => [
      ...inks,
      ...tabs(index < cells.length - 1 ? columns : columns - 1),
    ]),
  ];
}

interface CellParagraph extends WordParagraph {
  /** All its lines, with line ends between them. */
  readonly inks: readonly Ink[];
}

interface Cell {
  readonly paragraphs: readonly CellParagraph[];
  readonly inks: readonly Ink[];
  /** How many columns it spans. */
  readonly columns: number;
  /** Whether it is merged into the cell above. */
  readonly isMerged: boolean;
  /** Whether a page ends before its first words. */
  readonly pageBefore: boolean;
  /** Whether a page ends after its first words. */
  readonly pageWithin: boolean;
}

/**
 * Reads a cell. A cell that is merged into the one above is empty, because Word shows nothing of it; its words are
 * reported.
 */
function readCell(cell: XmlElement, story: Story, style: Style): Cell {
  const properties = findChild(cell, 'w:tcPr');
  const columns = readColumns(findValue(properties, 'w:gridSpan'), 1);
  const merge = findChild(properties, 'w:vMerge');
  const covered = merge !== undefined && merge.attributes['w:val'] !== 'restart';
  const within = { ...story, ground: readGround(properties) ?? story.ground };
  const paragraphs = findParagraphs(cell, within).map((element): CellParagraph => {
    const paragraph = readParagraph(element, within, style);
    return { ...paragraph, inks: joinLines(paragraph) };
  });
  const inks = joinInks(
    paragraphs.flatMap((paragraph) => (paragraph.inks.length > 0 ? [paragraph.inks] : [])),
    '\n',
  );
  if (!covered) return { paragraphs, inks, columns, isMerged: false, ...findPageEnds(paragraphs) };
  if (buildText(inks).text !== '') story.report.unread(COVERED_CELL);
  return { paragraphs: [], inks: [], columns, isMerged: true, pageBefore: false, pageWithin: false };
}

function findPageEnds(paragraphs: readonly WordParagraph[]): {
  readonly pageBefore: boolean;
  readonly pageWithin: boolean;
} {
  const pieces = paragraphs.flatMap((paragraph) => paragraph.pieces);
  const words = pieces.findIndex((piece) => piece.kind === 'ink' && piece.text.trim() !== '');
  const first = words === -1 ? pieces.length : words;
  const ends = (some: readonly Piece[]) => some.some(({ kind }) => kind === 'page-end');
  return {
    pageBefore: paragraphs[0]?.pageBefore === true || ends(pieces.slice(0, first)),
    pageWithin: ends(pieces.slice(first)),
  };
}

function joinLines({ pieces, label }: WordParagraph): readonly Ink[] {
  const lines = splitAtBreaks(pieces).map(
    (line) => trimInks(inksOf(line).map((ink) => ({ ...ink, text: ink.text.replaceAll('\t', ' ') }))).inks,
  );
  const worded = lines.filter((line) => line.length > 0);
  if (worded.length === 0) return label && /[\p{L}\p{N}]/u.test(label.text) ? [label.ink] : [];
  return joinInks(
    worded.map((line, index) => (index === 0 ? withLabel(label, line) : line)),
    '\n',
  );
}

/** The paragraphs of a cell in reading order, those of tables within it included. */
function findParagraphs(cell: XmlElement, story: Story): readonly XmlElement[] {
  return cell.children.flatMap((child) => {
    if (child.name === 'w:p') return [child];
    const unread = findUnreadPart(child);
    if (unread !== undefined) story.report.unread(unread);
    return findParagraphs(child, story);
  });
}

/**
 * The nearest elements of this name within `element`, at any depth, as rows and cells may lie in content controls; but
 * not those of a table within a cell.
 */
function findOutermost(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    child.name === name ? [child] : child.name === 'w:tc' ? [] : findOutermost(child, name),
  );
}

/** Word allows no more columns. */
const MAX_COLUMNS = 63;

function readColumns(value: string | undefined, least: number): number {
  return Math.min(MAX_COLUMNS, Math.max(least, readInteger(value) ?? least));
}
