import type { ArchivedFollowUp } from '../../archive/archived.ts';
import { lastDayFor } from '../words/follow-up-words.ts';

/** Those with a day first, the earliest day first; the rest keep their order. */
export function orderByDue(followUps: readonly ArchivedFollowUp[]): readonly ArchivedFollowUp[] {
  const dayOf = (each: ArchivedFollowUp) => lastDayFor(each) ?? LATEST;
  return followUps.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

/** After every day. */
const LATEST = '~';
