/**
 * A date as an archive files it: a day, or only the month or the year where the source gives no more.
 * `iso` is `2021-03-19`, `2022-10` or `2022`.
 */
export type FilingDate =
  | {
      readonly precision: 'day';
      readonly iso: string;
      readonly year: number;
      readonly month: number;
      readonly day: number;
    }
  | { readonly precision: 'month'; readonly iso: string; readonly year: number; readonly month: number }
  | { readonly precision: 'year'; readonly iso: string; readonly year: number };

/** What `parseFilingDate` may answer where there is no date. */
export type DateFault = 'not-a-date' | 'impossible-date';

export const SWEDISH_MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** The range of years that an archive of minutes can meet. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;

/** Reads `2021-03-19`, `2022-10` or `2022`. */
export function parseFilingDate(text: string): FilingDate | DateFault {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return 'not-a-date';
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  if (year < FIRST_YEAR || year > LAST_YEAR) return 'impossible-date';
  if (match[2] === undefined) return { precision: 'year', iso: text, year };
  if (month < 1 || month > 12) return 'impossible-date';
  if (match[3] === undefined) return { precision: 'month', iso: text, year, month };
  if (day < 1 || day > daysInMonth(year, month)) return 'impossible-date';
  return { precision: 'day', iso: text, year, month, day };
}

/** A certain day, or undefined where the calendar has no such day. */
export function findDay(year: number, month: number, day: number): FilingDate | undefined {
  const iso = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  const date = parseFilingDate(iso);
  return typeof date === 'string' ? undefined : date;
}

/** The first day that the date may mean, in ISO form: `2021-01-01` of `2021`. */
export function firstDay(date: FilingDate): string {
  return date.precision === 'day' ? date.iso : date.precision === 'month' ? `${date.iso}-01` : `${date.iso}-01-01`;
}

/** The last day that the date may mean, in ISO form: `2021-02-28` of `2021-02`. */
export function lastDay(date: FilingDate): string {
  if (date.precision === 'day') return date.iso;
  const month = date.precision === 'month' ? date.month : 12;
  return `${date.year}-${String(month).padStart(2, '0')}-${daysInMonth(date.year, month)}`;
}

/** The day so many days after one in ISO form, or before it where they are fewer than none, in ISO form. */
export function daysAfter(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The date as it stands in an address: `2021-03-19`, `2022m10` or `2022`. */
export function dateSlug(date: FilingDate): string {
  return date.precision === 'month' ? date.iso.replace('-', 'm') : date.iso;
}

/** The date of an address: what `dateSlug` wrote. */
export function dateFromSlug(slug: string): FilingDate | undefined {
  const date = parseFilingDate(slug.replace('m', '-'));
  return typeof date === 'string' ? undefined : date;
}

/** The date as a Swedish reader writes it: `19 mars 2021`, `oktober 2022` or `2022`. */
export function swedishDate(date: FilingDate): string {
  if (date.precision === 'year') return String(date.year);
  const month = SWEDISH_MONTHS[date.month - 1] ?? '';
  return date.precision === 'month' ? `${month} ${date.year}` : `${date.day} ${month} ${date.year}`;
}

/**
 * A text that sorts as the dates do. A date known only to the month or the year stands last in it: what is filed so
 * may have happened on any of its days, and no dated meeting shall look later than it without grounds.
 */
export function dateSortKey(date: FilingDate): string {
  return date.precision === 'day' ? date.iso : `${date.iso}-99`;
}

/** The date that `dateSortKey` wrote. */
export function dateFromSortKey(key: string): FilingDate | undefined {
  const date = parseFilingDate(key.replace(/-99$/, ''));
  return typeof date === 'string' ? undefined : date;
}

export function compareDates(a: FilingDate, b: FilingDate): number {
  const [first, second] = [dateSortKey(a), dateSortKey(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Whether two filing dates lie no more than a year and a day apart. */
export function withinAYear(a: FilingDate, b: FilingDate): boolean {
  return Math.abs(Date.parse(a.iso) - Date.parse(b.iso)) <= 366 * 86_400_000;
}

function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
