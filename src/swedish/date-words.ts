import { SWEDISH_MONTHS } from './calendar-date.ts';

export const SWEDISH_WEEKDAYS = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'] as const;

/** The source of a pattern that meets a weekday, short or whole: `mån`, `tors`, `måndag`, `fredagen`. */
export const WEEKDAY_WORD = String.raw`(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?`;

/** The source of a pattern that meets how a month begins, short or whole: `jan` of *jan.* and *januari*. */
export const MONTH_START = `(?:${SWEDISH_MONTHS.map((month) => month.slice(0, 3)).join('|')})`;

/** `mars 2021`, `Maj`: a month's whole name, in any case, and no longer word. */
export function beginsWithMonth(text: string): boolean {
  return MONTH_FIRST.test(text);
}

const MONTH_FIRST = new RegExp(String.raw`^(?:${SWEDISH_MONTHS.join('|')})(?!\p{L})`, 'iu');
