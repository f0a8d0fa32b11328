import type { ArchivedItem } from '../../archive/archived.ts';

/** So many items of one meeting: a meeting that decided much does not fill the whole list. */
const MOST_OF_A_MEETING = 2;

/** The newest items, at most two of each meeting as long as there are others. `items`: the oldest first. */
export function pickLatest(items: readonly ArchivedItem[], most: number): readonly ArchivedItem[] {
  const chosen: ArchivedItem[] = [];
  const left: ArchivedItem[] = [];
  for (const [, own] of [...Map.groupBy(items, ({ meeting }) => meeting)].toReversed()) {
    if (chosen.length >= most) break;
    chosen.push(...own.slice(0, MOST_OF_A_MEETING));
    left.push(...own.slice(MOST_OF_A_MEETING));
  }
  const kept = new Set([...chosen, ...left].slice(0, most));
  return items.filter((item) => kept.has(item)).toReversed();
}
