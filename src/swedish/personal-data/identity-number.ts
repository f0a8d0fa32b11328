import { findDay, SWEDISH_MONTHS } from '../calendar-date.ts';
import type { Span } from '../span.ts';
import { isOtherNumber } from './other-number.ts';

const DIGIT = String.raw`[\d\uFF10-\uFF19]`;
const DASH = String.raw`[-+‐‑‒–—―⁃−﹘﹣－]`;
/** Signs that stand where the dash should, and elsewhere far more often. */
const OTHER_SIGN = '[/.:,·~]';
/** A digit that is hidden. Markdown has a star escaped. */
const HIDDEN = String.raw`(?:\\?[XxNn×*•#_?])`;
const UNSEEN = String.raw`[\u00AD\u200B-\u200D\u2060\uFEFF]{0,4}`;
const GAP = String.raw`[\s\u00AD\u200B-\u200D\u2060\uFEFF]{0,4}\\?`;

/** Signs of Markdown and brackets that stand about a part of the number. */
const MARK = String.raw`[*_()[\]]{0,3}`;

/**
 * Made for: `850101-1234`, `19850101-1234`, `850101+1234`, `850101–1234`, `850101 - 1234`, `850101 1234`, `1985-01-01-1234`,
 * `85 01 01-1234`, `8501011234`, `198501011234`, `850161-1234` (samordningsnummer), `850101-TF12` (reservnummer);
 * and in ways that people write without thinking of it: `850101-12 34`, `85 01 01 12 34`, `850101/1234`, `850101_1234`,
 * `850101.1234`, `**850101**-1234`, `(850101)1234`; and half hidden, `850101-XXXX`, `850101-12XX`, `850101-\*\*\*\*`,
 * `850101 XXXX`, since the day and the name point somebody out.
 */
const CANDIDATE = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}])|(?<=nr))(?<century>1[89]|20)?(?<year>${DIGIT}{2})(?<inner>[-./ ]?)(?<month>${DIGIT}{2})\k<inner>(?<day>${DIGIT}{2})` +
    String.raw`(?<between>${MARK}${GAP}(?:${DASH}{1,2}|${OTHER_SIGN})?${GAP}${MARK})(?<last>${DIGIT}{4}|${DIGIT}{2}[ \u00A0]${DIGIT}{2}|${HIDDEN}{4}|${DIGIT}${HIDDEN}{3}|${DIGIT}{2}${HIDDEN}{2}|${HIDDEN}${DIGIT}{3}|(?=[A-ZÅÄÖ\d]{0,3}\d)(?=\d{0,3}[A-ZÅÄÖ])[A-ZÅÄÖ\d]{4})(?![\p{L}\p{N}]|[-‐–]\d)`,
  'gu',
);

/** Every Swedish personal identity number, one given to coordinate or in reserve included. */
export function findIdentityNumbers(text: string): readonly Span[] {
  const whole = [...text.matchAll(CANDIDATE)].flatMap((match) => {
    const candidate = readCandidate(match, text);
    return candidate && isIdentityNumber(candidate) ? [{ start: match.index, end: match.index + match[0].length }] : [];
  });
  return [...whole, ...findBirthDates(text)];
}

/** The date alone, which the words before it make somebody's birth: `född 811218`, `f. 811218`, `personnummer: 19811218`, `pnr 811218`. */
const BIRTH = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:född(?:[ \u00A0]den)?|f(?=\.)|personnummer|personnr|pnr)[.:]?[ \u00A0])(?<century>19|20)?(?<year>\d{2})(?<inner>[-. ]?)(?<month>\d{2})\k<inner>(?<day>\d{2})(?![\p{L}\p{N}]|[-‐–/.:]\d)`,
  'giu',
);

