import { isSafeId } from '../../archive/identifier.ts';
import { findAddressedPage } from '../../site/addresses/read-address.ts';
import { urlsUnder } from '../../site/addresses/urls.ts';
import type { Found, RecordText } from '../engine/search-index.ts';

/** What no record of an archive has more of: ours have a tenth of it. */
const MOST = {
  title: 2_000,
  words: 200_000,
  word: 2_000,
  values: 200,
  value: 500,
  anchors: 20_000,
  places: 1_000_000,
} as const;
/** The rarest word in the title of the shortest record has some hundred points. */
const HIGHEST_SCORE = 100_000;

/** Whether an index that says that it holds so many records can have found this. */
export function isPossibleFinding(found: readonly Found[], records: number): boolean {
  return (
    found.length <= records &&
    found.reduce((sum, { places }) => sum + places.length, 0) <= MOST.places &&
    found.every(
      ({ id, score, places }) =>
        isText(id, MOST.value) && score >= 0 && score <= HIGHEST_SCORE && places.every((place) => isPlaceInText(place)),
    )
  );
}

/** Whether an index that says that it holds so many records can list these. */
export function isPossibleList(ids: readonly string[], records: number): boolean {
  return ids.length <= records && ids.every((id) => isText(id, MOST.value));
}

/** Whether this can be a record of the archive at this address: its parts have their sizes, and it leads nowhere else. */
export function isPossibleRecord({ url, title, words, filters, anchors }: RecordText, archive: string): boolean {
  const values = Object.values(filters);
  return (
    isWithinArchive(url, archive) &&
    isText(title, MOST.title) &&
    words.length <= MOST.words &&
    words.every((word) => isText(word, MOST.word)) &&
    values.every((list) => Array.isArray(list)) &&
    values.flat().length <= MOST.values &&
    values.flat().every((value) => isText(value, MOST.value)) &&
    topicsOf(filters).every(isSafeId) &&
    Array.isArray(anchors) &&
    anchors.length <= MOST.anchors &&
    anchors.every(({ id, location }) => isText(id, MOST.value) && isPlaceInText(location))
  );
}

/** An item on a page of a meeting, or its attachments, on the host and in the folder of the archive. */
function isWithinArchive(url: unknown, archive: string): boolean {
  if (!isText(url, MOST.title) || !url.startsWith(archive)) return false;
  const page = findAddressedPage(url.slice(archive.length - 1));
  return (
    page?.kind === 'meeting' &&
    isSafeId(page.id) &&
    isPlaceOnPage(page.item, url, urlsUnder(archive).attachments(page.id))
  );
}

function isPlaceOnPage(item: string | undefined, url: string, attachments: string): boolean {
  return item === undefined ? url === attachments : isSafeId(item);
}

/** Each becomes an address in the folder of the archive, so none may lead out of it: `../../ond`. */
function topicsOf({ amne = [] }: RecordText['filters']): readonly string[] {
  return amne;
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function isPlaceInText(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
