import type { SourceLine } from '../source-document.ts';
import { findBoundIn } from './bound-in.ts';
import type { ItemCandidate } from './item-candidates.ts';
import { findNumberedRows, pointsOf, type NumberedRow } from './item-row.ts';

/** The row of items, and what it leaves open. */
export interface ChosenRow {
  readonly row: NumberedRow;
  /** Where what is bound in behind the minutes begins, with numbers of its own; undefined where nothing is. */
  readonly boundIn: number | undefined;
  /** The rows that may be meant as well. Empty where the first reading is much the better one. */
  readonly rivals: readonly NumberedRow[];
}

/**
 * Chooses the row that explains the document. Of two rows, one within the other, the outer one has the items; of two
 * that follow each other, an attachment, a table of contents and a list are told apart from a meeting, and where that
 * cannot be done, both are given.
 */
export function chooseRow(candidates: readonly ItemCandidate[], lines: readonly SourceLine[]): ChosenRow | undefined {
  const rows = findAllRows(candidates);
  const [first, ...others] = rows.toSorted((a, b) => startOf(a) - startOf(b) || b.score - a.score);
  if (!first) return undefined;
  let chosen: ChosenRow = { row: first, boundIn: undefined, rivals: [] };
  for (const next of others) {
    const { row } = chosen;
    const judged = judge(row, next, lines);
    if (judged === 'doubtful') chosen = { ...chosen, rivals: [...chosen.rivals, next] };
    else if (judged === 'later') chosen = { row: next, boundIn: undefined, rivals: [] };
    else if (judged !== 'earlier') chosen = { ...chosen, boundIn: chosen.boundIn ?? judged.boundIn };
  }
  const [best] = rows;
  /* With rivals, the one with the most points stands first. */
  return best !== undefined && chosen.rivals.includes(best)
    ? { ...chosen, row: best, rivals: [chosen.row, ...chosen.rivals.filter((rival) => rival !== best)] }
    : chosen;
}

/** The row that begins on this line, whatever speaks for another. */
export function findRowFrom(
  line: number,
  candidates: readonly ItemCandidate[],
  lines: readonly SourceLine[],
): ChosenRow | undefined {
  const found = findAllRows(candidates).find(({ items }) => items[0]?.line.number === line);
  const [own] = candidates.filter((candidate) => candidate.line.number === line);
  const after = own ? candidates.filter(({ index, lead }) => index >= own.index && lead.way === own.lead.way) : [];
  const row = found ?? findNumberedRows(after).find(({ items }) => items[0] === own);
  if (!row) return undefined;
  const behind = findNumberedRows(candidates.filter(({ index }) => index > endOf(row)))[0];
  return { row, boundIn: behind && findBoundIn(lines, endOf(row), startOf(behind)), rivals: [] };
}

/** The best row of each way of numbering, and the rows of the same way before, behind and within it, best first. */
function findAllRows(candidates: readonly ItemCandidate[]): readonly NumberedRow[] {
  const rows = findNumberedRows(candidates).flatMap((row) => {
    const own = candidates.filter(({ lead }) => lead.way === row.items[0]?.lead.way);
    const [part = row, ...later] = splitAtRestart(row, own);
    const start = startOf(later[0] ?? row);
    const end = endOf(later.at(-1) ?? row);
    return [
      ...(later.length === 0 ? [part] : later),
      ...findNumberedRows(own.filter(({ index }) => index < start)),
      ...findNumberedRows(own.filter(({ index }) => index > end)),
    ];
  });
  const [best] = rows;
  return rows.filter((row) => (row === best && !isLettered(row)) || isSound(row)).toSorted((a, b) => b.score - a.score);
}

/** A row that can be one of items at all: two or more, most of which look like headings. */
function isSound({ items }: NumberedRow): boolean {
  const [first] = items;
  /* Only paragraphs (§) are numbered through the year. */
  const begins = first?.lead.style === 'paragraph' || (first?.lead.rank ?? 0) <= 1;
  /* Letters led in by a phrase, or line upon line of the text, are a list. */
  const isList = first?.lead.style === 'letter' && (first.ledIn || isTight({ items }));
  return items.length >= 2 && begins && !isList && meanOf(items) >= LEAST_MEAN;
}

function isLettered({ items }: Pick<NumberedRow, 'items'>): boolean {
  return items[0]?.lead.style === 'letter';
}

/** In points of a candidate: what a line of a list that is led in does not reach. */
const LEAST_MEAN = 5;

function meanOf(items: readonly ItemCandidate[]): number {
  return items.reduce((sum, item) => sum + pointsOf(item), 0) / items.length;
}

function startOf({ items }: NumberedRow): number {
  return items[0]?.index ?? 0;
}

function endOf({ items }: NumberedRow): number {
  return items.at(-1)?.index ?? 0;
}

