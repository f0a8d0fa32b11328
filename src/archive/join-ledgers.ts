import { findEncounters, findUndecided, type Encounter } from './find-collisions.ts';
import { findEnd, followLedger } from './follow-ledger.ts';
import { contentOfLine, type JoinedLedger, type JoinedLine, type JoinOrder, type LedgerSide } from './joining.ts';
import type { LedgerLine } from './ledger.ts';
import { buildSettling, mustPrecede, settleLine } from './settle-line.ts';

/**
 * Joins what two people have entered since their ledgers were the same: every line of both, in the order of their days,
 * those of one side in their own order as far as the other allows.
 */
export function joinLedgers(order: JoinOrder): JoinedLedger {
  const shared = findShared(order.tails);
  const own = [
    order.tails[0].filter((_line, index) => !shared.some(([ours]) => ours === index)),
    order.tails[1].filter((_line, index) => !shared.some(([, theirs]) => theirs === index)),
  ] as const;
  const encounters = findEncounters(order, own);
  const collisions = findUndecided(encounters);
  if (collisions.length > 0) return { lines: [], left: [], collisions, misplaced: [] };
  const { lines, left } = placeAll(order, encounters, new Map(shared.map(([ours, theirs]) => [theirs, ours])));
  return { lines, left, collisions, misplaced: findMisplaced(order.base, lines) };
}

/** The lines that both tails have but for their place in the chain, as pairs of indexes. */
function findShared([ours, theirs]: JoinOrder['tails']): readonly (readonly [ours: number, theirs: number])[] {
  const open = Map.groupBy(
    ours.map((line, index) => ({ key: contentOfLine(line), index })),
    ({ key }) => key,
  );
  return theirs.flatMap((line, index) => {
    const twin = open.get(contentOfLine(line))?.shift();
    return twin ? [[twin.index, index] as const] : [];
  });
}

/** Lays the lines of both tails in a row. `twins`: by the index of a line of theirs, ours that is the same. */
function placeAll(
  order: JoinOrder,
  encounters: ReadonlyMap<string, Encounter>,
  twins: ReadonlyMap<number, number>,
): Pick<JoinedLedger, 'lines' | 'left'> {
  const { tails } = order;
  const lines: JoinedLine[] = [];
  const left: LedgerLine[] = [];
  const done: readonly [Set<number>, Set<number>] = [new Set(), new Set()];
  const settling = buildSettling(order, encounters);
  const said = { ended: new Set<string>(), published: new Set<string>() };

  /** Places a line out of its turn, and first what it stands on in its own ledger. */
  const pull = (side: LedgerSide, index: number): void => {
    const line = tails[side][index];
    if (!line || done[side].has(index)) return;
    for (const [earlier, { event, id }] of tails[side].slice(0, index).entries())
      if (event === 'published' || id === line.id) place(side, earlier);
    place(side, index);
  };

  const place = (side: LedgerSide, index: number): void => {
    const line = tails[side][index];
    if (!line || done[side].has(index)) return;
    done[side].add(index);
    const other: LedgerSide = side === 0 ? 1 : 0;
    for (const [place_, each] of tails[other].entries())
      if (mustPrecede(each, line, side, settling)) pull(other, place_);
    const twin = side === 1 ? twins.get(index) : undefined;
    if (twin !== undefined) return pull(0, twin);
    const { fits, after } = settleLine(line, side, settling, said);
    if (fits !== line) left.push(line);
    if (fits) lines.push({ line: fits, from: fits === line ? { side, index } : undefined });
    for (const line of after) lines.push({ line, from: undefined });
  };

  for (;;) {
    const heads = ([0, 1] as const).flatMap((side) => {
      const index = tails[side].findIndex((_line, place_) => !done[side].has(place_));
      const line = tails[side][index];
      return line ? [{ side, index, date: line.date }] : [];
    });
    const [next] = heads.toSorted((a, b) => compareText(a.date, b.date) || a.side - b.side);
    if (!next) return { lines: [...lines, ...withdrawEnds(order, encounters, lines)], left };
    place(next.side, next.index);
  }
}

/** Withdraws the texts that one side moved and the other withdrew, where the withdrawal is chosen, at their new addresses. */
function withdrawEnds(
  { base }: JoinOrder,
  encounters: ReadonlyMap<string, Encounter>,
  placed: readonly JoinedLine[],
): readonly JoinedLine[] {
  const { states } = followLedger([...base, ...placed.map(({ line }) => line)]);
  const ends = [...encounters.values()].flatMap(({ kind, id, lines, winner }) => {
    const withdrawn = lines[winner ?? 0];
    const end = findEnd(states, id);
    return kind === 'moved-and-withdrawn' && withdrawn.event === 'withdrawn' && end?.standing.kind === 'page'
      ? [[end.id, { line: { ...withdrawn, id: end.id }, from: undefined }] as const]
      : [];
  });
  return [...new Map(ends).values()];
}

function findMisplaced(base: readonly LedgerLine[], joined: readonly JoinedLine[]): readonly LedgerLine[] {
  const lines = joined.map(({ line }) => line);
  const { states, outOfPlace } = followLedger([...base, ...lines]);
  const rings = lines.filter(({ event, id }) => {
    const state = states.get(id);
    return event === 'moved' && state?.standing.kind === 'moved' && findEnd(states, id) === undefined;
  });
  return [...outOfPlace.filter(({ index }) => index >= base.length).map(({ line }) => line), ...rings];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
