import { dateFromSlug, type FilingDate } from '../swedish/calendar-date.ts';
import type { Organ } from './organ.ts';

/** What an address tells of itself, for one whose text is no longer there to be asked. */
export interface AddressParts {
  /** Undefined where the archive no longer has it. */
  readonly organ: Organ | undefined;
  readonly date: FilingDate | undefined;
  /** Of a second meeting on the day. */
  readonly letter: string | undefined;
  /** Of the item, in the form of ids; undefined for a meeting. */
  readonly number: string | undefined;
  /** Which of the item's decisions; 1 for the first. */
  readonly sequence: number;
}

export function readAddress(id: string, organs: readonly Organ[]): AddressParts {
  const organ = organs
    .filter((candidate) => id.startsWith(`${candidate.id}-`))
    .toSorted((a, b) => b.id.length - a.id.length)[0];
  const rest = organ ? id.slice(organ.id.length + 1) : (/\d{4}(?:m\d{2}|-\d{2}-\d{2})?(?![\d]).*$/.exec(id)?.[0] ?? '');
  const [, slug = '', letter, number, sequence] =
    /^(\d{4}-\d{2}-\d{2}|\d{4}m\d{2}|\d{4})([b-z])?(?:-(.+?)(?:-beslut(\d+))?)?$/.exec(rest) ?? [];
  return { organ, date: dateFromSlug(slug), letter, number, sequence: Number(sequence ?? 1) };
}
