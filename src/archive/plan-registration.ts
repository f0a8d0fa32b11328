import { agendaId, isAgendaId, meetingOfAgenda } from './agenda.ts';
import type { AddressState } from './follow-ledger.ts';
import { meetingOf, type LedgerRecord } from './ledger.ts';
import { openBook, type LedgerBook } from './ledger-book.ts';
import { proposeMoves } from './propose-moves.ts';
import type { Move, PlannedEvent, Refusal, Registration, RegistrationOrder } from './registration.ts';
import { isAgendaWording, sameWording, type CurrentAddress } from './wording.ts';

/**
 * Plans what must be entered in the ledger so that the content can be published as it is. If there is a refusal, none
 * of the events may be entered.
 */
export function planRegistration(
  record: LedgerRecord,
  current: readonly CurrentAddress[],
  order: RegistrationOrder,
): Registration {
  const book = openBook(record, current);
  const given = expandOrder(order, book);
  const movesTo: MovesTo = Map.groupBy(given.moves, ({ to }) => to);
  const refusals = [
    ...order.moves.flatMap((move) => judgeMove(move, book)),
    ...judgeWithdrawals(order, book),
    ...findTwice(order),
  ];
  const settled = new Set([...given.moves.map(({ from }) => from), ...given.withdrawals]);
  for (const each of proposeMoves(book, settled, new Set(movesTo.keys()))) refusals.push(each);

  const events = [
    ...current.flatMap((address) => publish(address, book, movesTo, refusals)),
    ...given.moves.map(({ from, to }): PlannedEvent => ({ event: 'moved', id: from, target: to })),
    ...current.flatMap((address) => correct(address, book, movesTo)),
    ...given.withdrawals.map((id): PlannedEvent => ({ event: 'withdrawn', id })),
  ].map((event) => {
    const reason = isPlain(event, book) ? undefined : reasonFor(event, order);
    return reason === undefined ? event : { ...event, reason };
  });
  for (const { event, id, reason } of events.filter((each) => needsReason(each, book)))
    if (reason === undefined) refusals.push({ kind: 'reason-needed', id, event, meeting: homeOf(id, book) });
  return { events, refusals: [...refusals, ...findUnused(order, events)] };
}

/**
 * The reason that was given for the event: for its own address, for a meeting that it belongs to, or for all. That minutes have
 * come needs none.
 */
function reasonFor(event: PlannedEvent, { reason, reasons = [] }: RegistrationOrder): string | undefined {
  const own = reasons.filter(({ id }) => concerns(id, event)).toSorted((a, b) => b.id.length - a.id.length);
  return own[0]?.reason ?? event.reason ?? reason;
}

/** Whether an event is about an address, or about a decision of it. An address that moves is known by both its names. */
function concerns(id: string, event: PlannedEvent): boolean {
  return [event.id, event.target].some((address) => address === id || address?.startsWith(`${id}-`));
}

function findUnused({ reasons = [] }: RegistrationOrder, events: readonly PlannedEvent[]): readonly Refusal[] {
  return reasons.flatMap(({ id, reason, ifNeeded }): readonly Refusal[] =>
    ifNeeded || events.some((event) => event.reason === reason && concerns(id, event))
      ? []
      : [{ kind: 'reason-unused', id }],
  );
}

/** The meeting of an address, or the address itself. */
function homeOf(id: string, { current, states }: LedgerBook): string {
  return current.get(id)?.meeting ?? meetingOf(id, (prefix) => states.get(prefix)?.kind === 'meeting') ?? id;
}

/** The moves by the address that they lead to. */
type MovesTo = ReadonlyMap<string, readonly Move[]>;

/**
 * Adds the decisions and agendas of the meetings in the order: they move along, decisions to the same numbers, or are
 * withdrawn with their meeting.
 */
function expandOrder(
  { moves, withdrawals }: RegistrationOrder,
  { current, vanishedIn }: LedgerBook,
): Pick<RegistrationOrder, 'moves' | 'withdrawals'> {
  const named = new Set([...moves.map(({ from }) => from), ...withdrawals]);
  const along = moves.flatMap(({ from, to }) =>
    (vanishedIn.get(from) ?? []).flatMap(({ id }): readonly Move[] => {
      const target = `${to}${id.slice(from.length)}`;
      return named.has(id) || !current.has(target) ? [] : [{ from: id, to: target }];
    }),
  );
  const gone = new Set([...named, ...along.map(({ from }) => from)]);
  return {
    moves: [...moves, ...along],
    withdrawals: [
      ...withdrawals,
      ...withdrawals.flatMap((id) =>
        (vanishedIn.get(id) ?? []).flatMap((state) => (gone.has(state.id) ? [] : [state.id])),
      ),
    ],
  };
}

function judgeMove({ from: id, to: target }: Move, { states, current }: LedgerBook): readonly Refusal[] {
  const state = states.get(id);
  if (!state) return [{ kind: 'unknown-address', id }];
  if (current.has(id)) return [{ kind: 'still-there', id }];
  if (state.standing.kind === 'moved') return [{ kind: 'already-gone', id }];
  const there = current.get(target);
  if (!there) return [{ kind: 'target-not-there', id, target }];
  return there.kind === state.kind ? [] : [{ kind: 'other-kind', id, target }];
}

