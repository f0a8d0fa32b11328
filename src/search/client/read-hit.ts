import type { Answer } from '../engine/answer.ts';
import { buildExcerpt, findBestPlace, type Stretch } from '../engine/excerpt.ts';
import { PARAGRAPH_END } from '../engine/search-index.ts';
import { urls, urlsUnder } from '../../site/addresses/urls.ts';
import { findClauseAddress, readHitAddress } from '../hit-address.ts';
import type { OpenSearch } from './open-search.ts';

/** One hit as a reader sees it. */
export interface Hit {
  /** The item's id. */
  readonly item: string;
  readonly url: string;
  readonly title: string;
  readonly date: string;
  readonly passage: readonly Stretch[];
  /** The address of the clause that the passage stands in. */
  readonly clause: string | undefined;
  /** The address of the item's first decision. */
  readonly decision: string;
  readonly filters: Readonly<Partial<Record<string, readonly string[]>>>;
  /** The words to highlight on the page that the hit leads to. */
  readonly words: readonly string[];
  /** The address of the archive that the hit is from; empty for this one. */
  readonly archive: string;
}

export async function readHit(key: string, found: Answer | undefined, search: OpenSearch): Promise<Hit> {
  const {
    url,
    title,
    words,
    filters,
    anchors,
    from: { archive },
  } = await search.read(key);
  const made = archive === '' ? urls : urlsUnder(archive);
  const address = readHitAddress(url, made);
  const places = (found?.places ?? []).map((records) => records.get(key)?.places ?? []);
  const best = findBestPlace(places);
  const anchor = places.flat().length === 0 ? undefined : anchors.findLast(({ location }) => location <= best);
  const clause = anchor && findClauseAddress(address.item, anchor.id, made);
  return {
    item: address.item,
    url: address.place,
    title,
    date: address.date,
    passage: buildExcerpt(words, places),
    clause: clause === undefined || !isWithin(best, anchor?.location ?? 0, words) ? undefined : clause,
    decision: address.decision,
    filters,
    words: found?.found ?? [],
    archive,
  };
}

/** Whether no paragraph ends between the start of the clause and the place. */
function isWithin(place: number, start: number, words: readonly string[]): boolean {
  return !words.slice(start, place).includes(PARAGRAPH_END);
}
