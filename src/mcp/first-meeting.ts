import { dateFromSlug, firstDay } from '../swedish/calendar-date.ts';
import { readMeetingId } from '../archive/identifier.ts';
import type { ArchiveTables } from './archive-tables.ts';

/** The first day on which a meeting of the archive may have been held; undefined where it has no meeting. */
export async function findFirstMeeting({
  yearsOf,
  meetings,
}: Pick<ArchiveTables, 'yearsOf' | 'meetings'>): Promise<{ readonly dag: string } | undefined> {
  const oldest = (await yearsOf('moten')).at(-1);
  if (oldest === undefined) return undefined;
  const days = (await meetings(oldest)).flatMap(({ id }) => {
    const date = dateFromSlug(readMeetingId(id).slug);
    return date ? [firstDay(date)] : [];
  });
  const [dag] = days.toSorted();
  return dag === undefined ? undefined : { dag };
}
