import { joinLedgers } from '../archive/join-ledgers.ts';
import type { Collision, JoinedLedger, LedgerSide } from '../archive/joining.ts';
import { FIRST_PREVIOUS, type LedgerLine, type StoredWording } from '../archive/ledger.ts';
import { sameWording } from '../archive/wording.ts';
import { countCommon, type LedgerRow } from '../minutes/ledger-rows.ts';
import { withReason } from '../minutes/load-ledger.ts';
import type { LedgerEntry } from './write-ledger.ts';

/** The side that a person keeps: the one that was there, or the one that came. */
export type Kept = 'ours' | 'theirs';

/** What a person has decided about collisions. */
export interface Choices {
  /** For what has no choice of its own. */
  readonly all: Kept | undefined;
  readonly own: readonly { readonly id: string; readonly kept: Kept }[];
}

interface SidesToJoin {
  readonly sides: readonly [ours: readonly LedgerRow[], theirs: readonly LedgerRow[]];
  /** The wordings and reasons that can be read. */
  readonly wordings: ReadonlyMap<string, StoredWording>;
  readonly choices: Choices;
  readonly reason: string | undefined;
}

export type JoinedSides =
  /** `line`: the first that is not what was written, from 1. */
  | { readonly kind: 'damaged'; readonly side: Kept; readonly line: number }
  /** The lines of each collision: ours first. */
  | { readonly kind: 'undecided'; readonly collisions: readonly Collision[] }
  /** Choices for addresses of which nothing is to be chosen. */
  | { readonly kind: 'unneeded'; readonly ids: readonly string[] }
  | { readonly kind: 'misplaced'; readonly lines: readonly LedgerLine[] }
  | {
      readonly kind: 'joined';
      readonly base: readonly LedgerRow[];
      readonly entries: readonly LedgerEntry[];
      /** The lines of the joined ledger, with reasons in words where they are known. */
      readonly lines: readonly LedgerLine[];
      readonly tails: readonly [ours: readonly LedgerLine[], theirs: readonly LedgerLine[]];
      readonly left: JoinedLedger['left'];
    };

/** Joins the two sides of a ledger. Whoever joins them, and from whichever side, gets the same. */
export function joinSides({ sides, wordings, choices, reason }: SidesToJoin): JoinedSides {
  const [ours, theirs] = sides.map(findDamage);
  if (ours !== undefined) return { kind: 'damaged', side: 'ours', line: ours };
  if (theirs !== undefined) return { kind: 'damaged', side: 'theirs', line: theirs };
  const common = countCommon(...sides);
  const base = sides[0].slice(0, common);
  const linesOf = (rows: readonly LedgerRow[]) =>
    rows.flatMap(({ line }) => (line ? [withReason(line, wordings)] : []));
  const rows = [sides[0].slice(common), sides[1].slice(common)] as const;
  const tails = [linesOf(rows[0]), linesOf(rows[1])] as const;
  /* The order must be the same for both persons, so it goes by the lines themselves. */
  const turned = (rows[0][0]?.hash ?? '') > (rows[1][0]?.hash ?? '');
  const turn = <Of>([a, b]: readonly [Of, Of]): readonly [Of, Of] => (turned ? [b, a] : [a, b]);
  const placed = turn(rows);
  const known = linesOf(base);
  const used = new Set<string>();
  const joined = joinLedgers({
    base: known,
    tails: turn(tails),
    isSameText: (a, b) => a === b || isSameText(wordings.get(a ?? ''), wordings.get(b ?? '')),
    choose: (id) => {
      const own = findOwnChoice(choices, id);
      if (own) used.add(own.id);
      return sideOf(own?.kept ?? choices.all, turned);
    },
    reason,
  });
  const unneeded = choices.own.filter(({ id }) => !used.has(id));
  if (unneeded.length > 0) return { kind: 'unneeded', ids: unneeded.map(({ id }) => id) };
  if (joined.collisions.length > 0)
    return { kind: 'undecided', collisions: joined.collisions.map((each) => ({ ...each, lines: turn(each.lines) })) };
  if (joined.misplaced.length > 0) return { kind: 'misplaced', lines: joined.misplaced };
  return {
    kind: 'joined',
    base,
    entries: joined.lines.map(({ line, from }) => {
      const row = from && placed[from.side][from.index];
      return row ? { row: row.text } : asEntry(line);
    }),
    lines: [...known, ...joined.lines.map(({ line }) => line)],
    tails,
    left: joined.left,
  };
}

/** The choice for an address alone: its own, or that of its meeting. */
function findOwnChoice({ own }: Choices, id: string): Choices['own'][number] | undefined {
  const [nearest] = own
    .filter((choice) => choice.id === id || id.startsWith(`${choice.id}-`))
    .toSorted((a, b) => b.id.length - a.id.length);
  return nearest;
}

function sideOf(kept: Kept | undefined, turned: boolean): LedgerSide | undefined {
  if (kept === undefined) return undefined;
  return (kept === 'ours') === turned ? 1 : 0;
}

function findDamage(rows: readonly LedgerRow[]): number | undefined {
  const index = rows.findIndex(({ line }, place) => line?.previous !== (rows[place - 1]?.hash ?? FIRST_PREVIOUS));
  return index === -1 ? undefined : index + 1;
}

function isSameText(a: StoredWording | undefined, b: StoredWording | undefined): boolean {
  return a?.kind === 'kept' && b?.kind === 'kept' && sameWording(a.text, b.text);
}

function asEntry({ event, id, date, sha256: hash, target, reason, reasonSha256 }: LedgerLine): LedgerEntry {
  return {
    event,
    id,
    date,
    ...(hash === undefined ? {} : { wording: { hash } }),
    ...(target === undefined ? {} : { target }),
    ...(reason === undefined ? {} : { reason }),
    ...(reasonSha256 === undefined ? {} : { reasonSha256 }),
  };
}
