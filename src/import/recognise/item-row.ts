import type { ItemCandidate } from './item-candidates.ts';

/** No more numbers than these may be missing between two items. */
const WIDEST_GAP = 30;

/** A row of less is no row: a sentence that happens to begin with a number. */
const LEAST_SCORE = 4;

interface Row {
  readonly score: number;
  readonly last: ItemCandidate;
  readonly before: Row | undefined;
}

/** The best row of one style: numbers that rise, by one where it can be; of equal rows the later, where a list of headings comes first. */
export function findBestRow(candidates: readonly ItemCandidate[]): readonly ItemCandidate[] {
  let best: Row | undefined;
  for (const own of Map.groupBy(candidates, ({ lead }) => lead.style).values()) {
    const ending = new Map<number, Row>();
    for (const [place, candidate] of own.entries()) {
      const number = candidate.lead.number ?? 0;
      const followed = own[place + 1];
      const content = followed === undefined || followed.index > candidate.index + 1 ? 1.5 : 0;
      const start = candidate.lead.style === 'paragraph' ? 0 : -2 * Math.min(number <= 1 ? 0 : number - 1, 6);
      let row: Row = { score: candidate.score + content + start, last: candidate, before: undefined };
      for (let gap = 1; gap <= WIDEST_GAP; gap += 1) {
        const before = ending.get(number - gap);
        if (!before) continue;
        const score =
          before.score + candidate.score + content - 4 * Math.min(gap - 1, 4) - lookPenalty(before.last, candidate);
        if (score >= row.score) row = { score, last: candidate, before };
      }
      const known = ending.get(number);
      if (!known || row.score >= known.score) ending.set(number, row);
      const reached = ending.get(number);
      if (reached && (!best || reached.score > best.score)) best = reached;
    }
  }
  if (best === undefined || best.score < LEAST_SCORE) return [];
  const row: ItemCandidate[] = [];
  for (let step: Row | undefined = best; step; step = step.before) row.unshift(step.last);
  return dropListTail(row, candidates);
}

/** Items of one document look alike. */
function lookPenalty(a: ItemCandidate, b: ItemCandidate): number {
  return (
    (a.line.bold === b.line.bold ? 0 : 1) +
    (a.line.heading === b.line.heading ? 0 : 2) +
    (Math.abs(a.line.indent - b.line.indent) > 3 ? 2 : 0) +
    ((a.line.label === undefined) === (b.line.label === undefined) ? 0 : 1)
  );
}

/** The last items of the row may be the end of a list within the item before: `1. 2. 3.` and then `4.` right below. */
function dropListTail(row: readonly ItemCandidate[], candidates: readonly ItemCandidate[]): readonly ItemCandidate[] {
  const inRow = new Set(row);
  const cut = row.findIndex((candidate, place) => {
    const number = candidate.lead.number ?? 0;
    const last = row[place - 1];
    if (!last || number < 2) return false;
    const listed = candidates.findLast(
      ({ index, lead }) => index < candidate.index && index > last.index && lead.style === candidate.lead.style,
    );
    return (
      listed !== undefined &&
      !inRow.has(listed) &&
      listed.lead.number === number - 1 &&
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
