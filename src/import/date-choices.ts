import { greatestOf, leastOf } from '../archive/extremes.ts';
import { findDay, type FilingDate } from '../swedish/calendar-date.ts';
import type { ImportReport } from './import-report.ts';
import { findDates } from '../swedish/printed-date.ts';
import { findYearsOfWeekday } from '../swedish/weekday.ts';
import type { SourceLine } from './source-document.ts';

/** Faults that the day of the meeting mends. */
export const DATE_FAULTS: readonly string[] = ['no-date', 'date-without-year', 'impossible-date'];

/**
 * The days that a date without a year may mean, the latest first and `MANY` at most: years near those that the text
 * names, or recent years where none is named or fits; where a weekday is printed, only years in which it is right.
 */
export function findDateChoices(
  { diagnostics }: ImportReport,
  lines: readonly SourceLine[],
  thisYear: number,
): readonly FilingDate[] {
  const line = diagnostics.find(({ code }) => code === 'date-without-year')?.line;
  const printed = findDates(lines.find(({ number }) => number === line)?.text ?? '').find(
    ({ date }) => date === undefined,
  );
  if (!printed) return [];
  const { month, day, weekday } = printed;
  const named = lines.flatMap(({ text }) => [...text.matchAll(/(?<!\d)20\d{2}(?!\d)/g)].map(([year]) => Number(year)));
  const near = named.length > 0 ? rangeOf(leastOf(named) - 1, greatestOf(named) + 1) : [];
  const recent = rangeOf(thisYear - MANY, thisYear + 1);
  const fitting = (years: readonly number[]) =>
    weekday === undefined ? years : findYearsOfWeekday(month, day, weekday, years);
  const years = fitting(near).length > 0 ? fitting(near) : fitting(recent);
  return years
    .toReversed()
    .flatMap((year) => findDay(year, month, day) ?? [])
    .slice(0, MANY);
}

/** More choices than fit on a screen help nobody. */
const MANY = 12;

function rangeOf(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
