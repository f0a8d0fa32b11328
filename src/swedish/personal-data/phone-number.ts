import type { Span } from '../span.ts';

const SPACE = String.raw`[ \u00A0\u2007\u2009\u202F]`;
/** Dashes of all kinds. */
const LINE = '[-‐‑‒–—―−﹣－]';
/** Between the area code and the number. */
const DASH = String.raw`${SPACE}?(?:\\?(?:${LINE}|/)|${SPACE})${SPACE}?`;
/** Between digits of a mobile's number. */
const GAP = String.raw`(?:${SPACE}?${LINE}${SPACE}?|${SPACE})?`;
const START = String.raw`(?:(?<![\p{L}\p{N}]|\d[-.,:/–])|(?<=nr|tel|mob))`;
const END = String.raw`(?![\p{L}\p{N}]|[-–:/]\d|[.,]\d)`;

/** Made for: `070-123 45 67`, `0701234567`, `070 123 45 67`, `070/123 45 67`, `076.123.45.67`, `(070) 123 45 67`, `070–123–45–67`. */
const MOBILE = new RegExp(
  String.raw`${START}(?:07[02369]|\(07[02369]\))(?:${DASH}|\.)?\d(?:(?:${GAP}|\.)\d){6}${END}`,
  'gu',
);

/** Made for: `+46 70 123 45 67`, `+46(0)70-123 45 67`, `0046 243 123 45`, `+4670123456 7`. */
const INTERNATIONAL = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\+|00)${SPACE}?46${SPACE}?(?:\(0\))?(?:${DASH})?[1-9](?:(?:${GAP}|${SPACE}?[-–]${SPACE}?)\d){6,9}${END}`,
  'gu',
);

/** Made for: `46701234567`, `46 70 123 45 67`: a mobile's number with the country before it, and no plus. */
const WITHOUT_PLUS = new RegExp(String.raw`${START}46${SPACE}?7[02369](?:${GAP}\d){7}${END}`, 'gu');

/** Made for: `+47 912 34 567`, `+45 12 34 56 78`, `0047 91234567`, `+358 40 123 4567`, `+354 612 3456`: the other Nordic countries. */
const NORDIC = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\+|00)${SPACE}?(?:4[57](?:${DASH})?[1-9](?:${GAP}\d){7}|358(?:${DASH})?(?:\(0\))?[1-9](?:${GAP}\d){6,9}|354(?:${DASH})?[1-9](?:${GAP}\d){6})${END}`,
  'gu',
);

/**
 * Made for: `08-123 456 78`, `023-123 45`, `0243-123 45`, `021/12 34 56`, `(0243) 123 45`, `0270 - 123 45`.
 * An area code of two digits has five to eight more, one of four has five or six.
 */
const LANDLINE = new RegExp(
  String.raw`${START}\(?(?:(?:08|0(?:1[013689]|2[0136]|3[1356]|4[0246]|54|6[03]|90))\)?${DASH}[1-9](?:${SPACE}?\d){4,7}` +
    String.raw`|0(?:1[24579]|2[245789]|3[0247-9]|4[135789]|5[0-35-9]|6[124-9]|9[1-8])\d\)?${DASH}[1-9](?:${SPACE}?\d){4,5})${END}`,
  'gu',
);

/** Digits that only the words before them make a telephone's: `tel 0243123456`, `tfn 0243123456`, `ring på 0243123456`, `nås på 0243123456`. */
const DIGITS = /(?<!\p{N})0\d{7,9}(?!\p{N})/gu;
const ANNOUNCEMENT =
  /(?<!\p{L})(?:tel(?:efon)?(?:nummer|numret|nr)?|tfn|mobil(?:en|nummer|numret|nr)?|ring|sms|nås)[.:]?\s*(?:på\s+)?$/iu;

/** `Dnr 023-12345`: the number of a matter. */
const MATTER_NUMBER =
  /(?<!\p{L})(?:dnr|diarie(?:nummer|nr)|ärende(?:nummer|nr)|referens|ref|id|konto(?:nummer|nr)?|bankgiro|bg|plusgiro|pg)[.:]*\s*$/iu;

/** Every number that a Swedish telephone may have; some of them twice. */
export function findPhoneNumbers(text: string): readonly Span[] {
  const written = [MOBILE, INTERNATIONAL, WITHOUT_PLUS, NORDIC, LANDLINE]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(({ index }) => !MATTER_NUMBER.test(wordsBefore(text, index)));
  const announced = [...text.matchAll(DIGITS)].filter(({ index }) => ANNOUNCEMENT.test(wordsBefore(text, index)));
  return [...written, ...announced].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function wordsBefore(text: string, index: number): string {
  return text.slice(Math.max(0, index - 30), index);
}
