import { findDay } from '../../swedish/calendar-date.ts';
import { findSpelledDates, type DateUse } from '../../swedish/date-forms.ts';
import { SWEDISH_MONTHS } from '../../swedish/calendar-date.ts';
import type { Span } from '../../swedish/span.ts';

/** One day as it is spelled somewhere, or the two days of a span that share their month. */
export interface ValueDay extends Span {
  /** Undefined where no year is spelled. */
  readonly year: number | undefined;
  readonly month: number;
  readonly days: readonly number[];
  /** It may be a part of a whole as well: `9/12`. */
  readonly mayBeFraction: boolean;
}

/** A month of a year as it is spelled. */
export interface ValueMonth extends Span {
  /** `2022-03` */
  readonly iso: string;
}

/** Every day that some year has, in the forms of `swedish/date-forms.ts`; of `12–13 mars` and `12 och 13 mars` both. */
export function findValueDays(text: string, use: DateUse): readonly ValueDay[] {
  return findSpelledDates(text, use).flatMap(({ start, end, year, month, day, text: spelled, certain }) => {
    const other = SECOND_DAY.exec(spelled)?.groups?.['day'];
    const before = certain ? FIRST_DAY.exec(text.slice(Math.max(0, start - LONGEST_BEFORE), start)) : null;
    const days = [
      ...(before ? [Number(before.groups?.['day'])] : []),
      day,
      ...(other === undefined ? [] : [Number(other)]),
    ];
    /* A leap year has every day. */
    const own = days.filter((one) => findDay(year ?? 2000, month, one) !== undefined);
    return own.includes(day)
      ? [
          {
            start: start - (before?.[0].length ?? 0),
            end,
            year,
            month,
            days: own,
            mayBeFraction: year === undefined && !certain && /^\d+\/\d+$/.test(spelled),
          },
        ]
      : [];
  });
}

/** Made for: the second day of `12–13 mars`, `12:e - 13:e mars`. */
const SECOND_DAY = /^\D*\d{1,2}(?::?[ea])?\s?[-–]\s?(?<day>\d{1,2})(?::?[ea])?\s+\p{L}/u;
/** Made for: what stands before `13 mars` in `12 och 13 mars`, `12 samt 13 mars`, `12, 13 mars`. */
const FIRST_DAY = /(?<![\p{L}\p{N}.,:/-])(?<day>\d{1,2})(?:\s(?:och|samt|resp\.?)|,)\s$/u;
const LONGEST_BEFORE = 12;

const MONTH_WORD = SWEDISH_MONTHS.map((name) => (name.length > 4 ? `${name}|${name.slice(0, 3)}` : name)).join('|');
const YEAR = String.raw`(?:19|20)\d{2}`;

/** Made for: `mars 2022`, `sept. 2022`, `mars månad 2022`, `mars, 2022`, `mars -22`, `2022 mars`, `2022-03`, `mars i 2022`. */
const MONTH_OF_YEAR = new RegExp(
  String.raw`(?<![\p{L}\p{N}/.-])(?:(?<word>sept|${MONTH_WORD})(?!\p{L})\.?(?:\s+månad)?(?:,?\s+(?:i\s+|år\s+)?(?<year>${YEAR})|\s+[-’'](?<short>\d{2}))|(?<yearFirst>${YEAR})(?:-(?<number>0[1-9]|1[0-2])|\s+(?<wordBehind>${SWEDISH_MONTHS.join('|')})(?!\p{L})))(?![\p{L}\p{N}]|[-/.:]\d)`,
  'giu',
);

export function findValueMonths(text: string): readonly ValueMonth[] {
  return [...text.matchAll(MONTH_OF_YEAR)].map(({ 0: spelled, index, groups = {} }) => {
    const year = groups['year'] ?? groups['yearFirst'] ?? `20${groups['short'] ?? ''}`;
    const word = groups['word'] ?? groups['wordBehind'];
    const month =
      word === undefined
        ? (groups['number'] ?? '')
        : String(SWEDISH_MONTHS.findIndex((name) => name.startsWith(word.toLowerCase().slice(0, 3))) + 1).padStart(
            2,
            '0',
          );
    return { start: index, end: index + spelled.length, iso: `${year}-${month}` };
  });
}
