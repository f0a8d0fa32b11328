import type { Archive } from '../archive/archived.ts';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import { itemText } from '../archive/item-text.ts';
import { lastDay } from '../swedish/calendar-date.ts';
import type { ReadMeeting } from './read-meeting.ts';

/** The time that a decision is marked with, against the words of its item and the day of the archive. */
export function checkValidity(
  { decisions, day }: Pick<Archive, 'decisions' | 'day'>,
  meetings: readonly Pick<ReadMeeting, 'file' | 'unmarkedPeriods'>[],
): readonly Diagnostic[] {
  const unmarked = new Map(meetings.map(({ file, unmarkedPeriods }) => [file, unmarkedPeriods]));
  return decisions.flatMap(({ decision, item }): readonly Diagnostic[] => {
    const place = { file: item.meeting.file, line: decision.line };
    const { validity } = decision;
    if (!validity) {
      const found = unmarked.get(place.file)?.find(({ id, line }) => id === decision.id && line === place.line);
      return found ? [diagnose('period-unmarked', place, { words: found.words })] : [];
    }
    const end = validity.to && lastDay(validity.to);
    return [
      ...(validity.words !== undefined && !quotes(validity.words, itemText(item))
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
