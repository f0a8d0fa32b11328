import { findEnd, followLedger, type AddressState } from './follow-ledger.ts';
import type { Collision, JoinOrder, LedgerSide } from './joining.ts';
import type { LedgerLine } from './ledger.ts';

/**
 * What two sides have both done with one address. `same-…`: the same thing, so that one line is enough. `known-…`: what one
 * has done stands in the other already, as when they were joined before; `winner` is the other.
 */
export interface Encounter {
  readonly kind: Collision['kind'] | Agreement;
  readonly id: string;
  readonly lines: readonly [LedgerLine, LedgerLine];
  /** The side that is chosen, for a collision. */
  readonly winner: LedgerSide | undefined;
  /** Whether both have published the same words there, whatever became of them since. */
  readonly samePublication: boolean;
}

const AGREEMENTS = ['same-publication', 'same-end', 'known-publication', 'known-end'] as const;
type Agreement = (typeof AGREEMENTS)[number];

function isAgreement(kind: Encounter['kind']): kind is Agreement {
  return AGREEMENTS.some((each) => each === kind);
}

/**
 * Judges every address that both sides have entered something about. `own`: the lines of each side that the other does
 * not have. Nothing is said of what goes together: corrections by both, and a correction of a text that the other moved.
 */
export function findEncounters(
  order: JoinOrder,
  own: readonly [readonly LedgerLine[], readonly LedgerLine[]],
): ReadonlyMap<string, Encounter> {
  const before = followLedger(order.base).states;
  const statesOf = (tail: readonly LedgerLine[]) => followLedger([...order.base, ...tail]).states;
  const after = [statesOf(order.tails[0]), statesOf(order.tails[1])] as const;
  const [ours, theirs] = own.map((lines) => Map.groupBy(lines, ({ id }) => id));
  const found = new Map<string, Encounter>();
  for (const [id, our] of ours ?? []) {
    const their = theirs?.get(id);
    if (!their) continue;
    const judged = judge(id, order, before.get(id), [our, their], after);
    const [a, b] = [our.at(-1), their.at(-1)];
    if (!judged || !a || !b) continue;
    const { kind, winner, samePublication = false } = judged;
    const lines = linesOf(kind, our, their) ?? ([a, b] as const);
    const chosen = winner ?? (isAgreement(kind) ? undefined : order.choose(id));
    found.set(id, { kind, id, lines, winner: chosen, samePublication });
  }
  return found;
}

/** The collisions that nobody has decided: a meeting's together with its decisions'. */
export function findUndecided(encounters: ReadonlyMap<string, Encounter>): readonly Collision[] {
  const open = [...encounters.values()].flatMap(({ kind, id, lines, winner }) =>
    isAgreement(kind) || winner !== undefined ? [] : [{ kind, id, lines }],
  );
  const homeOf = (id: string) => open.find((other) => id.startsWith(`${other.id}-`))?.id;
  return open
    .filter(({ id }) => homeOf(id) === undefined)
    .map((collision) => ({ ...collision, decisions: open.filter(({ id }) => homeOf(id) === collision.id).length }));
}

type Judged = Pick<Encounter, 'kind'> & Partial<Pick<Encounter, 'winner' | 'samePublication'>>;
type States = ReadonlyMap<string, AddressState>;

function judge(
  id: string,
  order: JoinOrder,
  before: AddressState | undefined,
  lines: readonly [readonly LedgerLine[], readonly LedgerLine[]],
  [ours, theirs]: readonly [States, States],
): Judged | undefined {
  const [a, b] = [ours.get(id)?.standing, theirs.get(id)?.standing];
  if (!a || !b) return undefined;
  const published = before?.standing.kind === 'page' ? undefined : judgePublications(order, lines);
  /* An address that leads away is never given to another text, whatever is chosen. */
  if (published?.kind === 'published-twice' && (a.kind === 'moved') !== (b.kind === 'moved'))
    return { ...published, winner: a.kind === 'moved' ? 0 : 1 };
  if (published?.kind !== 'same-publication') return published ?? judgeEnds(id, [a, b], [ours, theirs]);
  return { ...published, ...judgeEnds(id, [a, b], [ours, theirs]), samePublication: true };
}

/** What is to be said of where the two sides have left a text. */
function judgeEnds(
  id: string,
  [a, b]: readonly [AddressState['standing'], AddressState['standing']],
  [ours, theirs]: readonly [States, States],
): Judged | undefined {
  if (a.kind === 'moved' && b.kind === 'moved') {
    if (a.target === b.target) return { kind: 'same-end' };
    const [end, other] = [findEnd(ours, id)?.id, findEnd(theirs, id)?.id];
    if (end === undefined || end !== other) return { kind: 'moved-twice' };
    return { kind: 'known-end', winner: a.target === end ? 1 : 0 };
  }
  if (a.kind === 'withdrawn' && b.kind === 'withdrawn') return { kind: 'same-end' };
  if (a.kind !== 'withdrawn' && b.kind !== 'withdrawn') return undefined;
  if (a.kind === 'page' || b.kind === 'page') return { kind: 'withdrawn-and-kept' };
  /* Where the text was withdrawn at its new address too, both agree. */
  const mover = a.kind === 'moved' ? 0 : 1;
  const isGone = findEnd(mover === 0 ? ours : theirs, id)?.standing.kind !== 'page';
  return { kind: 'moved-and-withdrawn', ...(isGone ? { winner: mover } : {}) };
}

/** What is to be said of an address that both have published. */
function judgePublications(
  { isSameText }: JoinOrder,
  [ours, theirs]: readonly [readonly LedgerLine[], readonly LedgerLine[]],
): Judged | undefined {
  const [mine, other] = [ours, theirs].map((each) => each.find(({ event }) => event === 'published'));
  if (!mine || !other) return undefined;
  if (isSameText(mine.sha256, other.sha256)) return { kind: 'same-publication' };
  if (theirs.some(({ sha256: hash }) => hash === mine.sha256)) return { kind: 'known-publication', winner: 1 };
  if (ours.some(({ sha256: hash }) => hash === other.sha256)) return { kind: 'known-publication', winner: 0 };
  return { kind: 'published-twice' };
}

/** The lines that meet, where they are not the last ones. */
function linesOf(
  kind: Encounter['kind'],
  ours: readonly LedgerLine[],
  theirs: readonly LedgerLine[],
): Encounter['lines'] | undefined {
  if (kind !== 'published-twice' && kind !== 'same-publication') return undefined;
  const [a, b] = [ours, theirs].map((lines) => lines.find(({ event }) => event === 'published'));
  return a && b && [a, b];
}
