import { findAmounts, type Amount } from '../../swedish/amounts.ts';
import { findDay, SWEDISH_MONTHS } from '../../swedish/calendar-date.ts';
import type { Span } from '../../swedish/span.ts';
import { findYearSpans, type YearSpan } from '../../swedish/year-span.ts';
import { isBareNumber, isYear } from './text-values.ts';
import { findAddresses, findAskedAttachments, type NamedPlace } from './named-places.ts';
import {
  addressToken,
  amountToken,
  attachmentToken,
  countedToken,
  dayOfAnyYearToken,
  dayToken,
  meetingDayOfAnyYearToken,
  meetingDayToken,
  meetingMonthToken,
  meetingYearToken,
  monthToken,
  yearOfSpanToken,
  yearsToken,
} from './value-token.ts';
import { findValueDays, findValueMonths, type ValueDay } from './value-days.ts';

/** A day, a month, a year, an amount, an attachment or an address in a question. */
export interface AskedValue extends Span {
  readonly kind: 'time' | 'amount' | 'place';
  /** As typed, with one blank between words. */
  readonly text: string;
  /** In what an index may have it, the surest first. */
  readonly ways: readonly ValueWay[];
  /** What stands for it in a run of words side by side: a token or a word for each word of it. */
  readonly run: readonly string[];
  /** The years whose meetings are asked for. */
  readonly years: readonly number[];
  /** A wider time, for a time that is nowhere. */
  readonly wider: Pick<AskedValue, 'ways' | 'text'> | undefined;
}

export interface ValueWay {
  /** Tokens or words: a record with any of them has the value. */
  readonly words: readonly string[];
  /** A record must have one of these as well. */
  readonly beside?: readonly string[];
  /** How much such a hit counts. */
  readonly certainty: number;
  /** It is the date of the record's meeting: then all that was met in the record counts more. */
  readonly isMeeting: boolean;
}

/** A mention counts less than what the text is about, and a word of it less than the whole. */
const CERTAINTY = { whole: 1, uncounted: 0.7, mention: 0.5, part: 0.4 } as const;

/** Every value of a question, in order and apart. */
export function findAskedValues(text: string): readonly AskedValue[] {
  const amounts = findAmounts(text);
  const counted = amounts.filter(({ unit }) => unit !== undefined);
  const taken: AskedValue[] = [];
  const isTaken = new Uint8Array(text.length);
  const add = (values: readonly AskedValue[]) => {
    for (const value of values) {
      if (isTaken.subarray(value.start, value.end).includes(1)) continue;
      isTaken.fill(1, value.start, value.end);
      taken.push(value);
    }
  };
  add(findAddresses(text).map((place) => askedPlace(place, addressToken, text)));
  add(findAskedAttachments(text).map((place) => askedPlace(place, attachmentToken, text)));
  add(counted.map((amount) => askedAmount(amount, text)));
  add(findYearSpans(text).map((span) => askedSpan(span, text)));
  add(findValueDays(text, 'typed').map((day) => askedDay(day, text)));
  add(findValueMonths(text).map(({ start, end, iso }) => askedMonth({ start, end }, iso, text)));
  add(amounts.flatMap((amount) => askedNumber(amount, text)));
  return taken.toSorted((a, b) => a.start - b.start);
}

/** The first name is the whole of it. */
function askedPlace({ start, end, names }: NamedPlace, token: (name: string) => string, text: string): AskedValue {
  const typed = shown(text, { start, end });
  const [whole = '', ...others] = names.map(token);
  return {
    kind: 'place',
    start,
    end,
    text: typed,
    ways: [way([whole], CERTAINTY.whole), ...(others.length === 0 ? [] : [way(others, CERTAINTY.part)])],
    run: typed.split(' ').map(() => whole),
    years: [],
    wider: undefined,
  };
}

function askedNumber(amount: Amount, text: string): readonly AskedValue[] {
  const { start, end } = amount;
  const typed = text.slice(start, end);
  if (isYear(typed)) return [askedYear(amount, Number(typed), text)];
  return isBareNumber({ ...amount, length: end - start }) && end - start > 1 ? [] : [askedAmount(amount, text)];
}

function askedAmount({ start, end, values, unit, plain }: Amount, text: string): AskedValue {
  const tokens = values.map(amountToken);
  const digits = values.filter((value) => /^\d+$/u.test(value));
  const typed = shown(text, { start, end });
  const whole = unit === undefined ? tokens : values.map((value) => countedToken(value, unit));
  return {
    kind: 'amount',
    start,
    end,
    text: typed,
    ways: [
      /* A digit alone is most often the number of something: *p. 6*. */
      way(whole, unit === undefined && typed.length === 1 ? CERTAINTY.part : CERTAINTY.whole),
      ...(unit === undefined ? [] : [way(tokens, CERTAINTY.uncounted)]),
      ...(digits.length === 0 ? [] : [way(digits, unit === undefined ? CERTAINTY.whole : CERTAINTY.mention)]),
    ],
    run: plain ? [typed] : typed.split(' ').map(() => whole[0] ?? ''),
    years: [],
    wider: undefined,
  };
}

