import { parseFilingDate, swedishDate } from '../../swedish/calendar-date.ts';

/** A date from a mark, in words; the text itself where it is none (the reader has refused such a file). */
export function dateInWords(text: string): string {
  const date = parseFilingDate(text);
  return typeof date === 'string' ? text : swedishDate(date);
}
