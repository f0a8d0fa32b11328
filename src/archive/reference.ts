import { findDay, SWEDISH_MONTHS, type FilingDate } from '../swedish/calendar-date.ts';
import { findItemNumber } from './identifier.ts';

/** A date in running text that may point to a meeting. `resolveReference` tells which. */
export interface Reference {
  /** As written: `210219`; in `Länschefsnätverket 220923, p.6` it is `220923, p.6`. */
  readonly text: string;
  readonly date: ReferenceDate;
  /** The number of the item that it points to; undefined where none is named. */
  readonly item: string | undefined;
  /** The words before it in its sentence, which may tell whose meeting is meant. */
  readonly before: string;
  /** The number of the item that it stands in; undefined before the first item. */
  readonly from: string | undefined;
}

/** A whole date, or only a day and a month where the text gives no year. */
export type ReferenceDate =
  | { readonly known: 'day'; readonly date: FilingDate }
  | { readonly known: 'day-of-year'; readonly month: number; readonly day: number };

/** The month and day of a date, `03-19`, which dates in different years may share. */
export function monthAndDay(date: ReferenceDate): string {
  if (date.known === 'day') return date.date.iso.slice('2000-'.length);
  return [date.month, date.day].map((part) => String(part).padStart(2, '0')).join('-');
}

export interface FoundReference extends Omit<Reference, 'from'> {
  readonly start: number;
  readonly end: number;
}

const MONTHS = SWEDISH_MONTHS.join('|');

/**
 * Made for: `2021-02-19`, `20210219`, `210219`, `21-02-19`, `den 29 januari 2026`, `29 januari 2026`,
 * `den 16 april`, `22/10`, `24/2 2022`; each may be followed by `, p.6`, ` p 4`, ` punkt 6 a`, ` § 12`.
 */
const DATE = new RegExp(
  '(?<![\\p{L}\\d/.:_-])(?:' +
    '(?<iso>(?:19|20)\\d{2}-\\d{2}-\\d{2})' +
    '|(?<eight>(?:19|20)\\d{6})' +
    '|(?<six>\\d{6})' +
    '|(?<short>\\d{2}-\\d{2}-\\d{2})' +
    `|(?<day>\\d{1,2})\\s+(?<month>${MONTHS})(?:\\s+(?<year>(?:19|20)\\d{2}))?` +
    '|(?<slashDay>\\d{1,2})/(?<slashMonth>\\d{1,2})(?:\\s+(?<slashYear>(?:19|20)\\d{2}))?' +
    ')(?![\\p{L}\\d/_]|[-.:]\\d)' +
    '(?:,?\\s*(?:punkt|p\\.?|§)\\s*(?<item>\\d{1,3}(?:[.:]\\d{1,3})*(?:[a-z](?![\\p{L}])|\\s[a-hj-z](?![\\p{L}]))?))?',
  'giu',
);

/**
 * Finds every date in the text that has the form of a reference, in order. `lead`: the words before the text in its
 * paragraph.
 */
export function findReferences(text: string, lead = ''): readonly FoundReference[] {
  return [...text.matchAll(DATE)].flatMap((match) => {
    const date = readDate(match.groups ?? {});
    if (!date) return [];
    const printedItem = match.groups?.['item'];
    return [
      {
        text: match[0],
        start: match.index,
        end: match.index + match[0].length,
        date,
        item: printedItem === undefined ? undefined : findItemNumber(printedItem),
        before: sentenceEnd(
          `${lead.slice(-CONTEXT_LENGTH)}${text.slice(Math.max(0, match.index - CONTEXT_LENGTH), match.index)}`,
        ),
      },
    ];
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

function readDate(groups: Groups): ReferenceDate | undefined {
  const { iso, eight, six, short } = groups;
  const digits = (iso ?? eight ?? six ?? short)?.replaceAll('-', '');
  if (digits !== undefined) {
    const whole = digits.length === 6 ? `20${digits}` : digits;
    return known(Number(whole.slice(0, 4)), Number(whole.slice(4, 6)), Number(whole.slice(6)));
  }
  const day = Number(groups['day'] ?? groups['slashDay']);
  const monthName = groups['month']?.toLowerCase();
  const month =
    monthName === undefined ? Number(groups['slashMonth']) : SWEDISH_MONTHS.findIndex((name) => name === monthName) + 1;
  const year = groups['year'] ?? groups['slashYear'];
  if (year !== undefined) return known(Number(year), month, day);
  /* 29 February without a year is possible: 2024 is a leap year. */
  return findDay(2024, month, day) ? { known: 'day-of-year', month, day } : undefined;
}

function known(year: number, month: number, day: number): ReferenceDate | undefined {
  const date = findDay(year, month, day);
  return date && { known: 'day', date };
}

/** In characters: so much of the text before a date is kept, because its organ is named near it. */
const CONTEXT_LENGTH = 160;

/** The words of the sentence that is not yet ended at the end of `words`. */
function sentenceEnd(words: string): string {
  const before = words.slice(-CONTEXT_LENGTH).replaceAll(/\s+/g, ' ');
  const starts = [...before.matchAll(/[.!?:;]\s+(?=\p{Lu})/gu)];
  const last = starts.at(-1);
  return last ? before.slice(last.index + last[0].length) : before;
}
