import type { Archive, ArchivedDecision } from '../archive/archived.ts';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import { isInSubstance } from '../archive/decision-class.ts';
import { firstDay, lastDay } from '../swedish/calendar-date.ts';
import { findDecisionPeriod, findPeriods } from '../swedish/named-period.ts';

/** The time that a decision is marked with, against the words of its item and the day of the archive. */
export function checkValidity({ decisions, day }: Pick<Archive, 'decisions' | 'day'>): readonly Diagnostic[] {
  return decisions.flatMap((archived): readonly Diagnostic[] => {
    const { decision, item } = archived;
    const place = { file: item.meeting.file, line: decision.line };
    const { validity } = decision;
    if (!validity) {
      const words = isInSubstance(decision) ? findUnmarked(archived) : [];
      return words.length > 0 ? [diagnose('period-unmarked', place, { words })] : [];
    }
    const end = validity.to && lastDay(validity.to);
    return [
      ...(validity.words !== undefined && !quotes(validity.words, item.text)
        ? [diagnose('period-words-unfound', place, { words: validity.words })]
        : []),
      ...(end !== undefined && day !== '' && end >= day && daysBetween(day, end) <= SOON
        ? [diagnose('period-ends-soon', place, { decision: decision.id, end })]
        : []),
    ];
  });
}

/** Half a year, in days: time enough to take the matter up again. */
const SOON = 183;

/** The words that name an end: in the clauses or the heading any period, in the rest of the item one that
 * speaks of a limit, and not of one that had passed. */
function findUnmarked({ decision, item }: ArchivedDecision): readonly string[] {
  const own = findDecisionPeriod(
    decision.clauses.map(({ text }) => text),
    item.item.title,
  );
  const said = item.text
    .split('\n')
    .flatMap(findPeriods)
    .filter(({ ground, to }) => ground === 'said' && to !== undefined && lastDay(to) >= firstDay(item.meeting.date));
  return [...new Set([...(own?.to ? [own] : []), ...said].map(({ words }) => words.replaceAll(/\s+/g, ' ')))];
}

/** Whether every part of a quotation, which an ellipsis divides, stands in the text. */
function quotes(quotation: string, text: string): boolean {
  const flat = flatten(text);
  return quotation.split(/…|\.\.\./u).every((part) => flat.includes(flatten(part)));
}

function flatten(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
