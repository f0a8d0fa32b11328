import type { ArchivedDecision } from '../../archive/archived.ts';

/** As registers have decisions: the newest meeting first, and each meeting's in the order of its document. `decisions` has the oldest first. */
export function newestMeetingFirst(decisions: readonly ArchivedDecision[]): readonly ArchivedDecision[] {
  return [...Map.groupBy(decisions, ({ item }) => item.meeting).values()].toReversed().flat();
}
