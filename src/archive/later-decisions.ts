import type { ArchivedDecision } from './archived.ts';
import { compareDates, type FilingDate } from '../swedish/calendar-date.ts';
import { isInSubstance } from './decision-class.ts';
import type { Topic } from './topic.ts';

/**
 * The latest decision about a topic that the same organ made at a later meeting. Decisions of procedure do not count.
 */
export interface LaterDecision {
  readonly topic: Topic;
  readonly latest: { readonly decision: string; readonly date: FilingDate };
}

/** The latest later decision in each topic of a decision: the archive cannot tell more about what became of it. */
export function laterDecisions({ item, neighbours }: ArchivedDecision): readonly LaterDecision[] {
  return neighbours.flatMap(({ topic, timeline }) => {
    const later = timeline.findLast(
      (other) =>
        other.organ === item.organ &&
        other.decisions.some(isInSubstance) &&
        compareDates(other.meeting.date, item.meeting.date) > 0,
    );
    const decision = later?.decisions.find(isInSubstance);
    return later && decision ? [{ topic, latest: { decision: decision.id, date: later.meeting.date } }] : [];
  });
}
