import type { AddressIndex, IndexedMeeting } from './address-index.ts';
import { buildCandidate, type Candidate } from './candidate.ts';

/** The items with a number in several meetings, each led to its decision where it has one. Empty where no meeting has such an item. */
export function findMeantItems(
  item: string,
  meetings: readonly IndexedMeeting[],
  { organs }: AddressIndex,
): readonly Candidate[] {
  return meetings.flatMap((meeting) => {
    const organ = organs.find(({ id }) => id === meeting.organ);
    const found = meeting.items.find(({ number }) => number === item);
    if (!organ || !found) return [];
    const sequence = found.decisions.length === 1 ? found.decisions[0] : undefined;
    const certainty = 'trolig';
    return [buildCandidate({ organ, meeting, item: found, sequence }, undefined, certainty, { code: 'day-unsaid' })];
  });
}
