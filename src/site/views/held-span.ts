import type { Decision } from '../../archive/decision.ts';
import { lastDayOfDecision } from '../../archive/last-day-of-decision.ts';
import { findLaterBeginning } from '../../archive/later-beginning.ts';
import type { Meeting } from '../../archive/meeting.ts';
import type { Standing } from '../../archive/standing.ts';
import { lastDay } from '../../swedish/calendar-date.ts';

/**
 * When a decision begins, where that is after its meeting, when it ended, and the last day of the year that it is about, which ends nothing:
 * days in ISO form, of which the archive may know none.
 */
export interface HeldSpan {
  readonly begin: string | undefined;
  readonly end: string | undefined;
  readonly yearEnd: string | undefined;
}

export function heldSpanOf(
  { decision, item: { meeting } }: { readonly decision: Decision; readonly item: { readonly meeting: Meeting } },
  standings: ReadonlyMap<string, Standing>,
): HeldSpan {
  const standing = standings.get(decision.id);
  return {
    begin: findLaterBeginning(decision, meeting, standing?.timeStands),
    end: lastDayOfDecision(decision, standing),
    yearEnd: standing?.concernsYears && decision.validity?.to ? lastDay(decision.validity.to) : undefined,
  };
}
