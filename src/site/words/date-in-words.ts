import { parseFilingDate, swedishDate } from '../../swedish/calendar-date.ts';

/** A date from a mark, in words. A text that is no date is given back; the check has refused such a file. */
export function dateInWords(text: string): string {
  const date = parseFilingDate(text);
  return typeof date === 'string' ? text : swedishDate(date);
}
