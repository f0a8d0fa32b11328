import { lastDay } from '../swedish/calendar-date.ts';
import type { Decision } from './decision.ts';
import type { Standing } from './standing.ts';

/**
 * The last day in ISO form on which a decision held, as far as the archive knows: the end of the time that it names itself, or the
 * day on which another took its place or carried it out. An end that was only proposed ends nothing, nor does the end of a year that
 * it is about. Undefined where nothing says that it has ended.
 */
export function lastDayOfDecision(
  decision: Pick<Decision, 'validity'>,
  standing: Standing | undefined,
): string | undefined {
  const ended = (standing?.later ?? [])
    .filter(({ kind }) => kind !== 'ändrar')
    .map(({ decision: { item } }) => lastDay(item.meeting.date));
  const named =
    decision.validity?.to && standing?.timeStands !== 'proposal' && standing?.concernsYears !== true
      ? lastDay(decision.validity.to)
      : undefined;
  return [...ended, ...(named === undefined ? [] : [named])].toSorted()[0];
}
