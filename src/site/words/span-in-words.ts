import { swedishDate, type FilingDate } from '../../swedish/calendar-date.ts';

/** The days of a year that a part of a list goes over, the year itself left out: `3 september–19 december`. */
export function spanInWords(from: FilingDate, to: FilingDate): string {
  const [first, last] = [dayOfYear(from), dayOfYear(to)];
  return first === last ? first : `${first}–${last}`;
}

function dayOfYear(date: FilingDate): string {
  return date.precision === 'year' ? 'dag okänd' : swedishDate(date).replace(` ${date.year}`, '');
}