/** `2023` */
function askedYear({ start, end }: Span, year: number, text: string): AskedValue {
  return {
    kind: 'time',
    start,
    end,
    text: shown(text, { start, end }),
    ways: waysOfYears([year]),
    run: [String(year)],
    years: [year],
    wider: undefined,
  };
}

/** `2020-2022`: that very span, and what is of the years in it. */
function askedSpan({ start, end, from, to }: YearSpan, text: string): AskedValue {
  const years = yearsBetween(from, to);
  const typed = shown(text, { start, end });
  return {
    kind: 'time',
    start,
    end,
    text: typed,
    /* An archive of an earlier version has such a span as one word. */
    ways: [way([yearsToken(from, to), `${from}${to}`], CERTAINTY.whole), ...waysOfYears(years)],
    run: typed.split(' ').map(() => yearsToken(from, to)),
    years,
    wider: undefined,
  };
}

/** A span of years as a text must name it: what is but of one of its years is near. Any other value as it is. */
export function asNamedSpan(value: AskedValue): AskedValue {
  const [own, ...ofYears] = value.ways;
  return own === undefined || findYearSpans(value.text).length === 0
    ? value
    : { ...value, ways: [own], wider: { ways: ofYears, text: value.text } };
}

/** A longer span asks for its ends alone. */
const MOST_YEARS = 30;

function yearsBetween(from: number, to: number): readonly number[] {
  if (to - from > MOST_YEARS) return [from, to];
  return Array.from({ length: to - from + 1 }, (_each, index) => from + index);
}

function waysOfYears(years: readonly number[]): readonly ValueWay[] {
  return [
    { ...way(years.map(meetingYearToken), CERTAINTY.whole), isMeeting: true },
    way(
      years.flatMap((year) => [String(year), yearOfSpanToken(year)]),
      CERTAINTY.mention,
    ),
  ];
}

function askedDay({ start, end, year, month, days, mayBeFraction }: ValueDay, text: string): AskedValue {
  const typed = shown(text, { start, end });
  const isos = days.flatMap((day) => findDay(year ?? 2000, month, day)?.iso ?? []);
  const tokens = isos.map(year === undefined ? dayOfAnyYearToken : dayToken);
  const ofMeeting = isos.map(year === undefined ? meetingDayOfAnyYearToken : meetingDayToken);
  const fraction = mayBeFraction ? findAmounts(typed).flatMap(({ values }) => values.map(amountToken)) : [];
  const digits = /^\d{6,8}$/u.test(typed) ? [typed] : [];
  const monthIso = `${year}-${String(month).padStart(2, '0')}`;
  return {
    kind: 'time',
    start,
    end,
    text: typed,
    ways: [
      way([...tokens, ...fraction], CERTAINTY.whole),
      { ...way(ofMeeting, CERTAINTY.mention), isMeeting: true },
      ...(digits.length === 0 ? [] : [way([...digits, ...digits.map(amountToken)], CERTAINTY.part)]),
    ],
    run: typed.split(' ').map(() => tokens[0] ?? ''),
    years: year === undefined ? [] : [year],
    wider:
      year === undefined ? undefined : { text: monthIso, ways: [...waysOfMonth(monthIso), ...waysOfYears([year])] },
  };
}

function askedMonth({ start, end }: Span, iso: string, text: string): AskedValue {
  const typed = shown(text, { start, end });
  const year = Number(iso.slice(0, 4));
  return {
    kind: 'time',
    start,
    end,
    text: typed,
    ways: waysOfMonth(iso),
    run: typed.split(' ').map(() => monthToken(iso)),
    years: [year],
    wider: { text: String(year), ways: waysOfYears([year]) },
  };
}

function waysOfMonth(iso: string): readonly ValueWay[] {
  const name = SWEDISH_MONTHS[Number(iso.slice(5)) - 1] ?? '';
  const year = iso.slice(0, 4);
  return [
    { ...way([meetingMonthToken(iso)], CERTAINTY.whole), isMeeting: true },
    way([monthToken(iso)], CERTAINTY.mention),
    /* `i mars`, in a meeting of the year or beside it. */
    { ...way([name], CERTAINTY.part), beside: [meetingYearToken(Number(year)), year] },
  ];
}

function way(words: readonly string[], certainty: number): ValueWay {
  return { words, certainty, isMeeting: false };
}

function shown(text: string, { start, end }: Span): string {
  return text.slice(start, end).replaceAll(/\s+/gu, ' ').trim();
}
