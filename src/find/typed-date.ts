import { findDay, SWEDISH_MONTHS, type FilingDate } from '../swedish/calendar-date.ts';

/** A date as it was typed. The calendar may have no such day. */
export interface TypedDate {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
  /** False where its last digit may have been cut off: `2021-03-1`. */
  readonly whole: boolean;
  readonly start: number;
  readonly end: number;
}

const MONTHS = SWEDISH_MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|');

/**
 * Made for: `2021-03-19`, `2021 03 19`, `2021.3.19`, `20210319`, `210319`, `21-03-19`, `19 mars 2021`, `19 mar. -21`,
 * `19/3 2021`, `19.3.2021`, and `19 mars`, `19/3` without a year.
 */
const DATE = new RegExp(
  '(?<![\\d])(?:' +
    '(?<year>(?:18|19|20|21)\\d{2})(?<sign>[-./ ]?)(?<month>\\d{2}|(?<=[-./ ])\\d)\\k<sign>(?<day>\\d{2}|(?<=[-./ ])\\d)' +
    '|(?<short>\\d{2})(?<shortSign>-?)(?<shortMonth>\\d{2})\\k<shortSign>(?<shortDay>\\d{2})' +
    `|(?<wordDay>\\d{1,2})[\\s:.]*(?:e\\s+)?(?<word>${MONTHS})\\.?(?![\\p{L}])(?:[\\s,]*(?<wordYear>(?:18|19|20|21)\\d{2}|[-'’]\\d{2})(?!\\d))?` +
    '|(?<slashDay>\\d{1,2})[/.](?<slashMonth>\\d{1,2})(?:[/.\\s-]+(?<slashYear>(?:18|19|20|21)\\d{2}))' +
    '|(?<bareDay>\\d{1,2})/(?<bareMonth>\\d{1,2})' +
    ')(?!\\d)',
  'iu',
);

/** The first date in the text; undefined where there is none. */
export function findTypedDate(text: string): TypedDate | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
  const word = groups['word']?.toLowerCase().slice(0, 3);
  const month =
    word === undefined
      ? pick(groups, 'month', 'shortMonth', 'slashMonth', 'bareMonth')
      : SWEDISH_MONTHS.findIndex((name) => name.startsWith(word)) + 1;
  const [short, year] = [
    groups['short'],
    groups['year'] ?? groups['wordYear']?.replace(/^[-'’]/, '20') ?? groups['slashYear'],
  ];
  const whole = short === undefined ? year : `20${short}`;
  return {
    year: whole === undefined ? undefined : Number(whole),
    month: month ?? 0,
    day: pick(groups, 'day', 'shortDay', 'wordDay', 'slashDay', 'bareDay') ?? 0,
    whole: !/-\d$/.test(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  };
}

/** The day that was typed. Undefined where no year was typed or where the calendar has no such day. */
export function dayOf({ year, month, day }: Pick<TypedDate, 'year' | 'month' | 'day'>): FilingDate | undefined {
  return year === undefined ? undefined : findDay(year, month, day);
}

function pick(groups: Readonly<Record<string, string | undefined>>, ...names: readonly string[]): number | undefined {
  const found = names.map((name) => groups[name]).find((value) => value !== undefined);
  return found === undefined ? undefined : Number(found);
}
