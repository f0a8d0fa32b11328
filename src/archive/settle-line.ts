import type { Encounter } from './find-collisions.ts';
import { followLedger, type AddressState } from './follow-ledger.ts';
import { joinReasons, type JoinOrder, type LedgerSide } from './joining.ts';
import type { LedgerLine } from './ledger.ts';

/** What must be known of both sides to enter a line of one of them. */
export interface Settling {
  readonly order: JoinOrder;
  readonly encounters: ReadonlyMap<string, Encounter>;
  /** Each side's ledger as it was before the join. */
  readonly states: readonly [ReadonlyMap<string, AddressState>, ReadonlyMap<string, AddressState>];
  /** By the address of a text that both have moved: where the side which is not chosen left it. */
  readonly ways: ReadonlyMap<string, Way>;
  /** Moves that are not entered: the chosen side has another text where they lead. */
  readonly givenUp: ReadonlySet<LedgerLine>;
}

interface Way {
  /** The addresses that the text was given, the first one first. */
  readonly addresses: readonly string[];
  /** The move from the last of them that is not entered. */
  readonly givenUp: LedgerLine | undefined;
}

export function buildSettling(order: JoinOrder, encounters: ReadonlyMap<string, Encounter>): Settling {
  const statesOf = (tail: readonly LedgerLine[]) => followLedger([...order.base, ...tail]).states;
  const states = [statesOf(order.tails[0]), statesOf(order.tails[1])] as const;
  const ways = new Map<string, Way>();
  const givenUp = new Set<LedgerLine>();
  for (const { kind, id, winner } of encounters.values()) {
    if (kind !== 'moved-twice' || winner === undefined) continue;
    const loser = otherSide(winner);
    const whole = findWay(states[loser], id);
    const lost = whole.findIndex((each, index) => index > 0 && isTakenBy(winner, encounters.get(each)));
    const way = lost === -1 ? whole : whole.slice(0, lost);
    const move = order.tails[loser].find(
      ({ event, id: from, target }) => event === 'moved' && from === way.at(-1) && target === whole[way.length],
    );
    ways.set(id, { addresses: way, givenUp: move });
    if (move) givenUp.add(move);
  }
  return { order, encounters, states, ways, givenUp };
}

function isTakenBy(side: LedgerSide, there: Encounter | undefined): boolean {
  return there?.kind === 'published-twice' && there.winner === side;
}

/** The addresses that a text has had, from this one to the last. */
function findWay(states: ReadonlyMap<string, AddressState>, id: string): readonly string[] {
  const way = [id];
  for (;;) {
    const standing = states.get(way.at(-1) ?? id)?.standing;
    if (standing?.kind !== 'moved' || way.includes(standing.target)) return way;
    way.push(standing.target);
  }
}

/** Whether a line of the other side must come before this one, since it would not fit after it. */
export function mustPrecede(
  other: LedgerLine,
  { event, id }: LedgerLine,
  side: LedgerSide,
  { encounters, ways }: Settling,
): boolean {
  const encounter = encounters.get(id);
  if (encounter?.kind === 'published-twice' && encounter.winner === side && event === 'published')
    return other.id === id && other.event !== 'moved';
  if (event !== 'moved' && event !== 'withdrawn') return false;
  /* What is chosen is published after what it takes the place of was withdrawn. */
  if (encounter?.kind === 'published-twice' && encounter.winner !== side && event === 'withdrawn') return false;
  if (encounter?.kind === 'moved-twice' && encounter.winner === side && event === 'moved')
    return ways.get(id)?.addresses.includes(other.id) ?? false;
  if (encounter?.kind === 'moved-and-withdrawn' && event === 'moved') return other.id === id;
  return other.id === id && (other.event === 'corrected' || other.event === 'published');
}

/** The addresses of which a line that both sides have has been entered. */
export interface SaidAlready {
  readonly ended: Set<string>;
  readonly published: Set<string>;
}

interface Settled {
  /** The line as it is entered; undefined where another says the same, or where it is given up. */
  readonly fits: LedgerLine | undefined;
  /** What is entered after it, to carry out what was chosen. */
  readonly after: readonly LedgerLine[];
}

