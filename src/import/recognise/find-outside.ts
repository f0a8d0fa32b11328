import { findLead } from '../../swedish/decision-lead.ts';
import type { SourceLine } from '../source-document.ts';
import { isTight } from './choose-row.ts';
import { findHeadLabel } from './head-labels.ts';
import type { NumberedRow } from './item-row.ts';
import { findStandAloneHeadings, hasProse } from './stand-alone-headings.ts';

/** What a row of items leaves outside: headings without a number, and decisions before the first item. */
export interface Outside {
  /** The places of the headings, all of those outside the row. */
  readonly headings: readonly number[];
  readonly decisions: readonly SourceLine[];
  /** Whether the row is only a list in the text, and the headings have the meeting. */
  readonly isListOnly: boolean;
  /** Whether the headings may have the meeting as well as the row. */
  readonly isRival: boolean;
}

/** Looks at what stands outside a row; without a row, at the whole document. */
export function findOutside(lines: readonly SourceLine[], row: NumberedRow | undefined): Outside {
  const headings = findStandAloneHeadings(lines);
  const [first, last] = [row?.items[0]?.index ?? lines.length, row?.items.at(-1)?.index ?? lines.length];
  const decisions = row ? lines.slice(0, first).filter(leadsInDecision) : [];
  /* Above the items, what has no sentence below it is the head of the document. */
  const before = headings.filter(
    (index, place) => index < first && hasProse(lines, index + 1, Math.min(first, headings[place + 1] ?? first)),
  );
  const around = headings.filter((index) => index < first || index > last);
  const start = lines[first];
  const flowsOn =
    row !== undefined &&
    isTight(row) &&
    start?.gapBefore === 0 &&
    start.heading === undefined &&
    !start.bold &&
    /[.:,]$/u.test(lines[first - 1]?.text ?? '') &&
    findHeadLabel(lines[first - 1]?.text ?? '') === undefined;
  return {
    headings,
    decisions,
    isListOnly: flowsOn && before.length > 0 && around.length >= 2,
    isRival:
      row !== undefined && headings.length >= 2 && (before.length >= 2 || (before.length > 0 && decisions.length > 0)),
  };
}

/** Made for: `Beslut: …`, `Nätverket beslutade att …`, before any item. A label of those who decide leads in none. */
function leadsInDecision({ text }: SourceLine): boolean {
  return findLead(text)?.kind === 'decision' && findHeadLabel(text) === undefined;
}
