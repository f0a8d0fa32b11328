import { findDay, SWEDISH_MONTHS, type FilingDate } from './calendar-date.ts';

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

const WEEKDAYS = [
  'mån(?:dag(?:en)?)?',
  'tis(?:dag(?:en)?)?',
  'ons(?:dag(?:en)?)?',
  'tor(?:s(?:dag(?:en)?)?)?',
  'fre(?:dag(?:en)?)?',
  'lör(?:dag(?:en)?)?',
  'sön(?:dag(?:en)?)?',
] as const;
const MONTHS = SWEDISH_MONTHS.map((month) =>
  month.length > 4
    ? `${month.slice(0, 3)}(?:${month[3]}(?:${month.slice(4)})?)?`
    : month.length === 4
      ? `${month.slice(0, 3)}${month[3]}?`
      : month,
);

/**
 * Made for (of two days the first): `2021-03-19`, `2021.03.19`, `2021/03/19`, `20210319`, `210319`, `21-03-19`, `19 mars 2021`, `den 4:e mars 2024`,
 * `fredagen den 19 mars 2021`, `fre 8 mar 2024`, `8 jan. 2020`, `19/3 2021`, `19/3-21`, `19/3/2021`, `19.3.2021`, `4 mars`, `4/3`, `12–13 mars 2024`.
 */
const DATE = new RegExp(
  `(?<![\\p{L}\\d/.:-])(?:(?<weekday>${WEEKDAYS.join('|')})\\.?,?\\s+(?:den\\s+)?)?(?:den\\s+)?(?:` +
    '(?<isoYear>(?:19|20)\\d{2})(?<sep>[-./–])(?<isoMonth>\\d{1,2})\\k<sep>(?<isoDay>\\d{1,2})' +
    '|(?<eight>(?:19|20)\\d{6})|(?<six>\\d{6})|(?<short>\\d{2}-\\d{2}-\\d{2})' +
    `|(?<day>\\d{1,2})(?::?[ea])?(?:\\s?[-–]\\s?\\d{1,2}(?::?[ea])?)?\\s+(?<month>${MONTHS.join('|')})\\.?(?:(?:\\s*,)?\\s*(?<year>(?:19|20)\\d{2})|\\s+[-’'](?<shortYear>\\d{2}))?` +
    '|(?<slashDay>\\d{1,2})/(?<slashMonth>\\d{1,2})(?:\\s*[-/,]\\s*(?<slashYear>(?:19|20)?\\d{2})|\\s+(?<slashYearApart>(?:19|20)\\d{2}))?' +
    '|(?<dotDay>\\d{1,2})\\.(?<dotMonth>\\d{1,2})\\.(?<dotYear>(?:19|20)\\d{2})' +
    ')(?![\\p{L}\\d]|[-/:]\\d)',
  'giu',
);

export function findDates(text: string): readonly PrintedDate[] {
  return [...text.matchAll(DATE)].flatMap((match) => {
    const groups = match.groups ?? {};
    const parts = readParts(groups);
    if (!parts) return [];
    const [year, month, day] = parts;
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      if (groups['isoYear'] === undefined && groups['eight'] === undefined) return [];
    }
    const weekdayText = groups['weekday']?.toLowerCase();
    const weekday =
      weekdayText === undefined
        ? undefined
        : WEEKDAYS.findIndex((pattern) => new RegExp(`^${pattern}$`, 'u').test(weekdayText)) + 1;
    const date = year === undefined ? undefined : (findDay(year, month, day) ?? ('impossible' as const));
    return [{ text: match[0], start: match.index, end: match.index + match[0].length, date, month, day, weekday }];
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

function readParts(groups: Groups): readonly [number | undefined, number, number] | undefined {
  const digits =
    groups['eight'] ??
    (groups['six'] === undefined ? undefined : `20${groups['six']}`) ??
    (groups['short'] === undefined ? undefined : `20${groups['short'].replaceAll('-', '')}`);
  if (digits !== undefined) return [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))];
  if (groups['isoYear'] !== undefined)
    return [Number(groups['isoYear']), Number(groups['isoMonth']), Number(groups['isoDay'])];
  if (groups['dotYear'] !== undefined)
    return [Number(groups['dotYear']), Number(groups['dotMonth']), Number(groups['dotDay'])];
  if (groups['day'] !== undefined) {
    const name = (groups['month'] ?? '').toLowerCase();
    return [
      fullYear(groups['year'] ?? groups['shortYear']),
      SWEDISH_MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1,
      Number(groups['day']),
    ];
  }
  if (groups['slashDay'] === undefined) return undefined;
  return [
    fullYear(groups['slashYear'] ?? groups['slashYearApart']),
    Number(groups['slashMonth']),
    Number(groups['slashDay']),
  ];
}

function fullYear(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}
