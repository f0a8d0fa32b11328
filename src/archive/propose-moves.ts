import type { AddressState } from './follow-ledger.ts';
import type { LedgerBook } from './ledger-book.ts';
import type { Refusal } from './registration.ts';
import { flatten, type CurrentAddress } from './wording.ts';

/**
 * Proposes what became of the published addresses that the content no longer has and that the order (`settled`) does
 * not mention. A move is proposed where the very same words stand at just one new address, first of all within the same
 * meeting. `taken`: addresses that a move in the order already leads to.
 */
export function proposeMoves(
  book: LedgerBook,
  settled: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): readonly Refusal[] {
  const open = book.vanished.filter(({ id }) => !settled.has(id));
  if (open.length === 0) return [];
  const candidates = Map.groupBy(
    [...book.current.values()].filter(({ id }) => !taken.has(id) && isFresh(book, id)),
    ({ kind, text }) => keyOf(kind, text),
  );
  const goneMeetings = open.filter(({ kind }) => kind === 'meeting');
  const goneHomes = new Set(goneMeetings.map(({ id }) => id));
  const meetings = propose(goneMeetings, candidates, book, () => undefined);
  const homes = new Map([...meetings].map(([from, to]) => [from, to.id]));
  const homeOf = new Map(
    [...book.vanishedIn].flatMap(([meeting, states]) => states.map(({ id }) => [id, meeting] as const)),
  );
  const follows = ({ id }: AddressState) => {
    const home = homeOf.get(id) ?? '';
    const to = homes.get(home);
    return to === undefined ? goneHomes.has(home) : book.current.has(`${to}${id.slice(home.length)}`);
  };
  const left = open.filter((state) => state.kind !== 'meeting' && !follows(state));
  const decisions = propose(left, candidates, book, ({ id }) => homes.get(homeOf.get(id) ?? '') ?? homeOf.get(id));
  return open
    .filter((state) => state.kind === 'meeting' || !follows(state))
    .map(({ id }): Refusal => {
      const target = meetings.get(id) ?? decisions.get(id);
      return target
        ? { kind: 'move-proposed', id, target: target.id }
        : {
            kind: 'vanished',
            id,
            decisions: (book.vanishedIn.get(id) ?? []).filter(({ kind }) => kind === 'decision').length,
          };
    });
}

/**
 * Finds the new address of each vanished text. `homeOf`: the meeting in which it is looked for first. Where two texts
 * fit one address, neither gets it.
 */
function propose(
  gone: readonly AddressState[],
  candidates: ReadonlyMap<string, readonly CurrentAddress[]>,
  { textOf }: LedgerBook,
  homeOf: (state: AddressState) => string | undefined,
): ReadonlyMap<string, CurrentAddress> {
  const claims = gone.flatMap((state) => {
    const text = textOf(state);
    const found = text === undefined ? [] : (candidates.get(keyOf(state.kind, text)) ?? []);
    const home = homeOf(state);
    const near = found.filter(({ meeting }) => meeting === home);
    const [only] = near.length === 1 ? near : found.length === 1 ? found : [];
    return only ? [{ id: state.id, only }] : [];
  });
  const amount = Map.groupBy(claims, ({ only }) => only.id);
  return new Map(claims.filter(({ only }) => amount.get(only.id)?.length === 1).map(({ id, only }) => [id, only]));
}

/** Whether an address is new to the ledger, or is back after it had moved away. */
function isFresh({ states }: LedgerBook, id: string): boolean {
  const state = states.get(id);
  return state === undefined || state.standing.kind === 'moved';
}

function keyOf(kind: string, text: string): string {
  return `${kind} ${flatten(text)}`;
}
