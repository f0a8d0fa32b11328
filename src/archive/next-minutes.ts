import type { Archive, ArchivedMeeting } from './archived.ts';
import type { Meeting } from './meeting.ts';

/**
 * For each meeting, the next one of its organ that the archive has minutes of; undefined where it has none. An agenda tells of no
 * meeting that was held.
 */
export function findNextMinutes({ meetings }: Pick<Archive, 'meetings'>): ReadonlyMap<Meeting, Meeting | undefined> {
  const next = new Map<Meeting, Meeting | undefined>();
  const ahead = new Map<ArchivedMeeting['organ'], Meeting>();
  for (const { meeting, organ } of meetings.toReversed()) {
    next.set(meeting, ahead.get(organ));
    if (meeting.type !== 'dagordning') ahead.set(organ, meeting);
  }
  return next;
}
