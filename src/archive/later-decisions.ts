import type { ArchivedDecision } from './archived.ts';
import type { Topic } from './topic.ts';

/** The latest decision of the same organ in a topic, made at a later meeting than the decision asked about. */
export interface LaterDecision {
  readonly topic: Topic;
  readonly latest: { readonly decision: string; readonly date: string };
}

/** What the organ decided since, topic by topic: as far as the archive can tell what became of a decision. */
export function laterDecisions({ item, neighbours }: ArchivedDecision): readonly LaterDecision[] {
  return neighbours.flatMap(({ topic, timeline }) => {
    const later = timeline.findLast((other) =>
      other.organ === item.organ && other.decisions.length > 0 && other.meeting.date.iso > item.meeting.date.iso);
    const decision = later?.decisions[0];
    return later && decision ? [{ topic, latest: { decision: decision.id, date: later.meeting.date.iso } }] : [];
  });
}
