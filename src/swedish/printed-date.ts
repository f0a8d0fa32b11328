import { findDay, type FilingDate } from './calendar-date.ts';
import { findSpelledDates } from './date-forms.ts';

/** A date as a document prints it. */
export interface PrintedDate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The day; `impossible` where the calendar has none; undefined where no year is printed. */
  readonly date: FilingDate | 'impossible' | undefined;
  readonly month: number;
  readonly day: number;
  /** From 1 for Monday; undefined where none is printed. */
  readonly weekday: number | undefined;
}

/** Every date in the text, in order; of two days (`12–13 mars 2024`) the first. The forms stand in `date-forms.ts`. */
export function findDates(text: string): readonly PrintedDate[] {
  return findSpelledDates(text, 'printed').flatMap(({ year, dayStart: _, certain, ...spelled }) => {
    const { month, day } = spelled;
    const inRange = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    if (!inRange && !(certain && year !== undefined)) return [];
    return [
      { ...spelled, date: year === undefined ? undefined : (findDay(year, month, day) ?? ('impossible' as const)) },
    ];
  });
}
