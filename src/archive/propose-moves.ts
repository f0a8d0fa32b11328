import type { AddressState } from './follow-ledger.ts';
import type { LedgerBook } from './ledger-book.ts';
import type { Refusal } from './registration.ts';
import { flatten, type CurrentAddress } from './wording.ts';

/**
 * What became of each published address that the content no longer has and nobody has spoken for: a move is proposed
 * where its very words stand at a single new address, the same meeting's first.
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
  const left = open.filter((state) => state.kind === 'decision' && !follows(state));
  const decisions = propose(left, candidates, book, ({ id }) => homes.get(homeOf.get(id) ?? '') ?? homeOf.get(id));
  return open
    .filter((state) => state.kind === 'meeting' || !follows(state))
    .map(({ id }): Refusal => {
      const target = meetings.get(id) ?? decisions.get(id);
      return target
        ? { kind: 'move-proposed', id, target: target.id }
        : { kind: 'vanished', id, decisions: book.vanishedIn.get(id)?.length ?? 0 };
    });
}

/** `homeOf`: the meeting in which a text is looked for first. Where two lay claim to one address, neither is proposed. */
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

/** New to the ledger, or back after it had moved away. */
function isFresh({ states }: LedgerBook, id: string): boolean {
  const state = states.get(id);
  return state === undefined || state.standing.kind === 'moved';
}

function keyOf(kind: string, text: string): string {
  return `${kind} ${flatten(text)}`;
}
