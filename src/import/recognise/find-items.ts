import { leastOf } from '../../archive/extremes.ts';
import type { SourceLine } from '../source-document.ts';
import type { ItemReading, ItemsChoice } from '../item-reading.ts';
import { findAttachmentBehind } from './bound-in.ts';
import { chooseRow, findRowFrom } from './choose-row.ts';
import { findOutside } from './find-outside.ts';
import { findSubItems } from './find-sub-items.ts';
import { findCandidates, type ItemCandidate } from './item-candidates.ts';
import { findItemLead, type ItemLead } from '../../swedish/item-number.ts';
import type { ItemStart } from './item-start.ts';

/** Where the items of a document begin, and which lines leave a doubt. */
export interface FoundItems {
  readonly starts: readonly ItemStart[];
  /** Lines that look like items of the row but repeat a number of it, with the line that has the number first. */
  readonly doubles: readonly { readonly line: SourceLine; readonly number: string; readonly first: SourceLine }[];
  /** Lines that look like items but do not fit into the row. */
  readonly uncertain: readonly SourceLine[];
  /** Where an attachment that is bound in begins; what stands there has no items. */
  readonly boundIn: number | undefined;
  /** The ways in which the items can be read, the one that is used first. */
  readonly readings: readonly ItemReading[];
  /** Whether the readings are so near each other that a person must choose. */
  readonly isDoubtful: boolean;
  /** The places of headings that the archive numbers; empty where the document numbers its items itself. */
  readonly numbered: readonly number[];
  /** Lines before the first item that lead in a decision, which no item then has. */
  readonly undecided: readonly SourceLine[];
}

/**
 * Finds the lines at which items begin: the one row of rising numbers, all of one style, that explains the document
 * best. Numbers that begin anew within an item are a list of it; letters, and `6.1` within item 6, are its sub-items.
 * `choice`: what a person said where more than one reading is near.
 */
export function findItems(lines: readonly SourceLine[], choice?: ItemsChoice): FoundItems {
  const candidates = findCandidates(lines);
  const numbered = candidates.filter(
    ({ lead }) =>
      (lead.number === undefined || lead.letter === undefined) &&
      lead.parts.length === 0 &&
      MAIN_STYLES.includes(lead.style),
  );
  const found = chooseRow(numbered, lines);
  const chosen = typeof choice === 'object' ? findRowFrom(choice.line, numbered, lines) : found;
  const outside = findOutside(lines, found?.row);
  const headings = outside.headings.length === 0 ? [] : [readingOf('headings', outside.headings, lines)];
  const none = { starts: [], doubles: [], uncertain: [], boundIn: undefined, numbered: [], undecided: [] };
  const rows =
    found === undefined
      ? []
      : [found.row, ...found.rivals].map(({ items }) =>
          readingOf(
            'numbers',
            items.map(({ index }) => index),
            lines,
          ),
        );
  const isHeadings = choice === 'headings' || !found || outside.isListOnly;
  const others = isHeadings || outside.isRival ? headings : [];
  const readings = outside.isListOnly ? [...others, ...rows] : [...rows, ...others];
  if (choice === 'headings')
    return { ...none, ...startAtHeadings(lines, outside.headings), readings, isDoubtful: false };
  if (!chosen || (choice === undefined && outside.isListOnly)) return { ...none, readings, isDoubtful: false };
  const main = chosen.row.items;
  const last = main.at(-1)?.index ?? 0;
  const boundIn = chosen.boundIn ?? findAttachmentBehind(lines, last);
  const orphans = findOrphans(main, candidates);
  const starts = [...main, ...orphans]
    .toSorted((a, b) => a.index - b.index)
    .flatMap((candidate, place, row): readonly ItemStart[] => {
      const end = row[place + 1]?.index ?? boundIn ?? lines.length;
      const within = between(candidates, candidate.index, end);
      return [
        { index: candidate.index, lead: candidate.lead, depth: 0 },
        ...findSubItems(within, candidate, lines, end),
      ];
    });
  const own = boundIn === undefined ? candidates : candidates.filter(({ index }) => index < boundIn);
  const doubles = findDoubles(main, own, boundIn ?? lines.length);
  return {
    starts,
    doubles,
    uncertain: findUncertain(main, own).filter((line) => doubles.every((double) => double.line !== line)),
    boundIn,
    readings,
    isDoubtful: choice === undefined && (chosen.rivals.length > 0 || outside.isRival),
    numbered: [],
    undecided: outside.decisions,
  };
}

