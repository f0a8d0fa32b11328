import type { AppointmentRecord } from '../data/appointment-record.ts';
import { firstDay, lastDay, parseFilingDate } from '../swedish/calendar-date.ts';

/**
 * `datum`: of the meeting that tells it. Where a day lies to an appointment: `senare` that it begins, or is first told, after the day; `slut` that it says it ended before; `oviss`
 * that the day of its meeting is not known; otherwise `då`. Whether anybody took over is not asked. Without a day all is `då`.
 */
export function placeOnDay(
  { record, datum }: { readonly record: Pick<AppointmentRecord, 'fran' | 'till'>; readonly datum: string },
  day: string | undefined,
): 'då' | 'senare' | 'slut' | 'oviss' {
  if (day === undefined) return 'då';
  const end = parseFilingDate(record.till ?? '');
  if (typeof end !== 'string' && lastDay(end) < day) return 'slut';
  const begin = parseFilingDate(record.fran ?? '');
  if (typeof begin !== 'string') return firstDay(begin) <= day ? 'då' : 'senare';
  const told = parseFilingDate(datum);
  if (typeof told === 'string') return 'oviss';
  if (firstDay(told) > day) return 'senare';
  return lastDay(told) <= day ? 'då' : 'oviss';
}
