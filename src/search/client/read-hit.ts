import type { Answer } from '../engine/answer.ts';
import { buildExcerpt, findBestPlace, PARAGRAPH_END, type Stretch } from '../engine/excerpt.ts';
import { urls, urlsUnder } from '../../site/addresses/urls.ts';
import { findClauseAddress, readHitAddress } from '../hit-address.ts';
import { withoutMarks } from '../words/marks.ts';
import type { OpenSearch } from './open-search.ts';

/** One hit as a reader sees it. */
export interface Hit {
  /** The item's id. */
  readonly item: string;
  readonly url: string;
  readonly title: string;
  readonly date: string;
  readonly passage: readonly Stretch[];
  /** The clause that the passage stands in. */
  readonly clause: string | undefined;
  /** The address of the item's first decision. */
  readonly decision: string;
  readonly filters: Readonly<Partial<Record<string, readonly string[]>>>;
  /** The words to mark where the hit opens. */
  readonly words: readonly string[];
  /** The address of the archive whose it is; empty for this one. */
  readonly archive: string;
}

export async function readHit(key: string, found: Answer | undefined, search: OpenSearch): Promise<Hit> {
  const {
    url,
    title,
    content,
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
    title: withoutMarks(title),
    date: address.date,
    passage: buildExcerpt(content, places),
    clause: clause === undefined || !isWithin(best, anchor?.location ?? 0, content) ? undefined : clause,
    decision: address.decision,
    filters,
    words: found?.found ?? [],
    archive,
  };
}

/** Whether no paragraph ends between the start of the clause and the place. */
function isWithin(place: number, start: number, content: string): boolean {
  return !content
    .split(/\s+/)
    .slice(start, place)
    .some((word) => word.startsWith(PARAGRAPH_END));
}
