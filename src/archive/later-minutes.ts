import type { Archive, ArchivedMeeting } from './archived.ts';
import type { Meeting } from './meeting.ts';

/** What the archive has of an organ after one of its meetings. An agenda tells of no meeting that was held, and is not counted. */
export interface LaterMinutes {
  /** The next meeting that there are minutes of. */
  readonly next: Meeting | undefined;
  /** How many such meetings there are. */
  readonly count: number;
}

/** The later minutes of each meeting's organ. */
export function findLaterMinutes({ meetings }: Pick<Archive, 'meetings'>): (meeting: Meeting) => LaterMinutes {
  const later = new Map<Meeting, LaterMinutes>();
  const ahead = new Map<ArchivedMeeting['organ'], LaterMinutes>();
  for (const { meeting, organ } of meetings.toReversed()) {
    const known = ahead.get(organ) ?? NONE;
    later.set(meeting, known);
    if (meeting.type !== 'dagordning') ahead.set(organ, { next: meeting, count: known.count + 1 });
  }
  return (meeting) => later.get(meeting) ?? NONE;
}

const NONE: LaterMinutes = { next: undefined, count: 0 };
