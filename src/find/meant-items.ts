import { findNamed, isPrintedFor, type ItemName } from '../archive/item-name.ts';
import type { AddressIndex, IndexedMeeting } from './address-index.ts';
import { buildCandidate, type Candidate } from './candidate.ts';

/** The items that are so named in several meetings (`isPrinted`: with the abbreviation before their `§` too), each led to its decision where it has one. Empty where no meeting has such an item. */
export function findMeantItems(
  name: ItemName & { readonly isPrinted: boolean },
  meetings: readonly IndexedMeeting[],
  { organs }: AddressIndex,
): readonly Candidate[] {
  const { body } = name;
  const all = meetings.flatMap((meeting) => {
    const item = findNamed(name, meeting.items);
    return item ? [{ meeting, item }] : [];
  });
  const ofBody = all.filter(({ item }) => body !== undefined && isPrintedFor(body, item));
  return (ofBody.length > 0 || name.isPrinted ? ofBody : all).flatMap(({ meeting, item: found }) => {
    const organ = organs.find(({ id }) => id === meeting.organ);
    if (!organ) return [];
    const sequence = found.decisions.length === 1 ? found.decisions[0] : undefined;
    const certainty = 'trolig';
    return [buildCandidate({ organ, meeting, item: found, sequence }, undefined, certainty, { code: 'day-unsaid' })];
  });
}
