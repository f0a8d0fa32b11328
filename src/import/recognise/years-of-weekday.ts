import { findDay } from '../../swedish/calendar-date.ts';

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
