import { findPersonNames, isPersonName } from '../../swedish/person-name.ts';
import type { SourceLine } from '../source-document.ts';
import { ATTENDANCE_LISTS } from './attendance-lists.ts';
import { firstWords, isAttendanceHead, readColumnHeads } from './attendance-columns.ts';
import { cutLine } from './cut-line.ts';
import { findHeadLabel, type HeadLabel } from './head-labels.ts';
import { joinWrappedTitles } from './join-wrapped-titles.ts';

/** The lines of the head that belong to one label: `Plats: Teams`, or `Närvarande` and the lines below it. */
export interface HeadSection {
  /** Undefined for the lines before any label. */
  readonly label: HeadLabel | undefined;
  /** The lines without the label itself. The first one is empty where the label stands alone on its line. */
  readonly lines: readonly SourceLine[];
  /** The label as printed. */
  readonly printed: string;
}

/**
 * Where a second label begins on a line. Made for: `Datum: 19 mars  Tid: 9–11`, `Tid: 9–11, Plats: Teams`,
 * `Lokal: Blå⇥Kontakt:`.
 */
const INLINE =
  /(?=(?:Datum|Tid|Plats|Lokal|Ordförande|Ordf\.|Sekreterare|Sekr\.|Justerare|Närvarande|Frånvarande)\s*:)(?<=\S\s+)|(?<=\t)(?=\p{Lu}[\p{L}.]{1,20}:)/u;

/** Divides the head by its labels. `Datum: 19 mars  Tid: 9–11  Plats: Teams` on one line gives three sections. */
export function readHeadSections(printed: readonly SourceLine[]): readonly HeadSection[] {
  const lines = joinWrappedTitles(printed);
  const sections: (HeadSection & { readonly lines: SourceLine[] })[] = [];
  const tables = findAttendanceTables(lines);
  for (const line of setColumnsApart(lines, tables).flatMap((one) => (tables.has(one) ? [one] : splitInline(one)))) {
    const label = tables.has(line) ? undefined : findHeadLabel(line.text);
    if (tables.has(line)) {
      const open = sections.at(-1);
      if (open && tables.get(line) === 'row') open.lines.push(line);
      else sections.push({ label: 'present', printed: '', lines: [line] });
    } else if (label) {
      sections.push({ label: label.is, printed: label.printed, lines: [cutLine(line, label.length)] });
    } else {
      const open = sections.at(-1);
      if (open && beginsGroup(line) && !(open.label !== undefined && ATTENDANCE_LISTS[open.label]?.present))
        sections.push({ label: 'present', printed: '', lines: [line] });
      else if (open && goesOn(open, line)) open.lines.push(line);
      else if (!open) sections.push({ label: undefined, printed: '', lines: [line] });
      else
        sections.push({
          label: findPersonNames(line.text).length > 0 ? 'present' : undefined,
          printed: '',
          lines: [line],
        });
    }
  }
  return sections.flatMap(setTablesApart);
}

/**
 * The tables whose headings say that one column holds names and another who was there: their lines, the first one as
 * `head`. They go on over rows and over labels of groups that stand between rows, `Ersättare`.
 */
function findAttendanceTables(lines: readonly SourceLine[]): ReadonlyMap<SourceLine, 'head' | 'row'> {
  const found = new Map<SourceLine, 'head' | 'row'>();
  let inside = false;
  let hasRoles = false;
  for (const [index, line] of lines.entries()) {
    const below = lines.slice(index + 1, index + 1 + LONGEST_TABLE);
    const next = below[0];
    if (!inside && isAttendanceHead(line.text, takeRows(below))) {
      found.set(line, 'head');
      inside = true;
      hasRoles = readColumnHeads(line.text)?.[0] === 'role';
    } else {
      /* Below a heading of offices a row begins with one: `Uppdrag⇥Namn⇥Närvaro`⏎`Ordförande⇥Anna Berg⇥x`. */
      const isOffice = /^\p{Ll}/u.test(line.text) || (hasRoles && line.text.includes('\t'));
      const label = isOffice ? undefined : findHeadLabel(line.text.replaceAll('\t', ' ').trim());
      const isGroup = isGroupLabel(line);
      inside &&= isGroup ? line.text.includes('\t') || (next !== undefined && isRow(next)) : !label && isRow(line);
      if (inside) found.set(line, 'row');
    }
  }
  return found;
}

/**
 * A line that says from where those below it come, and stands under no label of those present: it lists people who were there.
 * Made for: `Från Region Dalarna`, `För skolan`, `För de fackliga organisationerna:`.
 */
function beginsGroup({ text }: SourceLine): boolean {
  return /^(?:Från|För)\s+(?!kännedom|vetskap|anteckning|protokoll|kl(?!\p{L}))(?:\p{L}[\p{L}-]*)(?:\s+(?:\p{L}[\p{L}-]*|–)){0,4}\s*:?$/u.test(
    text.trim(),
  );
}

