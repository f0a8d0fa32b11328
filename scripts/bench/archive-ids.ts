import type { Archive } from '../../src/archive/archived.ts';

/** Everything that a question may expect: the ids of the items, the meetings and the topics. */
export function idsOf({ items, meetings, topics }: Archive): ReadonlySet<string> {
  return new Set([
    ...items.map(({ item }) => item.id),
    ...meetings.map(({ meeting }) => meeting.id),
    ...topics.map(({ topic }) => topic.id),
  ]);
}
