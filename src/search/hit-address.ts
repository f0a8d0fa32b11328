import { dateFromSlug, swedishDate } from '../archive/calendar-date.ts';

/** What the address of a hit tells: everything about it that is not in its words or its filters. */
export interface HitAddress {
  /** The item's id. */
  readonly item: string;
  /** `19 mars 2021`, `2022 (dag okänd)`. */
  readonly date: string;
  /** The address of the item's first decision, if it has one. */
  readonly decision: string;
}

/** Reads `/moten/schnv-dalarna-2021-03-19/#p6a`, an address that `urls.item` has made. */
export function readHitAddress(url: string): HitAddress {
  const { pathname, hash } = new URL(url, 'https://arkivet.invalid');
  const meeting = pathname.split('/')[2] ?? '';
  const number = hash.replace('#p', '');
  const item = `${meeting}-${number}`;
  const slug = /-(\d{4}(?:m\d{2}|-\d{2}-\d{2})?)[b-z]?$/.exec(meeting)?.[1] ?? '';
  const date = dateFromSlug(slug);
  return {
    item,
    date: date ? `${swedishDate(date)}${date.precision === 'day' ? '' : ' (dag okänd)'}` : '',
    decision: `/b/${item}/`,
  };
}
