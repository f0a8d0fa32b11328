import { findAmounts } from '../../swedish/amounts.ts';
import { findDay, type FilingDate } from '../../swedish/calendar-date.ts';
import type { Span } from '../../swedish/span.ts';
import { findYearSpans } from '../../swedish/year-span.ts';
import { findAddresses, findNamedAttachments, labelsOf } from './named-places.ts';
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
  type ValueToken,
} from './value-token.ts';
import { findValueDays, findValueMonths } from './value-days.ts';

/** A day, a month, a span of years, an amount, an attachment or an address in a text of minutes, with all tokens by which it is found. */
export interface TextValue extends Span {
  readonly tokens: readonly ValueToken[];
}

/** Every such value of a text. They may overlap: `9/12` is a day and a part of a whole. `meeting`: the date of the text. */
export function findTextValues(text: string, meeting: FilingDate | undefined): readonly TextValue[] {
  const named = [
    ...findNamedAttachments(text).map(({ start, end, names }) => ({ start, end, tokens: names.map(attachmentToken) })),
    ...findAddresses(text).map(({ start, end, names }) => ({ start, end, tokens: names.map(addressToken) })),
  ];
  if (!/\d/u.test(text)) return named;
  const days = findValueDays(text, 'printed');
  const months = findValueMonths(text);
  const amounts = findAmounts(text);
  /* `1900–2000 kr` */
  const spans = findYearSpans(text).filter(
    (span) => !amounts.some(({ start, end, unit }) => unit !== undefined && start < span.end && end > span.start),
  );
  return [
    ...named,
    ...days.map(({ start, end, year, month, days: own }) => ({
      start,
      end,
      tokens: own.flatMap((day) => tokensOfDay({ year, month, day }, meeting)),
    })),
    ...months.map(({ start, end, iso }) => ({ start, end, tokens: [monthToken(iso)] })),
    ...spans.map(({ start, end, from, to }) => ({
      start,
      end,
      tokens: [yearsToken(from, to), yearOfSpanToken(from), yearOfSpanToken(to)],
    })),
    ...amounts.flatMap(({ start, end, values, unit, plain }) => {
      const isDay = days.some(
        (day) => day.start <= start && day.end >= end && !(day.mayBeFraction && text.slice(start, end).includes('/')),
      );
      const isSpan = spans.some((span) => span.start <= start && span.end >= end);
      if (isDay || isSpan || isBareNumber({ plain, unit, length: end - start }) || isYear(text.slice(start, end)))
        return [];
      const tokens = values.flatMap((value) => [amountToken(value), ...(unit ? [countedToken(value, unit)] : [])]);
      return [{ start, end, tokens }];
    }),
  ];
}

/** The tokens of the meeting that a text is from. */
export function tokensOfMeeting(date: FilingDate): readonly ValueToken[] {
  return [
    meetingYearToken(date.year),
    ...(date.precision === 'year' ? [] : [meetingMonthToken(date.iso.slice(0, 7))]),
    ...(date.precision === 'day' ? [meetingDayToken(date.iso), meetingDayOfAnyYearToken(date.iso)] : []),
  ];
}

/** The tokens of attachments as a heading prints them. */
export function tokensOfAttachments(printed: readonly string[]): readonly ValueToken[] {
  return [...new Set(printed.flatMap(labelsOf).map(attachmentToken))];
}

/** A number up to 999 with nothing beside it is a word like any other. */
export function isBareNumber({
  plain,
  unit,
  length,
}: {
  readonly plain: boolean;
  readonly unit: unknown;
  readonly length: number;
}): boolean {
  return plain && unit === undefined && length < 4;
}

/** Four digits that are most likely a year. */
export function isYear(text: string): boolean {
  return /^(?:18|19|20|21)\d{2}$/u.test(text);
}

interface Day {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

/** In a meeting of December `14 januari` is most often the next one: such a day is found in both years. */
function tokensOfDay({ year, month, day }: Day, meeting: FilingDate | undefined): readonly ValueToken[] {
  const years = year === undefined ? yearsNear(month, meeting) : [year];
  const dates = years.flatMap((own) => findDay(own, month, day) ?? []);
  return [
    ...dates.map(({ iso }) => dayToken(iso)),
    dayOfAnyYearToken(`${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`),
  ];
}

/** More months away than this, another year's day is nearer. */
const HALF_A_YEAR = 6;

function yearsNear(month: number, meeting: FilingDate | undefined): readonly number[] {
  if (meeting === undefined) return [];
  if (meeting.precision === 'year') return [meeting.year];
  const away = month - meeting.month;
  if (away < -HALF_A_YEAR) return [meeting.year, meeting.year + 1];
  return away > HALF_A_YEAR ? [meeting.year, meeting.year - 1] : [meeting.year];
}
