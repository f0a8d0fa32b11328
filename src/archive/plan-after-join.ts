import { findEnd } from './follow-ledger.ts';
import { joinReasons } from './joining.ts';
import { openBook } from './ledger-book.ts';
import { meetingOf, type LedgerLine, type LedgerRecord } from './ledger.ts';
import { planRegistration } from './plan-registration.ts';
import type { Move, PlannedEvent } from './registration.ts';
import type { CurrentAddress } from './wording.ts';

/** What two people have entered, once their ledgers are joined. */
interface AfterJoin {
  readonly record: LedgerRecord;
  readonly current: readonly CurrentAddress[];
  /** What each had entered before the join. */
  readonly tails: readonly [readonly LedgerLine[], readonly LedgerLine[]];
}

/**
 * What follows from the work of both together, and neither could enter: a text that both have corrected now reads as
 * nobody has entered it, one that the other moved reads otherwise at its new address, and a decision that one has added
 * goes along with the meeting that the other has moved. The reasons are those that were given. What else the content has
 * and the ledger lacks is left for `register`.
 */
export function planAfterJoin({ record, current, tails }: AfterJoin): readonly PlannedEvent[] {
  const moves = findMovesAlong(record, current);
  const { events } = planRegistration(record, current, { moves, withdrawals: [], reason: undefined });
  const along = new Set(moves.flatMap(({ from, to }) => [from, to]));
  const { states } = openBook(record, []);
  return events.flatMap((event): readonly PlannedEvent[] => {
    if (event.event === 'corrected') {
      const reason = reasonOfBoth(event.id, tails, moves);
      return reason === undefined ? [] : [{ ...event, reason }];
    }
    if (event.event === 'moved') return along.has(event.id) ? [event] : [];
    if (event.event === 'published' && !states.has(event.id)) return along.has(event.id) ? [event] : [];
    const back = event.event === 'published' ? reasonOfReturn(event.id, record) : undefined;
    return back === undefined ? [] : [{ ...event, reason: back }];
  });
}

/** The decisions and agendas that vanished since their meeting has moved, and that stand under its new address. */
function findMovesAlong(record: LedgerRecord, current: readonly CurrentAddress[]): readonly Move[] {
  const { states, vanished, current: there } = openBook(record, current);
  return vanished.flatMap(({ id, kind }) => {
    const home = kind !== 'meeting' ? meetingOf(id, (prefix) => states.get(prefix)?.kind === 'meeting') : undefined;
    const end = home === undefined ? undefined : findEnd(states, home)?.id;
    if (home === undefined || end === undefined || end === home) return [];
    const to = `${end}${id.slice(home.length)}`;
    return there.has(to) ? [{ from: id, to }] : [];
  });
}

/** The reasons that both sides gave for a text and for those that moved to its address; undefined where only one has touched it. */
function reasonOfBoth(id: string, tails: AfterJoin['tails'], moves: readonly Move[]): string | undefined {
  const entered = tails.flat();
  const ids = new Set([id]);
  for (;;) {
    const more = [
      ...entered.flatMap(({ id: from, target }) => (target !== undefined && ids.has(target) ? [from] : [])),
      ...moves.flatMap(({ from, to }) => (ids.has(to) ? [from] : [])),
    ].filter((from) => !ids.has(from));
    if (more.length === 0) break;
    for (const from of more) ids.add(from);
  }
  const own = tails.map((lines) => lines.filter((line) => ids.has(line.id)));
  const isAlong = moves.some(({ to }) => ids.has(to));
  if (!isAlong && own.some((lines) => lines.length === 0)) return undefined;
  const reasons = own
    .flat()
    .flatMap(({ event, reason }) => (event === 'corrected' && reason !== undefined ? [reason] : []));
  return reasons.length === 0 ? undefined : joinReasons(reasons);
}

/** Why a decision comes back: its meeting has, in the ledger, since the decision was withdrawn. */
function reasonOfReturn(id: string, { lines }: LedgerRecord): string | undefined {
  const withdrawn = lines.findLastIndex((line) => line.id === id && line.event === 'withdrawn');
  return lines
    .slice(withdrawn + 1)
    .findLast((line) => line.event === 'published' && id.startsWith(`${line.id}-`) && line.reason !== undefined)
    ?.reason;
}
