import { editDistance } from '../swedish/edit-distance.ts';
import type { Reading } from './read-typed.ts';
import type { AddressIndex } from './address-index.ts';

/** How many years are read where the text does not say which. */
const GUESSES = 3;

/**
 * The years whose addresses must be fetched: those that the text names. Where the archive has none of them, the years
 * most like them; where the text names none, the newest.
 */
export function yearsToRead({ ids, meanings }: Reading, { organs }: AddressIndex): readonly number[] {
  const held = newestFirst(organs.flatMap(({ years }) => years));
  const named = [
    ...new Set([
      ...meanings.flatMap(({ date }) => (date?.year === undefined ? [] : [String(date.year)])),
      ...ids.flatMap(({ id }) =>
        [...id.matchAll(/(?:^|-)((?:18|19|20|21)\d{2})(?=m|-|[b-z]?$|\d{4})/g)].map((match) => match[1] ?? ''),
      ),
    ]),
  ];
  const there = held.filter((year) => named.includes(String(year)));
  if (there.length > 0) return there;
  if (named.length > 0)
    return held.filter((year) => named.some((typed) => editDistance(typed, String(year)) === 1)).slice(0, GUESSES);
  const cut = ids.map(({ id }) => /-([12]\d{0,2})$/.exec(id)?.[1]).find((digits) => digits !== undefined);
  const yearless = meanings.find(({ date }) => date !== undefined);
  const own = organs.filter(
    (organ) =>
      yearless?.named.organs.includes(organ) ||
      ids.some(({ id }) => id.startsWith(organ.id) || organ.id.startsWith(id)),
  );
  return newestFirst((own.length > 0 ? own : organs).flatMap(({ years }) => years))
    .filter((year) => String(year).startsWith(cut ?? ''))
    .slice(0, ids.length > 0 || yearless ? GUESSES : 0);
}

function newestFirst(years: readonly number[]): readonly number[] {
  return [...new Set(years)].toSorted((a, b) => b - a);
}
