import type { ArchivedTopic } from '../../archive/archived.ts';

/** The most items that any of the topics has in one year, so that the bars of all have the same scale; 1 where there are none. */
export function countFullestYear(topics: readonly Pick<ArchivedTopic, 'timeline'>[]): number {
  let most = 1;
  for (const { timeline } of topics)
    for (const own of Map.groupBy(timeline, ({ meeting }) => meeting.date.year).values())
      most = Math.max(most, own.length);
  return most;
}
