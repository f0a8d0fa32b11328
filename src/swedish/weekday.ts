import { findDay } from './calendar-date.ts';
import { SWEDISH_WEEKDAYS } from './date-words.ts';
import { findDates, type PrintedDate } from './printed-date.ts';
import { wordsBefore } from './span.ts';

/** A date whose weekday is that of another day. */
export interface WrongWeekday {
  readonly printed: PrintedDate;
  /** The weekday that the date has: `onsdag`. */
  readonly weekday: string;
}

/**
 * Every whole date in the text beside which another weekday stands: `Torsdagen den 6 mars 2024`, `2024-03-06 (torsdag)`. Of
 * several days, `onsdag–torsdag 6–7 mars 2024`, nothing is said.
 */
export function findWrongWeekdays(text: string): readonly WrongWeekday[] {
  return findDates(text).flatMap((printed) => {
    const { date, month, day } = printed;
    if (date === undefined || date === 'impossible' || date.precision !== 'day') return [];
    const behind = BEHIND.exec(text.slice(printed.end, printed.end + LONGEST_BEHIND))?.groups?.['weekday'];
    const said = printed.weekday ?? weekdayNamed(behind);
    const right = weekdayOf(date.year, month, day);
    if (said === undefined || said === right || SEVERAL.test(wordsBefore(text, printed.start))) return [];
    return [{ printed, weekday: SWEDISH_WEEKDAYS[right - 1] ?? '' }];
  });
}

/** `, torsdag`, ` (torsdag)`, right behind a date. */
const BEHIND = new RegExp(
  String.raw`^,?\s*\(?(?<weekday>${SWEDISH_WEEKDAYS.join('|')})(?:en)?(?!\p{L}|\s+(?:den\s+)?\d)`,
  'iu',
);
const LONGEST_BEHIND = 20;
/** Another day before it: `onsdag–`, `onsdag och `, `6 och `, `6 mars – `. */
const SEVERAL =
  /(?:(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?|\d|\p{L})\.?\s*(?:[-–—]|(?<!\p{L})(?:och|till|samt))\s*(?:den\s+)?$/iu;

function weekdayNamed(word: string | undefined): number | undefined {
  const place = SWEDISH_WEEKDAYS.findIndex((weekday) => weekday === word?.toLowerCase());
  return place === -1 ? undefined : place + 1;
}

/** The years in which this day falls on `weekday` (1 for Monday). */
export function findYearsOfWeekday(
  month: number,
  day: number,
  weekday: number,
  years: readonly number[],
): readonly number[] {
  return years.filter((year) => {
    const date = findDay(year, month, day);
    return date !== undefined && weekdayOf(year, month, day) === weekday;
  });
}

/** The weekday of a date, 1 for Monday (Zeller's congruence). */
function weekdayOf(year: number, month: number, day: number): number {
  const [shiftedYear, shiftedMonth] = month < 3 ? [year - 1, month + 12] : [year, month];
  const century = Math.floor(shiftedYear / 100);
  const rest = shiftedYear % 100;
  const h =
    (day +
      Math.floor((13 * (shiftedMonth + 1)) / 5) +
      rest +
      Math.floor(rest / 4) +
      Math.floor(century / 4) +
      5 * century) %
    7;
  return ((h + 5) % 7) + 1;
}
