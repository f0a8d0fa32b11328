import type { ArchivedDecision } from './archived.ts';
import { compareDates, type FilingDate } from '../swedish/calendar-date.ts';
import { isInSubstance } from './decision-class.ts';
import type { Topic } from './topic.ts';

/** The latest decision in the matter itself that the same organ made in a topic, at a later meeting than the one asked about. */
export interface LaterDecision {
  readonly topic: Topic;
  readonly latest: { readonly decision: string; readonly date: FilingDate };
}

/** What the organ decided since, topic by topic: as far as the archive can tell what became of a decision. */
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
