import { AMOUNT_UNITS, type AmountUnit } from '../../swedish/amount-units.ts';

/**
 * The words by which an index knows a day or an amount, whatever its spelling in a text or a question. They are written in
 * runes, which no minutes print, no reader types and no ending is taken off; none of them begins another. Nothing but the
 * search ever sees them.
 */
export type ValueToken = string;

const RUNES = 0x16a0;
const SIGNS = '0123456789./abcdefghijklmnopqrstuvwxyzåäö@-';
/** Stands where a token ends. */
const END = '\u16EA';

const KINDS = {
  amount: '\u16D0',
  counted: '\u16D1',
  day: '\u16D2',
  dayOfAnyYear: '\u16D3',
  month: '\u16D4',
  dayOfMeeting: '\u16D5',
  meetingDayOfAnyYear: '\u16D6',
  meetingMonth: '\u16D7',
  meetingYear: '\u16D8',
  attachment: '\u16D9',
  address: '\u16DA',
  years: '\u16DB',
  yearOfSpan: '\u16DC',
} as const;

export const amountToken = (value: string): ValueToken => write('amount', value);

/** Of an amount with what it is counted in. */
export function countedToken(value: string, unit: AmountUnit): ValueToken {
  const letter = String.fromCodePoint(RUNES + AMOUNT_UNITS.indexOf(unit));
  return KINDS.counted + letter + runes(value) + END;
}

/** `2023-09-15` */
export const dayToken = (iso: string): ValueToken => write('day', iso);
/** The day of a date, in whatever year: of `2023-09-15` the fifteenth of September. */
export const dayOfAnyYearToken = (iso: string): ValueToken => write('dayOfAnyYear', iso.slice(-5));
/** `2023-09` */
export const monthToken = (iso: string): ValueToken => write('month', iso);

/** The same for the meeting that a record is from. */
export const meetingDayToken = (iso: string): ValueToken => write('dayOfMeeting', iso);
export const meetingDayOfAnyYearToken = (iso: string): ValueToken => write('meetingDayOfAnyYear', iso.slice(-5));
export const meetingMonthToken = (iso: string): ValueToken => write('meetingMonth', iso);
export const meetingYearToken = (year: number): ValueToken => write('meetingYear', String(year));

/** Of a span of years, however it is spelled: `2023–2026`, `2023 till 2026`. */
export const yearsToken = (from: number, to: number): ValueToken => write('years', `${from}${to}`);
/** Of the first and the last year of such a span, which an index has not as words. */
export const yearOfSpanToken = (year: number): ValueToken => write('yearOfSpan', String(year));

/** Of the label of an attachment: `c1`. */
export const attachmentToken = (label: string): ValueToken => write('attachment', label);

/** Of an address of a page or of mail. */
export const addressToken = (address: string): ValueToken => KINDS.address + runes(address) + END;

function write(kind: keyof typeof KINDS, value: string): ValueToken {
  return KINDS[kind] + runes(value.replaceAll('-', '')) + END;
}

/** A sign that has no rune is as good as any other such. */
function runes(value: string): string {
  return [...value]
    .map((sign) => String.fromCodePoint(RUNES + (SIGNS.includes(sign) ? SIGNS.indexOf(sign) : SIGNS.length)))
    .join('');
}