/** How a line is entered beside the other side's. */
export function settleLine(line: LedgerLine, side: LedgerSide, settling: Settling, said: SaidAlready): Settled {
  const plain = { fits: line, after: [] };
  const nothing = { fits: undefined, after: [] };
  const { order, states } = settling;
  const { reason, tails } = order;
  const encounter = settling.encounters.get(line.id);
  if (settling.givenUp.has(line)) return nothing;
  if (!encounter) return plain;
  const { kind, winner, lines } = encounter;
  const isEnd = line.event === 'moved' || line.event === 'withdrawn';
  const other = otherSide(side);
  if (encounter.samePublication && line === findPublication(tails[side], line.id)) {
    if (said.published.has(line.id)) return nothing;
    said.published.add(line.id);
    return { fits: withReasonOf(line, findPublication(tails[other], line.id) ?? line), after: [] };
  }
  switch (kind) {
    case 'same-publication':
    case 'moved-and-withdrawn':
      return plain;
    case 'same-end': {
      if (!isEnd) return plain;
      if (said.ended.has(line.id)) return nothing;
      said.ended.add(line.id);
      return { fits: withReasonOf(line, lines[other]), after: [] };
    }
    case 'known-publication':
    case 'known-end': {
      const isKnown = kind === 'known-end' ? isEnd : line.event === 'published';
      return isKnown && winner === other ? nothing : plain;
    }
    case 'published-twice': {
      if (line.event !== 'published' || winner !== side || said.ended.has(line.id)) return plain;
      said.ended.add(line.id);
      const event = states[other].get(line.id)?.standing.kind === 'withdrawn' ? 'published' : 'corrected';
      return { fits: explained({ ...line, event }, reason ?? PUBLISHED_TWICE), after: [] };
    }
    case 'moved-twice': {
      if (line.event !== 'moved' || winner !== side) return plain;
      const { addresses = [], givenUp } = settling.ways.get(line.id) ?? {};
      const from = addresses.at(-1) ?? line.id;
      const moved = from === line.id ? line : explainedToo({ ...line, id: from }, reason, MOVED_TWICE);
      return { fits: givenUp ? withReasonOf(moved, givenUp) : moved, after: [] };
    }
    case 'withdrawn-and-kept': {
      if (line.event !== 'withdrawn' || winner === side) return plain;
      const hash = states[other].get(line.id)?.wordings.at(-1)?.hash;
      const back = {
        event: 'published',
        id: line.id,
        date: line.date,
        previous: '',
        ...(hash === undefined ? {} : { sha256: hash }),
      } as const;
      return { fits: line, after: [explained(back, reason ?? KEPT)] };
    }
  }
}

const PUBLISHED_TWICE = 'Två personer hade fört in olika texter på adressen var för sig.';
const MOVED_TWICE = 'Två personer hade flyttat texten var för sig.';
const KEPT = 'Texten hade dragits in av en person och rättats av en annan. Den står kvar.';

function otherSide(side: LedgerSide): LedgerSide {
  return side === 0 ? 1 : 0;
}

function findPublication(lines: readonly LedgerLine[], id: string): LedgerLine | undefined {
  return lines.find((line) => line.id === id && line.event === 'published');
}

/** The line with another reason, whose words are still to be written. */
function explained({ reasonSha256: _hash, ...line }: LedgerLine, reason: string): LedgerLine {
  return { ...line, reason };
}

/** The line with its own reason and the one of the choice; with `otherwise` where it has neither. */
function explainedToo(line: LedgerLine, reason: string | undefined, otherwise: string): LedgerLine {
  if (line.reason === undefined) return explained(line, reason ?? otherwise);
  return reason === undefined ? line : explained(line, joinReasons([line.reason, reason]));
}

/** The line, with the reason of another that says the same, where that has one of its own. */
function withReasonOf(line: LedgerLine, other: LedgerLine): LedgerLine {
  if (other.reason === undefined || other.reason === line.reason) return line;
  if (line.reason === undefined)
    return {
      ...line,
      reason: other.reason,
      ...(other.reasonSha256 === undefined ? {} : { reasonSha256: other.reasonSha256 }),
    };
  return explained(line, joinReasons([line.reason, other.reason]));
}
