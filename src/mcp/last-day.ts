import { readMeetingId } from '../archive/identifier.ts';
import { dateFromSlug, lastDay } from '../swedish/calendar-date.ts';
import type { ArchiveTables } from './archive-tables.ts';

/** That a day which is asked for lies after the last meeting of the archive; nothing where it does not. */
export async function tellLastDay(
  dag: unknown,
  { yearsOf, meetings }: Pick<ArchiveTables, 'yearsOf' | 'meetings'>,
): Promise<readonly string[]> {
  const [newest] = typeof dag === 'string' ? await yearsOf('moten') : [];
  if (typeof dag !== 'string' || newest === undefined) return [];
  const days = (await meetings(newest)).flatMap(({ id }) => {
    const date = dateFromSlug(readMeetingId(id).slug);
    return date ? [lastDay(date)] : [];
  });
  const last = days.toSorted().at(-1);
  return last === undefined || dag <= last
    ? []
    : [`Arkivets sista möte är från senast ${last}. Vad som har hänt efter det vet arkivet inte.`];
}
