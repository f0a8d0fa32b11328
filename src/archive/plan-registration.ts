import { followLedger, type AddressState } from './follow-ledger.ts';
import { meetingOf, type LedgerRecord } from './ledger.ts';
import { proposeMoves } from './propose-moves.ts';
import type { Move, PlannedEvent, Refusal, Registration, RegistrationOrder } from './registration.ts';
import { sameWording, type CurrentAddress } from './wording.ts';

/**
 * What must be entered in the ledger for the content to be published as it stands. All or nothing: with a refusal, no
 * event counts.
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
  refusals.push(...proposeMoves(book, settled, new Set(movesTo.keys())));

  const events = [
    ...current.flatMap((address) => publish(address, book, movesTo, refusals)),
    ...given.moves.map(({ from, to }): PlannedEvent => ({ event: 'moved', id: from, target: to })),
    ...current.flatMap((address) => correct(address, book, movesTo)),
    ...given.withdrawals.map((id): PlannedEvent => ({ event: 'withdrawn', id })),
  ].map((event) => (order.reason === undefined || isPlain(event, book) ? event : { ...event, reason: order.reason }));
  if (order.reason === undefined)
    refusals.push(
      ...events
        .filter((event) => needsReason(event, book))
        .map(({ event, id }): Refusal => ({ kind: 'reason-needed', id, event })),
    );
  return { events, refusals };
}

/** The moves by where they lead. */
type MovesTo = ReadonlyMap<string, readonly Move[]>;

/** The ledger and the content, laid beside each other. */
export interface Book {
  readonly states: ReadonlyMap<string, AddressState>;
  readonly current: ReadonlyMap<string, CurrentAddress>;
  /** The words that the ledger last entered at an address; undefined where they are erased. */
  readonly textOf: (state: AddressState) => string | undefined;
  /** Published addresses that the content no longer has. */
  readonly vanished: readonly AddressState[];
  /** Those of them that are decisions, by their meeting. */
  readonly vanishedIn: ReadonlyMap<string, readonly AddressState[]>;
}

function openBook({ lines, wordings }: LedgerRecord, addresses: readonly CurrentAddress[]): Book {
  const { states } = followLedger(lines);
  const current = new Map(addresses.map((address) => [address.id, address]));
  const vanished = [...states.values()].filter(({ id, standing }) => standing.kind === 'page' && !current.has(id));
  const home = ({ id }: AddressState) => meetingOf(id, (prefix) => states.get(prefix)?.kind === 'meeting') ?? '';
  return {
    states,
    current,
    vanished,
    vanishedIn: Map.groupBy(
      vanished.filter(({ kind }) => kind === 'decision'),
      home,
    ),
    textOf: ({ wordings: entered }) => {
      const stored = wordings.get(entered.at(-1)?.hash ?? '');
      return stored?.kind === 'kept' ? stored.text : undefined;
    },
  };
}

/** A meeting takes its decisions along: to the same numbers where it moves, with it where it is withdrawn. */
function expandOrder(
  { moves, withdrawals }: RegistrationOrder,
  { current, vanishedIn }: Book,
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

function judgeMove({ from: id, to: target }: Move, { states, current }: Book): readonly Refusal[] {
  const state = states.get(id);
  if (!state) return [{ kind: 'unknown-address', id }];
  if (current.has(id)) return [{ kind: 'still-there', id }];
  if (state.standing.kind === 'moved') return [{ kind: 'already-gone', id }];
  const there = current.get(target);
  if (!there) return [{ kind: 'target-not-there', id, target }];
  return there.kind === state.kind ? [] : [{ kind: 'other-kind', id, target }];
}

function judgeWithdrawals({ withdrawals }: RegistrationOrder, { states, current }: Book): readonly Refusal[] {
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

/** An address that the ledger does not know, or that is to stand again. A text that moves keeps its wording. */
function publish(
  { id, text }: CurrentAddress,
  book: Book,
  movesTo: MovesTo,
  refusals: Refusal[],
): readonly PlannedEvent[] {
  const state = book.states.get(id);
  if (!state) {
    const from = findPredecessor(id, text, book, movesTo);
    const hash = from?.wordings.at(-1)?.hash;
    return [{ event: 'published', id, wording: hash === undefined ? { text } : { hash } }];
  }
  if (state.standing.kind === 'page') return [];
  const last = book.textOf(state);
  const isSame = last !== undefined && sameWording(last, text);
  if (state.standing.kind === 'moved' && !isSame) {
    refusals.push({ kind: 'reused', id, target: state.standing.target });
    return [];
  }
  return [{ event: 'published', id, wording: isSame ? { hash: state.wordings.at(-1)?.hash ?? '' } : { text } }];
}

/** The address whose wording and history a new address takes over: the one with the same words, else the first that moves there. */
function findPredecessor(id: string, text: string, book: Book, movesTo: MovesTo): AddressState | undefined {
  const froms =
    movesTo
      .get(id)
      ?.flatMap(({ from }) => book.states.get(from) ?? [])
      .filter((state) => state.standing.kind === 'page' && book.textOf(state) !== undefined) ?? [];
  return froms.find((state) => sameWording(book.textOf(state) ?? '', text)) ?? froms[0];
}

/** Words that are not those last entered; for an address that others moved to, those that it took over. */
function correct({ id, text }: CurrentAddress, book: Book, movesTo: MovesTo): readonly PlannedEvent[] {
  const state = book.states.get(id);
  if (state && state.standing.kind !== 'page') return [];
  const before = state ? book.textOf(state) : previousText(id, text, book, movesTo);
  if (!state && before === undefined) return [];
  return before !== undefined && sameWording(before, text) ? [] : [{ event: 'corrected', id, wording: { text } }];
}

function previousText(id: string, text: string, book: Book, movesTo: MovesTo): string | undefined {
  const from = findPredecessor(id, text, book, movesTo);
  return from && book.textOf(from);
}

/** Entered for the first time: nothing to explain. */
function isPlain({ event, id }: PlannedEvent, { states }: Book): boolean {
  return event === 'published' && !states.has(id);
}

function needsReason({ event, id, target = '' }: PlannedEvent, { states, current, textOf }: Book): boolean {
  if (event !== 'moved') return event !== 'published' || states.has(id);
  const [state, there] = [states.get(id), current.get(target)];
  const before = state && textOf(state);
  return before !== undefined && there !== undefined && !sameWording(before, there.text) && states.has(target);
}