/** The headings without a number as items, which bear the numbers 1, 2, 3 … that the archive gives them. */
function startAtHeadings(
  lines: readonly SourceLine[],
  headings: readonly number[],
): Pick<FoundItems, 'starts' | 'boundIn' | 'numbered'> {
  const boundIn = headings[0] === undefined ? undefined : findAttachmentBehind(lines, headings[0]);
  const own = headings.filter((index) => index < (boundIn ?? lines.length));
  const lead = (order: number) => findItemLead(`${order + 1}. `);
  return {
    starts: own.flatMap((index, order) => {
      const given = lead(order);
      return given ? [{ index, lead: given, depth: 0 }] : [];
    }),
    boundIn,
    numbered: own,
  };
}

function readingOf(kind: ItemReading['kind'], places: readonly number[], lines: readonly SourceLine[]): ItemReading {
  const own = places.flatMap((place) => lines[place] ?? []);
  return { kind, lines: own.map(({ number }) => number), words: own.map(({ text }) => text.replaceAll(/\s+/gu, ' ')) };
}

/**
 * `2a. …` and `2b. …` between items 1 and 3. They are items of their own, since there is no heading `2.` above them.
 */
function findOrphans(main: readonly ItemCandidate[], candidates: readonly ItemCandidate[]): readonly ItemCandidate[] {
  const numbers = new Set(main.map(({ lead }) => lead.number));
  return candidates.filter(({ index, lead, score }) => {
    if (lead.style !== 'number-letter' || lead.number === undefined || numbers.has(lead.number) || score < 0)
      return false;
    const place = countUpTo(main, index);
    const before = main[place - 1]?.lead.number ?? 0;
    const after = main[place]?.lead.number ?? Infinity;
    return lead.number > before && lead.number < after && (before > 0 || after < Infinity);
  });
}

/** The candidates on the lines after `start` and before `end`. */
function between(candidates: readonly ItemCandidate[], start: number, end: number): readonly ItemCandidate[] {
  return candidates.slice(countUpTo(candidates, start), countUpTo(candidates, end - 1));
}

/** How many of the candidates, which are in order, stand on lines up to `index`. */
function countUpTo(candidates: readonly ItemCandidate[], index: number): number {
  let [low, high] = [0, candidates.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((candidates[middle]?.index ?? Infinity) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The ways in which items are numbered. Letters number sub-items too; the other styles do nothing else. */
const MAIN_STYLES: readonly ItemLead['style'][] = [
  'paragraph',
  'word',
  'dot',
  'bracket',
  'colon',
  'bulleted',
  'roman',
  'letter',
  'bare',
];

/**
 * Lines that look as much like an item as the items do, but are not in their row. They stand after the first item, no
 * phrase leads them in, and no neighbours make them lines of a list.
 */
function findUncertain(main: readonly ItemCandidate[], candidates: readonly ItemCandidate[]): readonly SourceLine[] {
  const [first] = main;
  if (!first) return [];
  const inRow = new Set(main);
  const least = leastOf(main.map(({ score }) => score));
  const marked = main.every(({ line }) => line.bold || line.heading !== undefined);
  return candidates
    .filter(
      (candidate, place) =>
        !inRow.has(candidate) &&
        candidate.index > first.index &&
        candidate.lead.way === first.lead.way &&
        candidate.score >= least &&
        !candidate.ledIn &&
        (marked
          ? candidate.line.bold === first.line.bold && candidate.line.heading === first.line.heading
          : candidate.line.gapBefore > 0) &&
        candidates[place - 1]?.lead.rank !== candidate.lead.rank - 1 &&
        candidates[place + 1]?.lead.rank !== candidate.lead.rank + 1,
    )
    .map(({ line }) => line);
}

/**
 * Items that repeat a number: a second `5.` between items 4 and 6 that looks like the first and is not a line of a
 * list.
 */
function findDoubles(
  main: readonly ItemCandidate[],
  candidates: readonly ItemCandidate[],
  length: number,
): FoundItems['doubles'] {
  return main.flatMap((first, place) => {
    const start = main[place - 1]?.index ?? first.index;
    const end = main[place + 1]?.index ?? length;
    const within = between(candidates, start, end).filter(
      ({ index, lead }) => index !== first.index && lead.way === first.lead.way,
    );
    const double = within.find(
      ({ lead, line, score }, order) =>
        lead.rank === first.lead.rank &&
        lead.letter === first.lead.letter &&
        lead.parts.length === 0 &&
        score >= first.score - 1 &&
        line.bold === first.line.bold &&
        line.heading === first.line.heading &&
        within[order - 1]?.lead.rank !== first.lead.rank - 1 &&
        within[order + 1]?.lead.rank !== first.lead.rank + 1,
    );
    if (!double) return [];
    const [earlier, later] = double.index < first.index ? [double, first] : [first, double];
    return [{ line: later.line, number: String(first.lead.number ?? first.lead.letter), first: earlier.line }];
  });
}
