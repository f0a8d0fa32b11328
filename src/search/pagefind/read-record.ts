import { parseJson } from '../../archive/parse-json.ts';
import { SEARCH_FOLDER } from '../../archive/search-engine.ts';
import type { RecordText } from '../engine/search-index.ts';
import { withoutMarks } from './marks.ts';
import { readRecordWords } from './record-words.ts';

/** In bytes: no two items are as long as that, and what is read of a record takes some forty times as much. */
const MOST_BYTES = 2_000_000;

/**
 * Reads a record as Pagefind writes it. `folder`: the address of its index. `name`: which of those that lie in the file, where it is
 * not alone there. Throws where it is none, or one of no item.
 */
export function readRecord(bytes: Uint8Array, folder: string, name?: string): RecordText {
  if (bytes.length > MOST_BYTES) throw new Error(`A record of ${folder} of more than ${MOST_BYTES} bytes`);
  const held: unknown = parseJson(new TextDecoder().decode(bytes));
  const record = name === undefined ? held : isObject(held) && Object.hasOwn(held, name) ? held[name] : undefined;
  if (!isWritten(record)) throw new Error(`No record of ${folder}`);
  return {
    url: findAddress(record.url, folder),
    title: withoutMarks(record.meta.title ?? ''),
    words: readRecordWords(record.content),
    filters: record.filters,
    anchors: record.anchors,
  };
}

interface WrittenRecord extends Pick<RecordText, 'url' | 'filters' | 'anchors'> {
  readonly content: string;
  readonly meta: { readonly title?: string };
}

function isWritten(value: unknown): value is WrittenRecord {
  return (
    isObject(value) &&
    typeof value['url'] === 'string' &&
    typeof value['content'] === 'string' &&
    isObject(value['meta']) &&
    ['string', 'undefined'].includes(typeof value['meta']['title']) &&
    isObject(value['filters']) &&
    Object.values(value['filters']).every(
      (list) => Array.isArray(list) && list.every((own) => typeof own === 'string'),
    ) &&
    Array.isArray(value['anchors']) &&
    value['anchors'].every(
      (anchor) => isObject(anchor) && typeof anchor['id'] === 'string' && isPlace(anchor['location']),
    )
  );
}

function isPlace(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A record tells its address from the root of its site, which is where the folder of the index lies. */
function findAddress(url: string, folder: string): string {
  if (/^(?:https?:)?\/\//u.test(url)) return url;
  const site = folder.slice(0, folder.lastIndexOf(`/${SEARCH_FOLDER}/`) + 1);
  return `${site}/${url}`.replaceAll(/\/+/gu, '/').replace(/^(https?:\/)/u, '$1/');
}
