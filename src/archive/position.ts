import { compareDates } from '../swedish/calendar-date.ts';
import type { ArchivedItem, Position } from './archived.ts';
import { isInSubstance } from './decision-class.ts';
import type { Organ } from './organ.ts';
import type { StatedPosition, Topic } from './topic.ts';

/** What a position may name as its source, by id. */
export interface Sources {
  readonly items: ReadonlyMap<string, ArchivedItem>;
  readonly organs: readonly Organ[];
  /** The id that an address leads to now. */
  readonly resolve: (id: string) => string;
}

/** Where each network stands in a topic: every one that took it up, and every one of which an editor wrote, the latest first. */
export function buildPositions(
  topic: Topic,
  timeline: readonly ArchivedItem[],
  { items, organs, resolve }: Sources,
): readonly Position[] {
  const stated = topic.positions.map((position) => {
    const source =
      position.source === undefined
        ? undefined
        : findSource(resolve(position.source), { items, byItem: position.byItem === true });
    return { position, source, organ: position.organ ?? source?.item.organ.id };
  });
  const byOrgan = Map.groupBy(timeline, ({ organ }) => organ.id);
  const named = organs.filter(({ id }) => byOrgan.has(id) || stated.some(({ organ }) => organ === id));
  return named
    .map((organ): Position => {
      const own = byOrgan.get(organ.id) ?? [];
      const said = stated.find((each) => each.organ === organ.id);
      return {
        organ,
        latest: own.at(-1),
        stated: said && buildStated(said.position, said.source),
        newer: said?.source && findNewer(said.source.item, own),
      };
    })
    .toSorted((a, b) => compareLatest(a, b));
}

interface Source {
  readonly item: ArchivedItem;
  readonly decision: ArchivedItem['decisions'][number] | undefined;
}

/**
 * A decision's id begins with its item's, and that of the first decision is the item's own: then what the item decides in the matter
 * goes before a formality. A position that an item says (`byItem`) builds on no decision that it does not name: what the item decided
 * may be about something else.
 */
function findSource(
  id: string,
  { items, byItem }: Pick<Sources, 'items'> & { readonly byItem: boolean },
): Source | undefined {
  const item = items.get(id) ?? items.get(id.replace(/-beslut\d+$/, ''));
  if (!item) return undefined;
  const named = item.decisions.find((decision) => decision.id === id && id !== item.item.id);
  const own = byItem ? undefined : (item.decisions.find(isInSubstance) ?? item.decisions[0]);
  return { item, decision: named ?? own };
}

function buildStated({ text, confirmed }: StatedPosition, source: Source | undefined): Position['stated'] {
  return { text, confirmed, item: source?.item, decision: source?.decision };
}

function findNewer(item: ArchivedItem, own: readonly ArchivedItem[]): ArchivedItem | undefined {
  return own.find(
    (other) => other.outcomes.includes('beslut') && compareDates(other.meeting.date, item.meeting.date) > 0,
  );
}

function compareLatest(a: Position, b: Position): number {
  const [first, second] = [a, b].map(({ latest, stated }) => latest ?? stated?.item);
  if (!first || !second) return first ? -1 : second ? 1 : 0;
  return compareDates(second.meeting.date, first.meeting.date);
}
