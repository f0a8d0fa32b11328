import { firstDay, lastDay } from '../swedish/calendar-date.ts';
import type { Decision } from './decision.ts';
import type { Meeting } from './meeting.ts';

/**
 * The first day in ISO form on which a decision held: that of its meeting, the last one where only a month or a year of it is known,
 * or the beginning of the time that it names itself, where that is later.
 */
export function firstDayOfDecision({ validity }: Pick<Decision, 'validity'>, { date }: Pick<Meeting, 'date'>): string {
  const [decided, named] = [lastDay(date), validity?.from && firstDay(validity.from)];
  return named !== undefined && named > decided ? named : decided;
}
