import { readYears } from '../search-state.ts';
import type { OpenSearch } from './open-search.ts';

/** Opens the indexes of the years that are asked for. */
export async function openYears(ar: string, search: OpenSearch): Promise<void> {
  const years = readYears(ar);
  for (const place of search.closed().filter(({ from, to }) => years && to >= years.from && from <= years.to))
    await search.openPlace(place);
}
