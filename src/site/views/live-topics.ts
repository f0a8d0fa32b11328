import type { ArchivedTopic } from '../../archive/archived.ts';
import { dateSortKey } from '../../swedish/calendar-date.ts';

/** The topics that meetings took up last, as many as are wanted, in the archive's order. */
export function findLiveTopics(topics: readonly ArchivedTopic[], most: number): readonly ArchivedTopic[] {
  const live = new Set(topics.toSorted((a, b) => latestIn(b).localeCompare(latestIn(a))).slice(0, most));
  return topics.filter((topic) => live.has(topic));
}

/** The day of its latest item, as it sorts. */
function latestIn({ timeline }: ArchivedTopic): string {
  const last = timeline.at(-1);
  return last ? dateSortKey(last.meeting.date) : '';
}