/**
 * Divides a row that jumps into another one: 1, 2 and 3 of the meeting, and then not the 1 to 3 of what is bound in, but
 * its 4 and 5, which look like those before them.
 */
function splitAtRestart(row: NumberedRow, own: readonly ItemCandidate[]): readonly NumberedRow[] {
  const { items } = row;
  for (const [place, item] of items.entries()) {
    const before = items[place - 1];
    if (!before) continue;
    const between = own.filter(({ index }) => index > before.index && index < item.index);
    const restart = between.findLastIndex(({ lead }) => lead.rank === 1);
    const run = restart === -1 ? [] : between.slice(restart);
    const [first] = run;
    const last = run.at(-1);
    const goesOn =
      first !== undefined &&
      run.every(({ lead }, step) => lead.rank === step + 1) &&
      last?.lead.rank === item.lead.rank - 1 &&
      /* The first may stand right below the name of what is bound in. */
      run.every((one, step) => looksLike(one, item, step > 0) && one.score >= item.score - 1);
    if (!goesOn) continue;
    const [early, late] = [items.slice(0, place), [...run, ...items.slice(place)]];
    return [rowOf(early), ...splitAtRestart(rowOf(late), own)];
  }
  return [row];
}

function looksLike({ line: a }: ItemCandidate, { line: b }: ItemCandidate, byGap: boolean): boolean {
  return (
    a.bold === b.bold &&
    a.heading === b.heading &&
    a.indent === b.indent &&
    (!byGap || a.gapBefore > 0 === b.gapBefore > 0) &&
    (a.label === undefined) === (b.label === undefined)
  );
}

function rowOf(items: readonly ItemCandidate[]): NumberedRow {
  return { items, score: items.reduce((sum, item) => sum + pointsOf(item), 0) };
}

/** Which of two rows has the items, the earlier or the later one; or where what is bound in begins; or neither surely. */
function judge(
  earlier: NumberedRow,
  later: NumberedRow,
  lines: readonly SourceLine[],
): 'earlier' | 'later' | 'doubtful' | { readonly boundIn: number } {
  if (startOf(later) < endOf(earlier)) return judgeWithin(earlier, later);
  /* Letters behind numbers are the sub-items of the last one. */
  if (isLettered(later) && !isLettered(earlier)) return 'earlier';
  const boundIn = findBoundIn(lines, endOf(earlier), startOf(later));
  if (boundIn !== undefined && !isTight(earlier)) return { boundIn };
  if (isContentsOf(earlier, later) || (isTight(earlier) && !isTight(later))) return 'later';
  if (isTight(later) && (later.items[0]?.line.gapBefore === 0 || later.score < earlier.score)) return 'earlier';
  if (boundIn !== undefined) return { boundIn };
  return later.score <= earlier.score ? 'earlier' : 'doubtful';
}

/** One row lies within the other. The outer one has the items, unless it is so poor that its numbers are chance. */
function judgeWithin(outer: NumberedRow, inner: NumberedRow): 'earlier' | 'later' {
  if (isOfSections(outer, inner)) return 'later';
  const isChance = outer.score * 2 < inner.score && meanOf(outer.items) < meanOf(inner.items);
  return isChance || meanOf(outer.items) < meanOf(inner.items) - 4 ? 'later' : 'earlier';
}

/** Whether the outer row names the parts of an agenda, through which the numbers run on: `A. Formalia`, 1 to 4, `B. Ärenden`, 5 to 9. */
function isOfSections(outer: NumberedRow, inner: NumberedRow): boolean {
  const [first] = outer.items;
  if (first === undefined || !['letter', 'roman'].includes(first.lead.style)) return false;
  const parts = new Set(inner.items.map(({ index }) => outer.items.findLastIndex((item) => item.index < index)));
  const runsOn = inner.items.every(({ lead }, place) => lead.rank === (inner.items[0]?.lead.rank ?? 0) + place);
  return runsOn && !isLettered(inner) && parts.size > 1 && inner.items.length > outer.items.length;
}

/** Whether the items follow each other line by line, with no words between: a list, or a table of contents. */
export function isTight({ items }: Pick<NumberedRow, 'items'>): boolean {
  return items.every(({ index }, place) => place === 0 || index - (items[place - 1]?.index ?? 0) <= 1);
}

/** Whether the later row has the headings of the earlier one again. */
function isContentsOf(earlier: NumberedRow, later: NumberedRow): boolean {
  const titles = new Set(later.items.map(titleOf));
  return earlier.items.filter((item) => titles.has(titleOf(item))).length * 2 > earlier.items.length;
}

function titleOf({ line, lead }: ItemCandidate): string {
  return line.text
    .slice(lead.titleStart)
    .replaceAll(/[\s.\d…]+$/gu, '')
    .toLowerCase();
}
