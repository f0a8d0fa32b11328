import type { RichText } from './rich-text.ts';
import { findDecisionPeriod } from '../swedish/named-period.ts';
import { firstDay, lastDay, parseFilingDate, type FilingDate } from '../swedish/calendar-date.ts';

/** From when until when a decision says that it holds. An end that is undefined is open. */
export interface Validity {
  readonly from: FilingDate | undefined;
  readonly to: FilingDate | undefined;
  /** The words of the minutes that say so, where an editor quotes them: `hösten 2021`. Where both ends are undefined they say how long, and no day. */
  readonly words: string | undefined;
}

export type Period = Pick<Validity, 'from' | 'to'>;

/**
 * Made for: `2021-07/2022-12`, `2020-05-08/2021-11-30`, `../2021-11-30`, `2023/..`, and `2022`, which is the whole year. Undefined
 * where an end is no date, where both are open, or where the second comes before the first.
 */
export function parsePeriod(text: string): Period | undefined {
  const ends = text.split('/').map((end) => end.trim());
  if (ends.length > 2) return undefined;
  const [first = '', second = first] = ends;
  const [from, to] = [readEnd(first), readEnd(second)];
  if (from === 'fault' || to === 'fault' || (from === undefined && to === undefined)) return undefined;
  if (from && to && firstDay(from) > lastDay(to)) return undefined;
  return { from, to };
}

/** Stands in the place of a period whose days the document does not tell: its words say how long, as `två år`. */
export const UNTOLD_DAYS = 'framgår inte';

/** What `parsePeriod` reads: `2021-07/2022-12`, `../2021-11-30`. */
export function writePeriod({ from, to }: Period): string {
  if (from === undefined && to === undefined) return UNTOLD_DAYS;
  return from && to && from.iso === to.iso ? from.iso : `${from?.iso ?? OPEN}/${to?.iso ?? OPEN}`;
}

/** Whether the time has run out by a day in ISO form: a month lasts to its last day. */
export function hasEnded({ to }: Period, day: string): boolean {
  return to !== undefined && lastDay(to) < day;
}

const OPEN = '..';

function readEnd(text: string): FilingDate | undefined | 'fault' {
  if (text === OPEN) return undefined;
  const date = parseFilingDate(text);
  return typeof date === 'string' ? 'fault' : date;
}

/** The words by which a decision names its time: those that an editor quotes, or else those of its clauses or its heading. */
export function wordsOfValidity(
  { validity, clauses }: { readonly validity: Validity | undefined; readonly clauses: readonly RichText[] },
  heading: string,
): string | undefined {
  if (validity?.words !== undefined) return validity.words;
  const found = findDecisionPeriod(
    clauses.map(({ text }) => text),
    heading,
  );
  return found?.to?.iso === validity?.to?.iso ? found?.words : undefined;
}
