import { askOnce } from '../../site/browser/ask-once.ts';
import type { SearchIndex } from '../engine/search-index.ts';
import { findListed } from '../engine/word-forms-of.ts';
import { INDEX_PARTS, isManifest, type SearchManifest, type ShardPlace } from '../manifest.ts';
import { listsNear } from '../words/list-names.ts';
import { findWordList, NO_LIST, type WordList } from '../words/word-list.ts';
import type { PageRegister } from '../page-register.ts';
import { loadPart, ownParts } from '../pagefind/fetch-parts.ts';
import { openShard } from '../pagefind/open-shard.ts';
import { fileAddresses, listAddress, loadList, ownIndex } from './first-parts.ts';
import { searchTogether, type OpenedShard, type SearchedShards } from './search-together.ts';

type Years = Pick<ShardPlace, 'from' | 'to'>;

/**
 * Everything that is searched. At first that is the newest years of this archive; more are opened when they are asked
 * for.
 */
export interface OpenSearch extends SearchedShards, Pick<SearchIndex, 'records' | 'wordsNear' | 'commonWords'> {
  /** The state of the index that is searched. */
  readonly build: string;
  /** The years that are not yet searched, the newest first. */
  readonly closed: () => readonly ShardPlace[];
  /** The newest of the closed years that may hold all these words. `within` limits the choice to those years. */
  readonly findNext: (words: readonly string[], within: Years | undefined) => Promise<ShardPlace | undefined>;
  readonly openPlace: (place: ShardPlace) => Promise<void>;
  /** The same, and these shards of other archives with it. */
  readonly withOthers: (others: readonly OpenedShard[]) => OpenSearch;
}

/** What is known before the search is opened. */
export interface Foreknowledge {
  readonly register: PageRegister;
  /** The words that are about to be asked for. */
  readonly words: readonly string[];
}

/**
 * Opens the newest index, and begins to fetch what the words that are about to be asked for need. Rejects where that cannot
 * be had.
 */
export async function openSearch({ register, words }: Foreknowledge, home = ownIndex()): Promise<OpenSearch> {
  const { manifest } = register;
  const closed = [...manifest.shards];
  const open: OpenedShard[] = [];
  const opening = new Map<ShardPlace, Promise<void>>();
  const openNow = async (place: ShardPlace) => {
    const { build, engine } = manifest;
    const { records, tag } = place;
    const shard = await openShard(new URL(place.folder, home).href, { build, records, tag, engine }, ownParts);
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
    const listed = await Promise.all(words.map(async (word) => findListed(word, await wordsNear(word))));
    const mayHold = (place: ShardPlace) => {
      const shard = manifest.shards.indexOf(place);
      return listed.every((forms) => forms.length === 0 || forms.some(({ shards }) => (shards[shard] ?? 0) > 0));
    };
    return closed.find(
      (place) => (within === undefined || (place.to >= within.from && place.from <= within.to)) && mayHold(place),
    );
  };
  const fetchList = askOnce((name) => fetchWords(listAddress(name, manifest.build, home)));
  const names = new Set(manifest.words);
  const commonWords = async (word: string, step: number): Promise<WordList | undefined> => {
    const name = listsNear(word, names)[step];
    return name === undefined ? undefined : fetchList(name);
  };
  const wordsNear = async (word: string): Promise<WordList> => (await commonWords(word, 0)) ?? NO_LIST;
  const [newest] = manifest.shards;
  for (const word of words) wordsNear(word).catch(() => undefined);
  for (const address of fileAddresses(words, register, home)) loadPart(address).catch(() => undefined);
  if (newest) await openPlace(newest);
  const searchWith = (others: readonly OpenedShard[]): OpenSearch => {
    const shards = () => [...open, ...others];
    return {
      ...searchTogether(shards),
      build: manifest.build,
      get records() {
        return shards().reduce((sum, { shard }) => sum + shard.records, 0);
      },
      closed: () => closed,
      findNext,
      openPlace,
      withOthers: searchWith,
      wordsNear,
      commonWords,
    };
  };
  return searchWith([]);
}

/** Fetches what there is to search, not from the browser's own cache. Rejects where that cannot be had. */
export async function fetchManifest(home = ownIndex()): Promise<SearchManifest> {
  const response = await fetch(new URL(INDEX_PARTS.manifest, home).href, { cache: 'no-cache' });
  const manifest: unknown = response.ok ? await response.json() : undefined;
  if (!isManifest(manifest)) throw new Error(`${home} holds no index`);
  return manifest;
}

async function fetchWords(address: string): Promise<WordList> {
  const list = findWordList(await loadList(address));
  if (list === undefined) throw new Error(`${address} is no word list`);
  return list;
}