/** The day in words: `född 18 december 1981`, `f. den 18 dec 1981`. */
const BIRTHDAY = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:född|f\.)[ \u00A0](?:den[ \u00A0])?)\d{1,2}[ \u00A0](?:${SWEDISH_MONTHS.map((month) => `${month}|${month.slice(0, 3)}\\.?`).join('|')})[ \u00A0](?:19|20)\d{2}(?!\d)`,
  'giu',
);

function findBirthDates(text: string): readonly Span[] {
  const spelled = [...text.matchAll(BIRTHDAY)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  return [...spelled, ...findWrittenBirths(text)];
}

function findWrittenBirths(text: string): readonly Span[] {
  return [...text.matchAll(BIRTH)].flatMap(({ index, 0: found, groups }) => {
    const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map((name) => groups?.[name]);
    return isPossibleBirth(groups?.['century'], year, month, day) ? [{ start: index, end: index + found.length }] : [];
  });
}

interface Candidate {
  readonly century: string | undefined;
  /** Two digits each. */
  readonly date: readonly [year: string, month: string, day: string];
  readonly last: string;
  /** Written in a way that only a sum that holds makes such a number: `850101/1234`, `85 01 01 12 34`. */
  readonly odd: boolean;
  /** A sign stands right between the date and the last four: the way such numbers are written, and little else. */
  readonly tight: boolean;
  /** No sign at all stands in it. */
  readonly bare: boolean;
  /** Whether the words before it say that it is such a number, or that it is another. */
  readonly announced: 'so' | 'otherwise' | undefined;
}

const ANNOUNCEMENT = /(?:person|samordnings|reserv)(?:nummer|nr)\.?|\bp(?:erson)?\.?\s?-?nr\.?|\bpnr\b|\bfödd/iu;
const TIGHT = new RegExp(String.raw`^${UNSEEN}\\?${DASH}${UNSEEN}\\?$`, 'u');

function readCandidate(match: RegExpExecArray, text: string): Candidate | undefined {
  const { groups = {}, index } = match;
  const { century, inner = '', between = '' } = groups;
  const [year = '', month = '', day = '', last = ''] = ['year', 'month', 'day', 'last'].map((name) =>
    (groups[name] ?? '').normalize('NFKC'),
  );
  const bare = between.replaceAll(/[*()[\]]|__/g, '');
  const before = text.slice(Math.max(0, index - 30), index);
  const announced = ANNOUNCEMENT.test(before) ? 'so' : isOtherNumber(before) ? 'otherwise' : undefined;
  /* A row of numbers, two digits each, goes on: `45 81 12 18 98 76 33`. */
  const isInRow = /\s/.test(last) && (/\d\s$/.test(before) || /^\s\d/.test(text.slice(index + match[0].length)));
  return !isInRow && isPossibleBirth(century, year, month, day)
    ? {
        century,
        date: [year, month, day],
        last: last.replace(/\s/, ''),
        odd: /[/_.:,·~]/.test(bare) || (bare === '' && between !== '') || /\s/.test(last),
        tight: inner === '' && TIGHT.test(bare),
        bare: inner === '' && between === '',
        announced,
      }
    : undefined;
}

/** A day that the calendar has; 60 more where the number is one for coordination. */
function isPossibleBirth(century: string | undefined, year: string, month: string, day: string): boolean {
  const date = Number(day) > 60 ? Number(day) - 60 : Number(day);
  return (century === undefined ? ['19', '20'] : [century]).some(
    (first) => findDay(Number(first + year), Number(month), date) !== undefined,
  );
}

function isIdentityNumber(candidate: Candidate): boolean {
  const { last, odd, tight, bare, announced } = candidate;
  if (isHidden(last)) return (tight || /[Xx]{3}$/.test(last)) && announced !== 'otherwise';
  if (!/^\d{4}$/.test(last)) return tight;
  const valid = hasValidSum(candidate);
  if (announced === 'otherwise') return false;
  if (announced === 'so') return true;
  if (odd) return valid && !isPhoneNumber(candidate) && !isClockTime(last);
  if (bare) return valid && !isPhoneNumber(candidate);
  if (isBornBefore2000(candidate)) return true;
  if (!tight) return valid && !isClockTime(last);
  /* A meeting's day and a running number, `anteckningar-050111-1234.docx`, have no check digit that holds but by chance. */
  return valid || (candidate.century !== undefined && !isRangeOfDays(candidate) && !isClockTime(last));
}

function isHidden(last: string): boolean {
  return /[XxNn×*•#_?]/.test(last);
}

/** Luhn's sum of the ten digits: the tenth is the check digit. */
function hasValidSum({ date, last }: Candidate): boolean {
  const digits = [...date.join(''), ...last].map(Number);
  const sum = digits.reduce((total, digit, place) => {
    const weighed = place % 2 === 0 ? digit * 2 : digit;
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
}

/** `0701234567`: ten digits in a row that start so are a telephone's. */
function isPhoneNumber({ century, date }: Candidate): boolean {
  return century === undefined && /^(?:07|08|010)/.test(date.join(''));
}

/** `210305-0306`: two days of one year. */
function isRangeOfDays({ century, date: [year, month, day], last }: Candidate): boolean {
  return (
    century !== '19' &&
    last > month + day &&
    findDay(Number(`20${year}`), Number(last.slice(0, 2)), Number(last.slice(2))) !== undefined
  );
}

/** `210319 0930`: a day and an hour. */
function isClockTime(last: string): boolean {
  return Number(last.slice(0, 2)) < 24 && Number(last.slice(2)) < 60 && Number(last) % 5 === 0;
}

/** Such a date is nobody's meeting in this archive. A year of two digits from 50 on is of the last century. */
function isBornBefore2000({ century, date: [year] }: Candidate): boolean {
  return century === undefined ? Number(year) >= 50 : Number(century) < 20;
}
