import { findDay, type FilingDate } from '../swedish/calendar-date.ts';
import { findSpelledDates, type SpelledDate } from '../swedish/date-forms.ts';

/** A date that somebody wrote, whether the calendar has it or not. */
export interface TypedDate extends Pick<SpelledDate, 'year' | 'month' | 'day' | 'start' | 'end'> {
  /** False where its last digit may have been cut off: `2021-03-1`. */
  readonly whole: boolean;
}

/** The first date in the text; undefined where there is none. The forms stand in `swedish/date-forms.ts`. */
export function findTypedDate(text: string): TypedDate | undefined {
  const [found] = findSpelledDates(text, 'typed');
  if (found === undefined) return undefined;
  const { year, month, day, start, end } = found;
  return { year, month, day, start, end, whole: !/-\d$/.test(found.text) };
}

/** The day that was typed. Undefined where no year was typed or where the calendar has no such day. */
export function dayOf({ year, month, day }: Pick<TypedDate, 'year' | 'month' | 'day'>): FilingDate | undefined {
  return year === undefined ? undefined : findDay(year, month, day);
}

/** Whether a date with a year, or with a month in words, stands anywhere in the text: `4/3` alone may be a fraction. */
export function hasTypedDate(text: string): boolean {
  return findSpelledDates(text, 'typed').some(
    ({ year, month, day, certain }) => (certain || year !== undefined) && month <= 12 && day < 40,
  );
}
