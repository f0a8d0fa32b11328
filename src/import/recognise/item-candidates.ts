import { beginsWithMonth } from '../../swedish/date-words.ts';
import { findLead } from '../../swedish/decision-lead.ts';
import { leadingReferencesLength } from '../../swedish/item-references.ts';
import { findClauseStart } from '../../swedish/list-mark.ts';
import type { SourceLine } from '../source-document.ts';
import { findSignatureStart } from './find-signature.ts';
import { findItemLead, readAsLetter, type ItemLead } from '../../swedish/item-number.ts';
import { findListedPeople } from './listed-people.ts';

/** A line that begins as an item does, with a number or a letter. */
export interface ItemCandidate {
  /** Its place in the list of lines. */
  readonly index: number;
  readonly lead: ItemLead;
  readonly line: SourceLine;
  /** How much the line looks like a heading, in points; below 0 it hardly does. */
  readonly score: number;
  /** Whether it is a line of a list: the line before it leads the list in. */
  readonly ledIn: boolean;
}

/** Every line that may be the heading of an item, with its points. */
export function findCandidates(lines: readonly SourceLine[]): readonly ItemCandidate[] {
  const people = findListedPeople(lines);
  return spreadLists(lines.flatMap((line, index) => (people.has(index) ? [] : findCandidate(line, index, lines))));
}

/**
 * If the first line of a list is led in, so are the lines after it. A `1.1` right below a `1` makes that `1` a likely
 * heading.
 */
function spreadLists(candidates: readonly ItemCandidate[]): readonly ItemCandidate[] {
  const spread: ItemCandidate[] = [];
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

/** Points for each way of numbering, more for those that seldom begin anything but an item. */
const BASE: Readonly<Record<ItemLead['style'], number>> = {
  paragraph: 9,
  word: 7,
  dot: 6,
  roman: 6,
  bulleted: 5,
  bracket: 6,
  colon: 4,
  bare: 2,
  dotted: 0,
  'number-letter': 0,
  letter: 0,
};

function findCandidate(line: SourceLine, index: number, lines: readonly SourceLine[]): readonly ItemCandidate[] {
  const lead = findItemLead(line.text);
  if (!lead) return [];
  const below = lines[index + 1];
  const words = line.text.slice(lead.titleStart).trim();
  const alone = words === '';
  /* `§ 22 Dnr ON 2024/31` has its title on the next line. */
  const isReferred = !alone && leadingReferencesLength(words) >= words.length && below !== undefined;
  /* A number without a title on its line or the next one begins no item. The lines of a signature are no title. */
  if (
    alone &&
    (below === undefined ||
      findItemLead(below.text) !== undefined ||
      !/\S/u.test(below.text) ||
      findSignatureStart(lines, index + 1) === index + 1)
  )
    return [];
  const title = alone || isReferred ? (below?.text ?? '') : line.text.slice(lead.titleStart);
  if (title.length > LONGEST_TITLE) return [];
  const before = lines[index - 1];
  /* Made for: `Följande punkter:`, `Nätverket beslutar`, `föreslår`, `beslutas att`, on the line before. */
  const ledIn =
    before !== undefined &&
    (/[:,]$/u.test(before.text) ||
      (findLead(before.text) !== undefined && findLead(before.text)?.rest === undefined) ||
      /(?<!\p{L})(?:att|och|samt|föreslår|är)$/u.test(before.text));
  const score = headingScore(line, title, ledIn);
  const letter = readAsLetter(lead);
  return [lead, ...(letter ? [letter] : [])].map((read) => ({
    index,
    lead: read,
    line,
    ledIn,
    score: BASE[read.style] + score,
  }));
}

/** In characters. A longer line is a paragraph that begins with a number. */
const LONGEST_TITLE = 500;

/**
 * Points for a heading, and points off for a line of a list or for a sentence that begins with a number. The weights
 * were set so that the fixtures of many house styles are read as they are meant.
 */
function headingScore(line: SourceLine, title: string, ledIn: boolean): number {
  /* For example `Avtal`, `”Avtal”`; `och därefter`; `att godkänna`; `Avtalet är klart. Det skickas ut.`; `2 mars`. */
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
