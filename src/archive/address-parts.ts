import { dateFromSlug, type FilingDate } from '../swedish/calendar-date.ts';
import type { Organ } from './organ.ts';

/** What an address itself tells, for an address whose text is gone. */
export interface AddressParts<Known = Organ> {
  /** Undefined where the archive no longer has the organ. */
  readonly organ: Known | undefined;
  /** Undefined where the address holds no date. */
  readonly date: FilingDate | undefined;
  /** The letter of a second meeting on the same day. */
  readonly letter: string | undefined;
  /** The number of the item, in the form of ids; undefined for a meeting. */
  readonly number: string | undefined;
  /** Which of the item's decisions it is; 1 for the first. */
  readonly sequence: number;
}

/** Reads an address that was published. The organ is the one with the longest id that the address begins with. */
export function readAddress<Known extends Pick<Organ, 'id'>>(
  id: string,
  organs: readonly Known[],
): AddressParts<Known> {
  const organ = organs
    .filter((candidate) => id.startsWith(`${candidate.id}-`))
    .toSorted((a, b) => b.id.length - a.id.length)[0];
  const rest = organ ? id.slice(organ.id.length + 1) : (/\d{4}(?:m\d{2}|-\d{2}-\d{2})?(?![\d]).*$/.exec(id)?.[0] ?? '');
  const [, slug = '', letter, number, sequence] =
    /^(\d{4}-\d{2}-\d{2}|\d{4}m\d{2}|\d{4})([b-z])?(?:-(.+?)(?:-beslut(\d+))?)?$/.exec(rest) ?? [];
  return { organ, date: dateFromSlug(slug), letter, number, sequence: Number(sequence ?? 1) };
}
