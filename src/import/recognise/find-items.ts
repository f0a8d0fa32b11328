import { beginsWithMonth } from '../../swedish/date-words.ts';
import type { SourceLine } from '../source-document.ts';
import { findLead } from '../../swedish/decision-lead.ts';
import { findClauseStart } from '../../swedish/list-mark.ts';
import { findSignatureStart } from './find-signature.ts';
import { findItemLead, type ItemLead } from './item-lead.ts';

/** Where an item begins. */
export interface ItemStart {
  /** The index of its line. */
  readonly index: number;
  readonly lead: ItemLead;
  /** 0: an item; 1: its sub-item; 2: one below that. */
  readonly depth: number;
}

export interface FoundItems {
  readonly starts: readonly ItemStart[];
  /** Lines that look like items of the row and have a number that the row has already. */
  readonly doubles: readonly { readonly line: SourceLine; readonly number: string; readonly first: SourceLine }[];
  /** Lines that look like items and have no place in the row. */
  readonly uncertain: readonly SourceLine[];
}

/**
 * The lines at which items begin: the one row of rising numbers, all of one style, that explains the document best.
 * Numbers that begin anew within an item are its list; letters and `6.1` within an item are its sub-items.
 */
export function findItems(lines: readonly SourceLine[]): FoundItems {
  const candidates = spreadLists(lines.flatMap((line, index) => findCandidate(line, index, lines)));
  const main = findBestRow(
    candidates.filter(
      ({ lead }) =>
        lead.number !== undefined &&
        lead.letter === undefined &&
        lead.parts.length === 0 &&
        MAIN_STYLES.includes(lead.style),
    ),
  );
  const orphans = findOrphans(main, candidates);
  const starts = [...main, ...orphans]
    .toSorted((a, b) => a.index - b.index)
    .flatMap((candidate, place, row): readonly ItemStart[] => {
      const end = row[place + 1]?.index ?? lines.length;
      const within = candidates.filter(({ index }) => index > candidate.index && index < end);
      return [{ index: candidate.index, lead: candidate.lead, depth: 0 }, ...findSubItems(within, candidate, lines)];
    });
  const doubles = findDoubles(main, candidates, lines);
  return {
    starts,
    doubles,
    uncertain: findUncertain(main, candidates).filter((line) => doubles.every((double) => double.line !== line)),
  };
}

interface Candidate {
  readonly index: number;
  readonly lead: ItemLead;
  readonly line: SourceLine;
  /** How much the line looks like a heading. */
  readonly score: number;
  /** It stands in a list: the line before leads it in. */
  readonly ledIn: boolean;
}

/** `2a. …` and `2b. …` between items 1 and 3: items of their own, as no heading `2.` stands above them. */
function findOrphans(main: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  const numbers = new Set(main.map(({ lead }) => lead.number));
  return candidates.filter(({ index, lead, score }) => {
    if (lead.style !== 'number-letter' || lead.number === undefined || numbers.has(lead.number) || score < 0)
      return false;
    const before = main.findLast((item) => item.index < index)?.lead.number ?? 0;
    const after = main.find((item) => item.index > index)?.lead.number ?? Infinity;
    return lead.number > before && lead.number < after && (before > 0 || after < Infinity);
  });
}

/** The lines of a list that the first of them is led into; and `1.1` below speaks for the `1` above it. */
function spreadLists(candidates: readonly Candidate[]): readonly Candidate[] {
  const spread: Candidate[] = [];
  for (const [place, candidate] of candidates.entries()) {
    const last = spread.at(-1);
    const follows =
      last?.ledIn === true &&
      last.lead.style === candidate.lead.style &&
      candidate.index - last.index <= 3 &&
      candidate.lead.number === (last.lead.number ?? 0) + 1 &&
      candidate.line.gapBefore <= last.line.gapBefore &&
      last.lead.letter === candidate.lead.letter;
    const next = candidates[place + 1];
    const parted =
      candidate.lead.parts.length === 0 &&
      next !== undefined &&
      next.lead.number === candidate.lead.number &&
      next.lead.parts[0] === 1;
    spread.push({
      ...candidate,
      ledIn: candidate.ledIn || follows,
      score: candidate.score - (follows && !candidate.ledIn ? 5 : 0) + (parted ? 6 : 0),
    });
  }
  return spread;
}

const MAIN_STYLES: readonly ItemLead['style'][] = ['paragraph', 'word', 'dot', 'bracket', 'colon', 'bare'];
const BASE: Readonly<Record<ItemLead['style'], number>> = {
  paragraph: 9,
  word: 7,
  dot: 6,
  bracket: 6,
  colon: 4,
  bare: 2,
  dotted: 0,
  'number-letter': 0,
  letter: 0,
};