/** The lines up to the first one that is neither a row nor the label of a group. */
function takeRows(lines: readonly SourceLine[]): readonly SourceLine[] {
  const end = lines.findIndex((line) => !isRow(line) && !isGroupLabel(line));
  return end === -1 ? lines : lines.slice(0, end);
}

/** A row, or a name alone, as where the other cells of a row are empty and the format does not keep them. */
function isRow({ text }: SourceLine): boolean {
  return text.includes('\t') || isPersonName(firstWords(text));
}

/** Whether a line is the label of people and nothing else: `Ersättare`. */
function isGroupLabel({ text }: SourceLine): boolean {
  const words = text.replaceAll('\t', ' ').trim();
  const label = findHeadLabel(words);
  return label !== undefined && label.length >= words.length && ATTENDANCE_LISTS[label.is] !== undefined;
}

/** In rows: no body has more members. It keeps the time from growing faster than the text. */
const LONGEST_TABLE = 300;

/**
 * Whether a line belongs to the section before it. Time, place and the holder of an office take one line, which may be
 * wrapped or stand below its label; other sections go on until the next label.
 */
function goesOn({ label, lines }: HeadSection, line: SourceLine): boolean {
  const last = lines.at(-1);
  if (label === undefined || !last || !ONE_LINE.includes(label) || lines.every(({ text }) => text === '')) return true;
  /* A label that is not in the list: `Kontakt: …`. Lines that go on: `Rådhuset,`⏎`sal 3`, `Anna Berg och`⏎`Bo Ek`. */
  if (/^\p{Lu}[\p{L} ]{0,30}:/u.test(line.text)) return false;
  return (
    line.text.includes('\t') === last.text.includes('\t') &&
    (/[,;–(]$|\b(?:och|samt|i|på)$/u.test(last.text) || /^\p{Ll}/u.test(line.text)) &&
    line.gapBefore === 0
  );
}

/** Labels with one line of words. */
const ONE_LINE: readonly HeadLabel[] = [
  'date',
  'time',
  'place',
  'time-place',
  'chair',
  'vice-chair',
  'secretary',
  'officer',
  'adjuster',
];

/**
 * A table of people without a label becomes a section of its own: those present, unless its columns say otherwise. Most
 * of its rows must hold names.
 */
function setTablesApart(section: HeadSection): readonly HeadSection[] {
  if (section.label !== undefined && !PLAIN.includes(section.label)) return [section];
  const start = section.lines.findIndex(({ text }) => text.includes('\t'));
  if (start === -1) return [section];
  const after = section.lines
    .slice(start)
    .findIndex((line) => !(line.text.includes('\t') || (isRow(line) && line.gapBefore === 0)));
  const end = after === -1 ? section.lines.length : start + after;
  const rows = section.lines.slice(start, end);
  if (rows.length < 2 || rows.filter(({ text }) => findPersonNames(text).length > 0).length * 2 < rows.length)
    return [section];
  return [
    { ...section, lines: section.lines.slice(0, start) },
    { label: 'present', printed: '', lines: rows },
    { label: undefined, printed: '', lines: section.lines.slice(end) },
  ];
}

/** Labels that never have a table of people. */
const PLAIN: readonly HeadLabel[] = ['date', 'time', 'place', 'time-place', 'other', 'agenda'];

/**
 * Two lists side by side, with `Närvarande⇥Frånvarande` above their columns, become one list after the other. Strikes
 * in the cells are lost.
 */
function setColumnsApart(
  lines: readonly SourceLine[],
  tables: ReadonlyMap<SourceLine, unknown>,
): readonly SourceLine[] {
  const start = lines.findIndex((line) => {
    const { text } = line;
    if (tables.has(line)) return false;
    const cells = text.split('\t').filter((cell) => cell.trim() !== '');
    return (
      cells.length > 1 &&
      cells.every((cell) =>
        ['present', 'absent', 'substitutes', 'adjunct'].includes(findHeadLabel(cell.trim())?.is ?? ''),
      )
    );
  });
  const head = lines[start];
  if (!head) return lines;
  const ends = lines
    .slice(start + 1)
    .findIndex(({ text, gapBefore }) => gapBefore > 0 || findHeadLabel(text) !== undefined);
  const end = ends === -1 ? lines.length : start + 1 + ends;
  const rows = lines
    .slice(start, end)
    .map((line) =>
      line.text.split('\t').map((text) => ({ ...line, text: text.trim(), strikes: [], drawnStrikes: [] })),
    );
  /* A row that begins further in has an empty first cell. */
  const columns = head.text.split('\t').map((_label, column) =>
    rows.flatMap((row) => {
      const cell = row[column];
      return cell && cell.text !== '' ? [cell] : [];
    }),
  );
  return [...lines.slice(0, start), ...columns.flat(), ...lines.slice(end)];
}

/** The words of a section as one text. */
export function sectionText({ lines }: HeadSection): string {
  return lines
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A line cut before each further label on it. */
function splitInline(line: SourceLine): readonly SourceLine[] {
  const place = line.text.search(INLINE);
  if (place <= 0) return [line];
  return [cutLine(line, 0, place), ...splitInline(cutLine(line, place))];
}
