import type { ArchivedItem } from '../../archive/archived.ts';

/** So many items of one meeting: a meeting that decided much does not fill the whole list. */
const MOST_OF_A_MEETING = 2;

/**
 * The newest items, the last two of each meeting and more only where there are no other meetings. `items`: the oldest first, those of a
 * meeting in its order.
 */
export function pickLatest(items: readonly ArchivedItem[], most: number): readonly ArchivedItem[] {
  const chosen: ArchivedItem[] = [];
  const left: ArchivedItem[] = [];
  for (const [, own] of [...Map.groupBy(items, ({ meeting }) => meeting)].toReversed()) {
    if (chosen.length >= most) break;
    const last = own.toReversed();
    for (const each of last.slice(0, MOST_OF_A_MEETING)) chosen.push(each);
    for (const each of last.slice(MOST_OF_A_MEETING)) left.push(each);
  }
  const kept = new Set([...chosen, ...left].slice(0, most));
  return items.filter((item) => kept.has(item)).toReversed();
}
