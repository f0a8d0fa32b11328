import { SWEDISH_MONTHS } from './calendar-date.ts';

export const SWEDISH_WEEKDAYS = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'] as const;

/** The source of a pattern that meets a weekday, short or whole: `mån`, `tors`, `måndag`, `fredagen`. */
export const WEEKDAY_WORD = String.raw`(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?`;

/** The days of a month as words, from the first. */
const DAY_WORDS = [
  ...[
    'första',
    'andra',
    'tredje',
    'fjärde',
    'femte',
    'sjätte',
    'sjunde',
    'åttonde',
    'nionde',
    'tionde',
    'elfte',
    'tolfte',
  ],
  ...['trettonde', 'fjortonde', 'femtonde', 'sextonde', 'sjuttonde', 'artonde', 'nittonde', 'tjugonde', 'tjugoförsta'],
  ...[
    'tjugoandra',
    'tjugotredje',
    'tjugofjärde',
    'tjugofemte',
    'tjugosjätte',
    'tjugosjunde',
    'tjugoåttonde',
    'tjugonionde',
  ],
  ...['trettionde', 'trettioförsta'],
] as const;

/** The source of a pattern that meets a day as a word: `tjugofemte`. */
export const DAY_WORD = DAY_WORDS.toReversed().join('|');

/** 25 for `tjugofemte`; undefined for any other word. */
export function readDayWord(text: string): number | undefined {
  const place = DAY_WORDS.findIndex((word) => word === text.toLowerCase());
  return place === -1 ? undefined : place + 1;
}

/** The source of a pattern that meets how a month begins, short or whole: `jan` of *jan.* and *januari*. */
export const MONTH_START = `(?:${SWEDISH_MONTHS.map((month) => month.slice(0, 3)).join('|')})`;

/** `mars 2021`, `Maj`: a month's whole name, in any case, and no longer word. */
export function beginsWithMonth(text: string): boolean {
  return MONTH_FIRST.test(text);
}

const MONTH_FIRST = new RegExp(String.raw`^(?:${SWEDISH_MONTHS.join('|')})(?!\p{L})`, 'iu');
