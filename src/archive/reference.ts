import { findDay, type FilingDate } from '../swedish/calendar-date.ts';
import { findSpelledDates, type SpelledDate } from '../swedish/date-forms.ts';
import { findItemBefore, findItemBehind } from '../swedish/named-item.ts';
import { readItemName, type ItemName } from './item-name.ts';

/** A date in running text that may point to a meeting. `resolveReference` tells which. */
export interface Reference extends ItemName {
  /** As written: `210219`; in `Länschefsnätverket 220923, p.6` it is `220923, p.6`. */
  readonly text: string;
  readonly date: ReferenceDate;
  /** Whether `body` stands behind the date, so that it and no word before the date tells whose meeting is meant. */
  readonly bodyBehind: boolean;
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

/**
 * Finds every date in the text that has the form of a reference, in order. `lead`: the words before the text in its
 * paragraph.
 */
export function findReferences(text: string, lead = ''): readonly FoundReference[] {
  let taken = 0;
  return findSpelledDates(text, 'reference').flatMap((spelled) => {
    const date = readDate(spelled);
    if (!date) return [];
    const behind = findItemBehind(text, spelled.end);
    /* A day alone seldom says more of the item before it: *under punkt 4, den 16 april*. */
    const isNear = !behind && date.known === 'day';
    const named = isNear ? findItemBefore(text.slice(taken, spelled.dayStart)) : behind;
    const [start, end] = [spelled.dayStart, behind?.end ?? spelled.end];
    taken = end;
    return [
      {
        text: text.slice(start, end),
        start,
        end,
        date,
        ...readItemName(named),
        bodyBehind: behind?.body !== undefined,
        before: sentenceEnd(`${lead.slice(-LOOK_BACK)}${text.slice(Math.max(0, start - LOOK_BACK), start)}`),
      },
    ];
  });
}

function readDate({ year, month, day }: SpelledDate): ReferenceDate | undefined {
  if (year !== undefined) {
    const date = findDay(year, month, day);
    return date && { known: 'day', date };
  }
  /* 2024 is a leap year: 29 February without a year is possible. */
  return findDay(2024, month, day) ? { known: 'day-of-year', month, day } : undefined;
}

/** A reference's organ is named near it: no more than this many characters are kept. */
const CONTEXT_LENGTH = 160;

/** One character more tells whether the context was cut. */
const LOOK_BACK = CONTEXT_LENGTH + 1;

/** The words of the sentence that is not yet ended at the end of `words`; `… ` before them where its beginning is too far away. */
function sentenceEnd(words: string): string {
  const before = words.slice(-CONTEXT_LENGTH).replaceAll(/\s+/g, ' ');
  const starts = [...before.matchAll(/[.!?:;]\s+(?=\p{Lu})/gu)];
  const last = starts.at(-1);
  if (last) return before.slice(last.index + last[0].length);
  return words.length > CONTEXT_LENGTH ? before.replace(/^\S*\s?/u, '… ') : before;
}