function judgeWithdrawals({ withdrawals }: RegistrationOrder, { states, current }: LedgerBook): readonly Refusal[] {
  return withdrawals.flatMap((id): readonly Refusal[] => {
    const state = states.get(id);
    if (!state) return [{ kind: 'unknown-address', id }];
    if (current.has(id)) return [{ kind: 'still-there', id }];
    return state.standing.kind === 'page' ? [] : [{ kind: 'already-gone', id }];
  });
}

function findTwice({ moves, withdrawals }: RegistrationOrder): readonly Refusal[] {
  const named = [...moves.map(({ from }) => from), ...withdrawals];
  return [...new Set(named.filter((id, index) => named.indexOf(id) !== index))].map((id) => ({
    kind: 'moved-twice',
    id,
  }));
}

/**
 * The event `published` for an address that is new to the ledger or stands again. A text that moved keeps its wording.
 */
function publish(
  address: CurrentAddress,
  book: LedgerBook,
  movesTo: MovesTo,
  refusals: Refusal[],
): readonly PlannedEvent[] {
  const { id } = address;
  const state = book.states.get(id);
  if (state?.standing.kind === 'page') return [];
  const { text } = address;
  if (!state) {
    const from = findPredecessor(id, text, book, movesTo);
    const hash = from?.wordings.at(-1)?.hash;
    return [{ event: 'published', id, wording: hash === undefined ? { text } : { hash } }];
  }
  const last = book.textOf(state);
  const isSame = last !== undefined && sameWording(last, text);
  if (state.standing.kind === 'moved' && !isSame) {
    refusals.push({ kind: 'reused', id, target: state.standing.target });
    return [];
  }
  return [{ event: 'published', id, wording: isSame ? { hash: state.wordings.at(-1)?.hash ?? '' } : { text } }];
}

/**
 * The address whose wording and history a new address takes over: of those that move there, the one with the same
 * words, otherwise the first.
 */
function findPredecessor(id: string, text: string, book: LedgerBook, movesTo: MovesTo): AddressState | undefined {
  const froms =
    movesTo
      .get(id)
      ?.flatMap(({ from }) => book.states.get(from) ?? [])
      .filter((state) => state.standing.kind === 'page' && book.textOf(state) !== undefined) ?? [];
  return (
    froms.find((state) => sameWording(book.textOf(state) ?? '', text)) ??
    froms[0] ??
    (isAgendaId(id) ? findAgendaAt(meetingOfAgenda(id), book, movesTo) : undefined)
  );
}

/**
 * The address that had the agenda of a meeting until its minutes came: the meeting's own, or the one that moves there;
 * undefined where the ledger has no agenda there, or the content no minutes.
 */
function findAgendaAt(meeting: string, book: LedgerBook, movesTo: MovesTo): AddressState | undefined {
  const minutes = book.current.get(meeting);
  if (!minutes || isAgendaWording(minutes.text) || !book.current.has(agendaId(meeting))) return undefined;
  const own = book.states.get(meeting);
  const state = own ?? findPredecessor(meeting, minutes.text, book, movesTo);
  return state?.standing.kind === 'page' && isAgendaWording(book.textOf(state) ?? '') ? state : undefined;
}

/**
 * The event `corrected`, where the words differ from those entered last; for an address that others move to, from the
 * words that it takes over.
 */
function correct(
  { id, kind, meeting, text }: CurrentAddress,
  book: LedgerBook,
  movesTo: MovesTo,
): readonly PlannedEvent[] {
  const state = book.states.get(id);
  if (state && state.standing.kind !== 'page') return [];
  const before = state ? book.textOf(state) : previousText(id, text, book, movesTo);
  if (!state && before === undefined) return [];
  if (before !== undefined && sameWording(before, text)) return [];
  const come = kind !== 'agenda' && findAgendaAt(meeting, book, movesTo) !== undefined;
  return [
    {
      event: 'corrected',
      id,
      wording: { text },
      ...(come ? { reason: minutesHaveCome(book.current.get(meeting)?.text ?? text, agendaId(meeting)) } : {}),
      ...(come && kind === 'meeting' ? { afterAgenda: true } : {}),
    },
  ];
}

function minutesHaveCome(minutes: string, agenda: string): string {
  const which = minutes.startsWith('protokoll') ? 'Protokollet' : 'Minnesanteckningarna';
  return `${which} har kommit. Dagordningen inför mötet har en egen adress, ${agenda}.`;
}

function previousText(id: string, text: string, book: LedgerBook, movesTo: MovesTo): string | undefined {
  const from = findPredecessor(id, text, book, movesTo);
  return from && book.textOf(from);
}

/** Whether the event enters an address for the first time, which needs no reason. */
function isPlain({ event, id }: PlannedEvent, { states }: LedgerBook): boolean {
  return event === 'published' && !states.has(id);
}

/**
 * Whether the event must have a reason. A first publication needs none; a move needs one only where it leads to other
 * words at an address that the ledger already knows.
 */
function needsReason({ event, id, target = '' }: PlannedEvent, { states, current, textOf }: LedgerBook): boolean {
  if (event !== 'moved') return event !== 'published' || states.has(id);
  const [state, there] = [states.get(id), current.get(target)];
  const before = state && textOf(state);
  return before !== undefined && there !== undefined && !sameWording(before, there.text) && states.has(target);
}
