import { findDay, parseFilingDate, SWEDISH_MONTHS, type FilingDate } from './calendar-date.ts';
import { findSpelledDates } from './date-forms.ts';
import type { Span } from './span.ts';

/** A day, month, season, quarter, half-year or year in running text, from its first date to its last. */
export interface SpelledTime extends Span {
  readonly from: FilingDate;
  readonly to: FilingDate;
  /** `part`: a month, a quarter or a half of a year. `year`: a bare year, which may be a part of a name. */
  readonly kind: 'day' | 'part' | 'season' | 'year';
}

/**
 * Every time with a year, in order and apart. Made for: what `findDates` reads, `mars 2021`, `sommaren 2022`, `(höst) 2021`,
 * `höstterminen 2021`, `första kvartalet 2021`, `Q1 2021`, `kvartal 3 2022`, `andra halvåret 2023`, `år 2022`, `2022`.
 */
export function findTimes(text: string): readonly SpelledTime[] {
  const days = findSpelledDates(text, 'printed').flatMap(({ start, end, year, month, day }): SpelledTime[] => {
    const date = year === undefined ? undefined : findDay(year, month, day);
    return date ? [{ start, end, from: date, to: date, kind: 'day' }] : [];
  });
  const times = [...days];
  for (const match of text.matchAll(PART_OF_YEAR)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (days.some(({ start, end }) => start < span.end && end > span.start)) continue;
    const { year = '', ...part } = match.groups ?? {};
    const months = monthsOf(part);
    const [from, to] = months ? months.map((month) => readMonth(year, month)) : [readYear(year), readYear(year)];
    if (from && to)
      times.push({ ...span, from, to, kind: part['season'] !== undefined ? 'season' : months ? 'part' : 'year' });
  }
  return times.toSorted((a, b) => a.start - b.start);
}

type Groups = Readonly<Record<string, string | undefined>>;

const NUMBERS = ['första', 'andra', 'tredje', 'fjärde'] as const;

const PART_OF_YEAR = new RegExp(
  String.raw`(?<![\p{L}\d.]|(?<!(?:19|20)\d{2})[/-])(?:` +
    String.raw`(?<month>${SWEDISH_MONTHS.join('|')})\s+(?:månad\s+)?(?:år\s+)?` +
    String.raw`|\(?(?<season>vår|sommar|höst)(?:en|terminen|säsongen)?\)?,?\s+(?:år\s+)?` +
    String.raw`|(?:(?<quarter>${NUMBERS.join('|')})\s+kvartalet|(?:kvartal\s+|kv\.?\s?|Q)(?<quarterNumber>[1-4]))\s+(?:av\s+|år\s+)?` +
    String.raw`|(?<half>första|andra)\s+halvåret\s+(?:av\s+|år\s+)?` +
    String.raw`|år\s+)?(?<year>(?:19|20)\d{2})(?!\d|[./-]\d{1,2}[./-]\d|-0\d{3}|:\d)`,
  'giu',
);

/** The months that a season lasts in minutes: the terms of schools and boards, not the calendar's seasons. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = { vår: [1, 6], sommar: [6, 8], höst: [7, 12] };

/** The first and the last month of a part of a year; undefined for the whole year. */
function monthsOf({ month, season, quarter, quarterNumber, half }: Groups): readonly [number, number] | undefined {
  if (month !== undefined) {
    const number = SWEDISH_MONTHS.findIndex((name) => name === month.toLowerCase()) + 1;
    return [number, number];
  }
  if (season !== undefined) return SEASONS[season.toLowerCase()];
  const nth =
    quarterNumber === undefined
      ? NUMBERS.findIndex((word) => word === quarter?.toLowerCase())
      : Number(quarterNumber) - 1;
  if (nth >= 0) return [nth * 3 + 1, nth * 3 + 3];
  if (half !== undefined) return half.toLowerCase() === 'första' ? [1, 6] : [7, 12];
  return undefined;
}

function readMonth(year: string, month: number): FilingDate | undefined {
  return readDate(`${year}-${String(month).padStart(2, '0')}`);
}

function readYear(year: string): FilingDate | undefined {
  return readDate(year);
}

function readDate(iso: string): FilingDate | undefined {
  const date = parseFilingDate(iso);
  return typeof date === 'string' ? undefined : date;
}
