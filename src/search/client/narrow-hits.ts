import { greatestOf, leastOf } from '../../archive/extremes.ts';
import { countValues, type Counts, type ValueSets } from '../engine/count-values.ts';
import { FILTER_NAMES, readYears, type FilterName, type SearchState } from '../search-state.ts';
import type { OpenSearch } from './open-search.ts';

/** Those of the records that every choice lets through, in the same order. */
export async function narrowHits(
  ids: readonly string[],
  filters: SearchState['filters'],
  search: OpenSearch,
): Promise<readonly string[]> {
  const sets = await Promise.all(
    FILTER_NAMES.filter((name) => filters[name] !== '').map((name) => valueSet(name, filters[name], search)),
  );
  return ids.filter((id) => sets.every((set) => set.has(id)));
}

async function valueSet(name: FilterName, value: string, search: OpenSearch): Promise<ReadonlySet<string>> {
  const years = name === 'ar' ? readYears(value) : undefined;
  if (!years)
    return new Set(
      (await Promise.all(value.split(',').map((own) => search.having(name, own)))).flatMap((set) => [...set]),
    );
  const places = search.shards().map(({ place }) => place);
  const first = Math.max(years.from, leastOf(places.map(({ from }) => from)));
  const last = Math.min(years.to, greatestOf(places.map(({ to }) => to)));
  const span = Array.from({ length: Math.max(0, last - first + 1) }, (_each, index) => String(first + index));
  return new Set((await Promise.all(span.map((year) => search.having('ar', year)))).flatMap((set) => [...set]));
}

/** The records in the order that is chosen; the best first where none is. */
export async function orderHits(
  ids: readonly string[],
  sort: SearchState['sort'],
  search: OpenSearch,
): Promise<readonly string[]> {
  if (sort === '') return ids;
  const places = await search.byDate();
  const newest = ids.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  return sort === 'nyast' ? newest : newest.toReversed();
}

/** How many of the records each value of each choice has, of those that the other choices let through. */
export async function countHits(
  found: ReadonlySet<string>,
  filters: SearchState['filters'],
  values: Readonly<Record<FilterName, readonly string[]>>,
  search: OpenSearch,
): Promise<Counts> {
  const sets: Record<string, ValueSets> = {};
  for (const name of FILTER_NAMES) {
    const own = new Map<string, ReadonlySet<string>>();
    for (const value of values[name]) own.set(value, await search.having(name, value));
    sets[name] = own;
  }
  const chosen = new Map(
    await Promise.all(
      FILTER_NAMES.filter((name) => filters[name] !== '').map(
        async (name) => [name, await valueSet(name, filters[name], search)] as const,
      ),
    ),
  );
  return countValues(found, sets, chosen);
}
