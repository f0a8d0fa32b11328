import type { ItemCandidate } from './item-candidates.ts';

/** At most so many numbers may be missing between two items; a wider gap is another numbering. */
const WIDEST_GAP = 30;

/** A row with fewer points is no row of items, only a sentence that happens to begin with a number. */
const LEAST_SCORE = 4;

/** A row of items that ends in `last`; `before` is the row without it. `score`: the points of all its items. */
interface Row {
  readonly score: number;
  readonly last: ItemCandidate;
  readonly before: Row | undefined;
}

/** Items whose numbers rise, all numbered in one way. `score`: the points of all of them. */
export interface NumberedRow {
  /** Never empty. */
  readonly items: readonly ItemCandidate[];
  readonly score: number;
}

/**
 * Finds the row with the most points for each way of numbering, the best of them first: its numbers rise, by one where
 * possible. Of equal rows of one way the later one is taken, because a list of headings may stand before the items.
 */
export function findNumberedRows(candidates: readonly ItemCandidate[]): readonly NumberedRow[] {
  return [...Map.groupBy(candidates, ({ lead }) => lead.way).values()]
    .flatMap((own) => findRow(own) ?? [])
    .toSorted((a, b) => b.score - a.score);
}

/** The points of a candidate as an item of a row. A letter has few by itself, since it mostly numbers a sub-item. */
export function pointsOf({ lead, score }: ItemCandidate): number {
  return lead.style === 'letter' ? score + 4 : score;
}

/** The best row among candidates of one way of numbering. */
function findRow(own: readonly ItemCandidate[]): NumberedRow | undefined {
  let best: Row | undefined;
  const ending = new Map<number, Row>();
  for (const [place, candidate] of own.entries()) {
    const number = candidate.lead.rank;
    const followed = own[place + 1];
    /* An item with words of its own below the heading counts more than a line in a list of headings. */
    const content = followed === undefined || followed.index > candidate.index + 1 ? 1.5 : 0;
    /* A row should begin at 1; only paragraphs (§) are often numbered through the year. */
    const start = candidate.lead.style === 'paragraph' ? 0 : -2 * Math.min(number <= 1 ? 0 : number - 1, 6);
    let row: Row = { score: pointsOf(candidate) + content + start, last: candidate, before: undefined };
    for (let gap = 1; gap <= WIDEST_GAP; gap += 1) {
      const before = ending.get(number - gap);
      if (!before) continue;
      const score =
        before.score + pointsOf(candidate) + content - 4 * Math.min(gap - 1, 4) - lookPenalty(before.last, candidate);
      if (score >= row.score) row = { score, last: candidate, before };
    }
    const known = ending.get(number);
    if (!known || row.score >= known.score) ending.set(number, row);
    const reached = ending.get(number);
    if (reached && (!best || reached.score > best.score)) best = reached;
  }
  if (best === undefined || best.score < LEAST_SCORE) return undefined;
  const row: ItemCandidate[] = [];
  for (let step: Row | undefined = best; step; step = step.before) row.push(step.last);
  const items = dropListTail(row.toReversed(), own);
  return items.length === 0 ? undefined : { items, score: best.score };
}

/** Points off where two items look different: items of one document look alike. */
function lookPenalty(a: ItemCandidate, b: ItemCandidate): number {
  return (
    (a.line.bold === b.line.bold ? 0 : 1) +
    (a.line.heading === b.line.heading ? 0 : 2) +
    (Math.abs(a.line.indent - b.line.indent) > 3 ? 2 : 0) +
    ((a.line.label === undefined) === (b.line.label === undefined) ? 0 : 1)
  );
}

/**
 * The row up to where its last items are really the end of a list: within an item stand `1.`, `2.`, `3.`, and right
 * below them, set in the same way, the `4.` that would have been the next item.
 */
function dropListTail(row: readonly ItemCandidate[], own: readonly ItemCandidate[]): readonly ItemCandidate[] {
  const inRow = new Set(row);
  const places = new Map(own.map((candidate, place) => [candidate, place]));
  const cut = row.findIndex((candidate, place) => {
    const number = candidate.lead.rank;
    const last = row[place - 1];
    if (!last || number < 2) return false;
    const listed = own[(places.get(candidate) ?? 0) - 1];
    return (
      listed !== undefined &&
      listed.index > last.index &&
      !inRow.has(listed) &&
      listed.lead.rank === number - 1 &&
      candidate.index - listed.index <= 2 &&
      candidate.line.gapBefore <= listed.line.gapBefore &&
      candidate.line.bold === listed.line.bold &&
      candidate.line.heading === listed.line.heading &&
      candidate.line.indent === listed.line.indent &&
      candidate.score <= listed.score
    );
  });
  return cut === -1 ? row : row.slice(0, cut);
}
