import { urls } from '../../site/addresses/urls.ts';
import { askOnce, fetchJson } from '../../site/browser/ask-once.ts';
import { formsOf } from '../engine/find-word.ts';
import type { SearchIndex } from '../engine/search-index.ts';
import { INDEX_PARTS, isManifest, type SearchManifest, type ShardPlace } from '../manifest.ts';
import { findWordList, NO_LIST, wordListOf, type WordList } from '../words/word-list.ts';
import { openShard } from '../pagefind/open-shard.ts';
import { searchTogether, type OpenedShard, type SearchedShards } from './search-together.ts';

type Years = Pick<ShardPlace, 'from' | 'to'>;

/**
 * Everything that is searched. At first that is the newest years of this archive; more are opened when they are asked
 * for.
 */
export interface OpenSearch extends SearchedShards, Pick<SearchIndex, 'records' | 'wordsNear'> {
  /** The years that are not yet searched, the newest first. */
  readonly closed: () => readonly ShardPlace[];
  /** The newest of the closed years that may hold all these words. `within` limits the choice to those years. */
  readonly findNext: (words: readonly string[], within: Years | undefined) => Promise<ShardPlace | undefined>;
  readonly openPlace: (place: ShardPlace) => Promise<void>;
  /** The same, and these shards of other archives with it. */
  readonly withOthers: (others: readonly OpenedShard[]) => OpenSearch;
}

/** The address of this archive's own index. */
export function ownIndex(): string {
  return new URL(urls.searchIndex, location.origin).href;
}

/** Fetches what there is to search, and the newest index. Rejects where that cannot be had. */
export async function openSearch(home = ownIndex()): Promise<OpenSearch> {
  const manifest = await fetchManifest(home);
  const closed = [...manifest.shards];
  const open: OpenedShard[] = [];
  const opening = new Map<ShardPlace, Promise<void>>();
  const openNow = async (place: ShardPlace) => {
    const shard = await openShard(home, new URL(place.folder, home).href, {
      build: manifest.build,
      records: place.records,
      tag: place.tag,
      engine: manifest.engine,
    });
    open.push({ shard, place, archive: '', number: open.length });
    closed.splice(closed.indexOf(place), 1);
  };
  /* Two questions may ask for the same years at the same time. */
  const openPlace = (place: ShardPlace): Promise<void> => {
    const before = opening.get(place);
    if (before) return before;
    const fresh = openNow(place);
    opening.set(place, fresh);
    fresh.catch(() => opening.delete(place));
    return fresh;
  };
  const findNext = async (words: readonly string[], within: Years | undefined) => {
    const listed = await Promise.all(words.map(async (word) => ({ word, list: await listNear(word) })));
    const mayHold = (place: ShardPlace) =>
      listed.every(({ word, list }) => {
        const forms = formsOf(word, list.counts);
        return forms.length === 0 || forms.some((form) => list.isIn(form, manifest.shards.indexOf(place)));
      });
    return closed.find(
      (place) => (within === undefined || (place.to >= within.from && place.from <= within.to)) && mayHold(place),
    );
  };
  const fetchList = askOnce((name) =>
    fetchWords(new URL(`${INDEX_PARTS.words}/${name}.json?${manifest.build}`, home).href),
  );
  const listNear = (word: string): Promise<WordList> =>
    manifest.words.includes(wordListOf(word)) ? fetchList(wordListOf(word)) : Promise.resolve(NO_LIST);
  const [newest] = manifest.shards;
  if (newest) await openPlace(newest);
  const searchWith = (others: readonly OpenedShard[]): OpenSearch => {
    const shards = () => [...open, ...others];
    return {
      ...searchTogether(shards),
      get records() {
        return shards().reduce((sum, { shard }) => sum + shard.records, 0);
      },
      closed: () => closed,
      findNext,
      openPlace,
      withOthers: searchWith,
      wordsNear: async (word) => (await listNear(word)).counts,
    };
  };
  return searchWith([]);
}

async function fetchManifest(home: string): Promise<SearchManifest> {
  const manifest = await fetchJson(new URL(INDEX_PARTS.manifest, home).href);
  if (!isManifest(manifest)) throw new Error(`${home} holds no index`);
  return manifest;
}

async function fetchWords(address: string): Promise<WordList> {
  return findWordList(await fetchJson(address)) ?? NO_LIST;
}
