import fc from 'fast-check';
import { findDay, SWEDISH_MONTHS, type FilingDate } from '../../src/swedish/calendar-date.ts';

export type Day = Extract<FilingDate, { readonly precision: 'day' }>;

/** Days of this century: the only ones that a year of two digits can mean. */
export const anyDay: fc.Arbitrary<Day> = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => findDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()))
  .filter((date): date is Day => date?.precision === 'day');

/** Every way in which minutes write a whole date; each is found as it stands here. */
export const WHOLE_DATES: Readonly<Record<string, (date: Day) => string>> = {
  '2021-02-19': ({ iso }) => iso,
  '20210219': ({ iso }) => iso.replaceAll('-', ''),
  '210219': ({ iso }) => iso.replaceAll('-', '').slice(2),
  '21-02-19': ({ iso }) => iso.slice(2),
  '19 februari 2021': ({ year, month, day }) => `${day} ${SWEDISH_MONTHS[month - 1]} ${year}`,
  '19/2 2021': ({ year, month, day }) => `${day}/${month} ${year}`,
};
