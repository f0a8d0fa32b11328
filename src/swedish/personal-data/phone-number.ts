import type { Span } from '../span.ts';
import { isOtherNumber } from './other-number.ts';

const SPACE = String.raw`[ \u00A0\u2007\u2009\u202F]`;
/** Dashes of all kinds. */
const LINE = '[-‐‑‒–—―−﹣－]';
/** Between the area code and the number. */
const DASH = String.raw`${SPACE}?(?:\\?(?:${LINE}|/)|${SPACE})${SPACE}?`;
/** Between digits of a mobile's number. */
const GAP = String.raw`(?:${SPACE}?${LINE}${SPACE}?|${SPACE}|[.·])?`;
/** Signs of Markdown about a part of the number, and the line end where it is broken. */
const MARK = String.raw`(?:\*{1,2}|__?)?`;
const START = String.raw`(?:(?<![\p{L}\p{N}]|\d[-.,:/–])|(?<=nr|tel|mob))`;
const END = String.raw`(?![\p{L}\p{N}]|[-–:/]\d|[.,]\d)`;

/**
 * Made for: `070-123 45 67`, `0701234567`, `070 123 45 67`, `070/123 45 67`, `076.123.45.67`, `(070) 123 45 67`,
 * `070–123–45–67`, `(0)70-123 45 67`, `0708/12 34 56`, `(0708) 12 34 56`, `07 01 23 45 67`, `**070**-123 45 67`, and one broken over two lines.
 */
const MOBILE = new RegExp(
  String.raw`${START}(?:(?:(?:0|\(0\))7[02369]|\(07[02369]\)|07${SPACE}[02369])${MARK}(?:${DASH}|[.·])?${MARK}\d|(?:\(07[02369]\d\)|07[02369]\d)${DASH}\d)(?:(?:${GAP}|\n)\d){5}(?:(?:${GAP}|\n)\d)?${END}`,
  'gu',
);

/** Made for: `+46 70 123 45 67`, `+46(0)70-123 45 67`, `0046 243 123 45`, `+4670123456 7`, `+46.70.123.45.67`, `+46 0 70 123 45 67`. */
const INTERNATIONAL = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\+|00)${SPACE}?46${SPACE}?(?:\(0\)|0${SPACE})?(?:${DASH}|[.·])?[1-9](?:(?:${GAP}|${SPACE}?[-–]${SPACE}?)\d){6,9}${END}`,
  'gu',
);

/** Made for: `46701234567`, `46 70 123 45 67`, `46-70-123 45 67`, `46 (0)70 123 45 67`: a mobile's number with the country before it, and no plus. */
const WITHOUT_PLUS = new RegExp(String.raw`${START}46(?:${DASH})?(?:\(0\))?7[02369](?:${GAP}\d){7}${END}`, 'gu');

/** Made for: `+47 912 34 567`, `+45 12 34 56 78`, `0047 91234567`, `+358 40 123 4567`, `+354 612 3456`: the other Nordic countries. */
const NORDIC = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\+|00)${SPACE}?(?:4[57](?:${DASH})?[1-9](?:${GAP}\d){7}|358(?:${DASH})?(?:\(0\))?[1-9](?:${GAP}\d){6,9}|354(?:${DASH})?[1-9](?:${GAP}\d){6})${END}`,
  'gu',
);

/**
 * Made for: `08-123 456 78`, `023-123 45`, `0243-123 45`, `021/12 34 56`, `(0243) 123 45`, `0270 - 123 45`.
 * `020` is nobody's: whoever calls it pays nothing. An area code of two digits has five to eight more, one of four has five or six.
 */
const LANDLINE = new RegExp(
  String.raw`${START}\(?(?:(?:08|0(?:1[013689]|2[136]|3[1356]|4[0246]|54|6[03]|90))\)?${DASH}[1-9](?:${SPACE}?\d){4,7}` +
    String.raw`|0(?:1[24579]|2[245789]|3[0247-9]|4[135789]|5[0-35-9]|6[124-9]|9[1-8])\d\)?${DASH}[1-9](?:${SPACE}?\d){4,5})${END}`,
  'gu',
);

/** Made for: `08.123.45.67`, `0243.123.45`, `023.123.45`; not `07.12.20`. */
const DOTTED = new RegExp(
  String.raw`${START}0(?:\d\.\d{3}\.\d{2}\.\d{2}|\d{2,3}\.\d{2,3}\.\d{2}(?:\.\d{2})?)${END}`,
  'gu',
);

/**
 * Made for: `+44 20 7946 0958`, `+49 30 1234567`, `+1 212 555 0123`: other countries. What is grouped by threes alone is an
 * amount: `+12 500 000`.
 */
const ABROAD = new RegExp(
  String.raw`(?<![\p{L}\p{N}])\+(?!4[567]|35[48])(?!\d{1,3}(?:${SPACE}\d{3})+(?!${SPACE}?[-\d]))(?:1|7|[2-9]\d{1,2})${SPACE}(?:${GAP}\d){7,11}${END}`,
  'gu',
);

/**
 * Digits that only the words before them make a telephone's: `tel 0243123456`, `ring på 0243123456`, `nås på 0243123456`, and without the area
 * code, `telefon 12 34 56`. Not `ring 112`, `tel. 114 14`.
 */
const DIGITS =
  /(?<!\p{N})(?:0\d{7,9}|(?!11\d)[1-9](?:\d{5,7}|\d{1,2}(?:[ \u00A0-]\d{2,3}){2}))(?![\p{L}\p{N}]|[-–:/.,\s]\d|[ \u00A0]?(?:kr|st|%))/gu;
const ANNOUNCEMENT =
  /(?<!\p{L})(?:tel(?:efon)?(?:nummer|numret|nr)?|tfn|mobil(?:telefon|en)?(?:nummer|numret|nr)?|ring|sms|nås)[.:]*\s*(?:på\s+)?$/iu;

/** Words before a number that may be a person's in another way: `konto 023-12345`. */
const NO_TELEPHONE = /(?<!\p{L})(?:referens|ref|id|konto(?:nummer|nr)?)[.:]*\s*$/iu;

const DIGITS_OF_MOBILE = 10;

/** Every number that a Swedish telephone may have; some of them twice. */
export function findPhoneNumbers(text: string): readonly Span[] {
  const mobile = [...text.matchAll(MOBILE)].filter(
    ([found]) => found.replaceAll(/\D/g, '').length === DIGITS_OF_MOBILE,
  );
  const written = [INTERNATIONAL, WITHOUT_PLUS, NORDIC, ABROAD, DOTTED, LANDLINE]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .concat(mobile)
    .filter(({ index }) => {
      const before = wordsBefore(text, index);
      return !isOtherNumber(before) && !NO_TELEPHONE.test(before);
    });
  const announced = [...text.matchAll(DIGITS)].filter(({ index }) => ANNOUNCEMENT.test(wordsBefore(text, index)));
  return [...written, ...announced].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function wordsBefore(text: string, index: number): string {
  return text.slice(Math.max(0, index - 30), index);
}
