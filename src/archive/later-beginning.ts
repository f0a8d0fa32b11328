import { firstDay, lastDay } from '../swedish/calendar-date.ts';
import type { Decision } from './decision.ts';
import type { Meeting } from './meeting.ts';
import type { Standing } from './standing.ts';

/**
 * The day in ISO form from which a decision says that it holds, where that is after the day on which it was made (the last one where
 * only a month or a year of it is known). Undefined where it holds at once, and where the time was only proposed.
 */
export function findLaterBeginning(
  { validity }: Pick<Decision, 'validity'>,
  { date }: Pick<Meeting, 'date'>,
  timeStands: Standing['timeStands'],
): string | undefined {
  const named = validity?.from && timeStands !== 'proposal' ? firstDay(validity.from) : undefined;
  return named !== undefined && named > lastDay(date) ? named : undefined;
}
