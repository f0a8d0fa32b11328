import type { AgendaItem } from '../../archive/agenda-item.ts';
import type { ArchivedItem, ArchivedTopic } from '../../archive/archived.ts';
import { urls } from '../addresses/urls.ts';
import type { YearList } from './year-list.ts';

/** An entry of a timeline, as seen from a page. */
export interface PlacedEntry {
  readonly item: AgendaItem;
  /** On the same page a fragment alone. */
  readonly address: string;
}

export interface ShownEntry {
  readonly entry: ArchivedItem;
  readonly previous: PlacedEntry | undefined;
  readonly next: PlacedEntry | undefined;
}

/** What a page shows of a timeline, each entry with the way to the one before and the one after, which other pages may have. */
export function placeEntries(
  shown: readonly ArchivedItem[],
  { topic, timeline }: Pick<ArchivedTopic, 'topic' | 'timeline'>,
  { years }: Pick<YearList<ArchivedItem>, 'years'>,
): readonly ShownEntry[] {
  const here = new Set(shown);
  const places = new Map(timeline.map((entry, place) => [entry, place]));
  const neighbours = shown.map((entry) => {
    const place = places.get(entry) ?? 0;
    return { entry, before: timeline[place - 1], after: timeline[place + 1] };
  });
  const wanted = new Set(neighbours.flatMap(({ before, after }) => [before, after]));
  const pages = new Map(
    years.flatMap(({ year, parts }) =>
      parts.flatMap(({ number, entries }) =>
        entries
          .filter((entry) => wanted.has(entry))
          .map((entry) => [entry, urls.partOf(urls.topic(topic.id), year, number)] as const),
      ),
    ),
  );
  const placed = (entry: ArchivedItem | undefined): PlacedEntry | undefined =>
    entry && {
      item: entry.item,
      address: `${here.has(entry) ? '' : (pages.get(entry) ?? '')}#${entry.item.id}`,
    };
  return neighbours.map(({ entry, before, after }) => ({ entry, previous: placed(before), next: placed(after) }));
}
