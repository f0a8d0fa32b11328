import { readSize, readUnit, SIZE_WORD, UNIT_WORD, type AmountUnit } from './amount-units.ts';
import type { Span } from './span.ts';

/** A number as a text has it, with the words that make it larger and say what it counts. */
export interface Amount extends Span {
  /** One number, or the two of a range. */
  readonly values: readonly AmountValue[];
  readonly unit: AmountUnit | undefined;
  /** Nothing but digits: no part of it is parted, shortened or counted in anything. */
  readonly plain: boolean;
}

/** The number itself, without the spelling: `4700000`, `7.5`; a part of a whole stays as it is, `9/12`. */
type AmountValue = string;

/**
 * Every number of a text, in order and apart. Made for: `4,7 miljoner kronor`, `4,7 mkr`, `4,7 milj. kr`, `4 700 000` with
 * any kind of space, `4.700.000 kr`, `4700000`, `1 250 kr`, `1250:-`, `SEK 1 250`, `350 tkr`, `3 tusen`, `7,5 hp`, `7.5hp`, `10 %`,
 * `10 procents`, `10–15 %`, `9/12`, `2021/2022`.
 */
export function findAmounts(text: string): readonly Amount[] {
  return [...text.matchAll(AMOUNT)].flatMap((match): readonly Amount[] => {
    const { first = '', second, size = '', unit: unitWord, currency } = match.groups ?? {};
    const { size: times, kronor } = readSize(size.replace(/s$/iu, ''));
    const values = [first, ...(second === undefined ? [] : [second])].map((number) => readNumber(number, times));
    if (!values.every((value) => value !== undefined)) return [];
    const unit =
      currency !== undefined || kronor
        ? 'kronor'
        : unitWord === undefined
          ? undefined
          : (readUnit(unitWord) ?? readUnit(unitWord.replace(/s$/iu, '')));
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        values: [...new Set(values)],
        unit,
        plain: /^\d+$/u.test(match[0]),
      },
    ];
  });
}

/** Blanks that stand between the digits of one number: plain, no-break, narrow, thin, of a figure's width. */
const BLANK = String.raw`[ \u00A0\u202F\u2009\u2007]`;

/** Longer ones are first. With more digits it is the number of something. */
const NUMBER = String.raw`\d{1,3}(?:${BLANK}\d{3}(?!\d))+(?:,\d{1,4}(?!\d))?|\d{1,3}(?:\.\d{3}(?!\d))+(?:,\d{1,4}(?!\d))?|\d{1,15}[,.]\d{1,6}(?!\d)|\d{1,5}/\d{1,6}(?!\d)|\d{1,15}(?!\d)`;

const AMOUNT = new RegExp(
  /* No number begins within a word, a number of several parts or an address. */
  String.raw`(?<![\p{L}\p{N}_]|[\p{N}\p{L}][.,:/\\_@-]|[-–]\d{1,3}[.,])` +
    String.raw`(?:(?<currency>sek)${BLANK}?)?` +
    String.raw`(?<first>${NUMBER})(?:${BLANK}?[-–]${BLANK}?(?<second>${NUMBER}))?` +
    String.raw`(?:\s?(?<size>(?:${SIZE_WORD})s?)(?!\p{L}|\p{N})\.?)?` +
    String.raw`(?:\s?(?<unit>(?:${UNIT_WORD})(?:(?<=[\p{L}])s)?)(?![\p{L}\p{N}])(?:(?<=\p{L})\.(?=\s?\p{Ll}|$))?)?` +
    String.raw`(?![\p{L}\p{N}]|[.,:/-]\p{N}|[-–]\p{L})`,
  'giu',
);

function readNumber(text: string, times: number): AmountValue | undefined {
  if (text.includes('/')) return times === 1 ? text.replaceAll(/(?<!\d)0+(?=\d)/g, '') : undefined;
  const bare = text.replaceAll(/[^\d.,]/g, '');
  const plain = /^\d{1,3}(?:\.\d{3})+(?:,|$)/.test(bare) ? bare.replaceAll('.', '') : bare;
  const value = Number(plain.replace(',', '.')) * times;
  return Number.isFinite(value) && value < 1e15 ? String(Math.round(value * 1e4) / 1e4) : undefined;
}