function findCandidate(line: SourceLine, index: number, lines: readonly SourceLine[]): readonly Candidate[] {
  const lead = findItemLead(line.text);
  if (!lead) return [];
  const below = lines[index + 1];
  const alone = line.text.slice(lead.titleStart).trim() === '';
  /* A number without a title, its own or in the next line, is none of an item; and signatures are no title. */
  if (
    alone &&
    (below === undefined ||
      findItemLead(below.text) !== undefined ||
      !/\S/u.test(below.text) ||
      findSignatureStart(lines, index + 1) === index + 1)
  )
    return [];
  const title = alone ? (below?.text ?? '') : line.text.slice(lead.titleStart);
  if (title.length > LONGEST_TITLE) return [];
  const before = lines[index - 1];
  const ledIn =
    before !== undefined &&
    (/[:,]$/u.test(before.text) ||
      (findLead(before.text) !== undefined && findLead(before.text)?.rest === undefined) ||
      /\b(?:att|och|samt|föreslår|är)$/u.test(before.text));
  return [{ index, lead, line, ledIn, score: BASE[lead.style] + headingScore(line, title, ledIn) }];
}

/** A longer line is a paragraph that begins with a number. */
const LONGEST_TITLE = 500;

/** What speaks for a heading, and what for a line of a list or a sentence that begins with a number. */
function headingScore(line: SourceLine, title: string, ledIn: boolean): number {
  const reasons: readonly (readonly [boolean, number])[] = [
    [/^[("”„~*]*\p{Lu}/u.test(title), 2],
    [/^\p{Ll}/u.test(title), -5],
    [findClauseStart(title) !== undefined, -9],
    [line.bold || line.heading !== undefined, 4],
    [line.gapBefore > 0, 1],
    [ledIn, -5],
    [title.length > 200, -4],
    [/[.!?]\s+\p{Lu}[^.]*\.$/u.test(title), -3],
    [/^\d/u.test(title) || beginsWithMonth(title), -8],
    [title === '', -6],
  ];
  return reasons.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
}

/** No more numbers than these may be missing between two items. */
const WIDEST_GAP = 30;

/** A row of less is no row: a sentence that happens to begin with a number. */
const LEAST_SCORE = 4;

interface Row {
  readonly score: number;
  readonly last: Candidate;
  readonly before: Row | undefined;
}

/** The best row of one style: numbers that rise, by one where it can be; of equal rows the later, where a list of headings comes first. */
function findBestRow(candidates: readonly Candidate[]): readonly Candidate[] {
  let best: Row | undefined;
  for (const own of Map.groupBy(candidates, ({ lead }) => lead.style).values()) {
    const ending = new Map<number, Row>();
    for (const [place, candidate] of own.entries()) {
      const number = candidate.lead.number ?? 0;
      const followed = own[place + 1];
      const content = followed === undefined || followed.index > candidate.index + 1 ? 1.5 : 0;
      const start = candidate.lead.style === 'paragraph' ? 0 : -2 * Math.min(number <= 1 ? 0 : number - 1, 6);
      let row: Row = { score: candidate.score + content + start, last: candidate, before: undefined };
      for (let gap = 1; gap <= WIDEST_GAP; gap += 1) {
        const before = ending.get(number - gap);
        if (!before) continue;
        const score =
          before.score + candidate.score + content - 4 * Math.min(gap - 1, 4) - lookPenalty(before.last, candidate);
        if (score >= row.score) row = { score, last: candidate, before };
      }
      const known = ending.get(number);
      if (!known || row.score >= known.score) ending.set(number, row);
      const reached = ending.get(number);
      if (reached && (!best || reached.score > best.score)) best = reached;
    }
  }
  if (best === undefined || best.score < LEAST_SCORE) return [];
  const row: Candidate[] = [];
  for (let step: Row | undefined = best; step; step = step.before) row.unshift(step.last);
  return dropListTail(row, candidates);
}

/** Items of one document look alike. */
function lookPenalty(a: Candidate, b: Candidate): number {
  return (
    (a.line.bold === b.line.bold ? 0 : 1) +
    (a.line.heading === b.line.heading ? 0 : 2) +
    (Math.abs(a.line.indent - b.line.indent) > 3 ? 2 : 0) +
    ((a.line.label === undefined) === (b.line.label === undefined) ? 0 : 1)
  );
}

/** The last items of the row may be the end of a list within the item before: `1. 2. 3.` and then `4.` right below. */
function dropListTail(row: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  const inRow = new Set(row);
  const cut = row.findIndex((candidate, place) => {
    const number = candidate.lead.number ?? 0;
    const last = row[place - 1];
    if (!last || number < 2) return false;
    const listed = candidates.findLast(
      ({ index, lead }) => index < candidate.index && index > last.index && lead.style === candidate.lead.style,
    );
    return (
      listed !== undefined &&
      !inRow.has(listed) &&
      listed.lead.number === number - 1 &&
      candidate.index - listed.index <= 2 &&
      candidate.line.gapBefore <= listed.line.gapBefore &&
      candidate.line.bold === listed.line.bold &&
      candidate.line.heading === listed.line.heading &&
      candidate.line.indent === listed.line.indent &&
      candidate.score <= listed.score
    );
  });
  return cut === -1 ? row : row.slice(0, cut);
}

/** Letters from `a`, or `4.1` from 1, within an item: headings of their own, not the lines of a list. */
function findSubItems(
  within: readonly Candidate[],
  parent: Candidate,
  lines: readonly SourceLine[],
): readonly ItemStart[] {
  const starts: ItemStart[] = [];
  let letter = 0;
  let listing = false;
  const seen = new Set<string>();
  const parted = within.some(
    ({ lead }) => lead.parts.length > 0 && lead.number === parent.lead.number && lead.parts[0] === 1,
  );
  for (const candidate of within) {
    const { lead, index } = candidate;
    if (lead.parts.length > 0 && lead.number === parent.lead.number) {
      const key = lead.parts.join('.');
      if (!seen.has(key) && candidate.score > -4) starts.push({ index, lead, depth: lead.parts.length });
      seen.add(key);
      continue;
    }
    if (
      lead.letter === undefined ||
      (parted && lead.number === undefined) ||
      (lead.number !== undefined && lead.number !== parent.lead.number)
    )
      continue;
    const place = lead.letter.codePointAt(0) ?? 0;
    const first = lead.letter === 'a';
    if (first) {
      listing = candidate.score < -2 || (candidate.ledIn && lines[index - 1] !== parent.line);
      if (letter > 0) listing = true;
    }
    if (listing || place !== (letter === 0 ? 97 : letter + 1)) continue;
    if (candidate.score < -2) continue;
    starts.push({ index, lead, depth: 1 });
    letter = place;
  }
  return starts;
}

/** What looks like an item as much as the items do, stands after the first of them, and is neither led in nor one of a list. */
function findUncertain(main: readonly Candidate[], candidates: readonly Candidate[]): readonly SourceLine[] {
  const [first] = main;
  if (!first) return [];
  const inRow = new Set(main);
  const least = Math.min(...main.map(({ score }) => score));
  const marked = main.every(({ line }) => line.bold || line.heading !== undefined);
  return candidates
    .filter(
      (candidate, place) =>
        !inRow.has(candidate) &&
        candidate.index > first.index &&
        candidate.lead.style === first.lead.style &&
        candidate.score >= least &&
        !candidate.ledIn &&
        (marked
          ? candidate.line.bold === first.line.bold && candidate.line.heading === first.line.heading
          : candidate.line.gapBefore > 0) &&
        candidates[place - 1]?.lead.number !== (candidate.lead.number ?? 0) - 1 &&
        candidates[place + 1]?.lead.number !== (candidate.lead.number ?? 0) + 1,
    )
    .map(({ line }) => line);
}

/** A second `5.` between items 5 and 6 that looks like the first and is no line of a list. */
function findDoubles(
  main: readonly Candidate[],
  candidates: readonly Candidate[],
  lines: readonly SourceLine[],
): FoundItems['doubles'] {
  return main.flatMap((first, place) => {
    const start = main[place - 1]?.index ?? first.index;
    const end = main[place + 1]?.index ?? lines.length;
    const within = candidates.filter(
      ({ index, lead }) => index > start && index < end && index !== first.index && lead.style === first.lead.style,
    );
    const double = within.find(
      ({ lead, line, score }, order) =>
        lead.number === first.lead.number &&
        lead.letter === undefined &&
        lead.parts.length === 0 &&
        score >= first.score - 1 &&
        line.bold === first.line.bold &&
        line.heading === first.line.heading &&
        within[order - 1]?.lead.number !== (first.lead.number ?? 0) - 1 &&
        within[order + 1]?.lead.number !== (first.lead.number ?? 0) + 1,
    );
    if (!double) return [];
    const [earlier, later] = double.index < first.index ? [double, first] : [first, double];
    return [{ line: later.line, number: String(first.lead.number), first: earlier.line }];
  });
}
