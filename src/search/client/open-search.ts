import { greatestOf } from '../../archive/extremes.ts';
import { askOnce } from '../../site/browser/ask-once.ts';
import type { SearchIndex } from '../engine/search-index.ts';
import { findListed } from '../engine/word-forms-of.ts';
import { INDEX_PARTS, isManifest, type SearchManifest, type ShardPlace } from '../manifest.ts';
import { listsNear } from '../words/list-names.ts';
import { findWordList, NO_LIST, type ListedWord, type WordList } from '../words/word-list.ts';
import type { IndexRegister } from '../page-register.ts';
import { ownParts } from '../pagefind/fetch-parts.ts';
import { openShard } from '../pagefind/open-shard.ts';
import { fileAddresses, listAddress } from './first-parts.ts';
import type { IndexFiles } from './index-files.ts';
import { loadList, ownIndex } from './own-index.ts';
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
  /** Begins to fetch, side by side, what the next of the closed years need for these words. Nothing of it is searched yet. */
  readonly prepareNext: (words: readonly string[], within: Years | undefined, wanted: WantedHits) => Promise<void>;
  /** The same, and these shards of other archives with it. */
  readonly withOthers: (others: readonly OpenedShard[]) => OpenSearch;
}

/** How much of what is closed will be needed. */
export interface WantedHits {
  /** The hits that are known; undefined where what is open has not been asked, and the lists of words tell how many it may have. */
  readonly known: number | undefined;
  /** So many hits are enough. */
  readonly enough: number;
  /** So many indexes at least. */
  readonly least: number;
}

/** What is known before the search is opened. */
export interface Foreknowledge {
  readonly register: IndexRegister;
  /** The words that are about to be asked for. */
  readonly words: readonly string[];
}

const ownFiles: IndexFiles = { ...ownParts, loadList };

/**
 * Opens the newest index, and begins to fetch what the words that are about to be asked for need. Rejects where that cannot
 * be had.
 */
export async function openSearch(
  { register, words }: Foreknowledge,
  home = ownIndex(),
  files = ownFiles,
): Promise<OpenSearch> {
  const { manifest } = register;
  const closed = [...manifest.shards];
  const open: OpenedShard[] = [];
  const opening = new Map<ShardPlace, Promise<void>>();
  const loadShard = askOnce((folder) => {
    const { build, engine } = manifest;
    const { records, name } = manifest.shards.find((place) => place.folder === folder) ?? { records: 0 };
    return openShard(new URL(folder, home).href, { build, records, tag: name, engine }, files);
  });
  const openNow = async (place: ShardPlace) => {
    const shard = await loadShard(place.folder);
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
  const fetchFiles = (words: readonly string[], shard: number) => {
    for (const address of fileAddresses(words, register, { home, shard }))
      files.loadPart(address).catch(() => undefined);
  };
  const listWords = (words: readonly string[]) =>
    Promise.all(words.map(async (word) => findListed(word, await wordsNear(word))));
  const isWithin = ({ from, to }: ShardPlace, within: Years | undefined) =>
    within === undefined || (to >= within.from && from <= within.to);
  const findNext = async (words: readonly string[], within: Years | undefined) => {
    const listed = await listWords(words);
    return closed.find((place) => isWithin(place, within) && mayHold(manifest.shards.indexOf(place), listed));
  };
  const prepareNext: OpenSearch['prepareNext'] = async (words, within, { known, enough, least }) => {
    const listed = await listWords(words);
    /* What the archive has in no form tells nothing of where it may stand. */
    if (listed.flat().length === 0) return;
    const expect = (place: ShardPlace) =>
      isWithin(place, within) ? expectHits(manifest.shards.indexOf(place), listed) : 0;
    let expected = known ?? open.reduce((sum, { place }) => sum + expect(place), 0);
    const next = closed.filter((place) => isWithin(place, within) && mayHold(manifest.shards.indexOf(place), listed));
    for (const [turn, place] of next.slice(0, MOST_AT_ONCE).entries()) {
      if (expected >= enough && turn >= least) return;
      expected += expect(place);
      /* Where the files of its words are known, they need not wait for what is fetched first of it. */
      fetchFiles(words, manifest.shards.indexOf(place));
      void loadShard(place.folder)
        .then((shard) => Promise.all(words.map((word) => shard.search(word))))
        .catch(() => undefined);
    }
  };
  const fetchList = askOnce((name) => fetchWords(listAddress(name, manifest.build, home), files));
  const names = new Set(manifest.words);
  const commonWords = async (word: string, step: number): Promise<WordList | undefined> => {
    const name = listsNear(word, names)[step];
    return name === undefined ? undefined : fetchList(name);
  };
  const wordsNear = async (word: string): Promise<WordList> => (await commonWords(word, 0)) ?? NO_LIST;
  const [newest] = manifest.shards;
  for (const word of words) wordsNear(word).catch(() => undefined);
  fetchFiles(words, 0);
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
      prepareNext,
      openPlace,
      withOthers: searchWith,
      wordsNear,
      commonWords,
    };
  };
  return searchWith([]);
}

/** Of so many indexes is fetched side by side: two files each, and more would wait for a connection. */
const MOST_AT_ONCE = 6;

/** Whether an index may hold all the words. `listed`: the words of the archive by which each is found; none where that is not known. */
function mayHold(shard: number, listed: readonly (readonly ListedWord[])[]): boolean {
  return listed.every((forms) => forms.length === 0 || forms.some(({ shards }) => (shards[shard] ?? 0) > 0));
}

/** How many records of an index hold the commonest of the words, at least: those that hold the commonest of its forms. */
function expectHits(shard: number, listed: readonly (readonly ListedWord[])[]): number {
  return greatestOf([0, ...listed.flatMap((forms) => forms.map(({ shards }) => shards[shard] ?? 0))]);
}

/** Fetches what there is to search, not from the browser's own cache. Rejects where that cannot be had. */
export async function fetchManifest(home = ownIndex()): Promise<SearchManifest> {
  const response = await fetch(new URL(INDEX_PARTS.manifest, home).href, { cache: 'no-cache' });
  const manifest: unknown = response.ok ? await response.json() : undefined;
  if (!isManifest(manifest)) throw new Error(`${home} holds no index`);
  return manifest;
}

async function fetchWords(address: string, files: IndexFiles): Promise<WordList> {
  const list = findWordList(await files.loadList(address));
  if (list === undefined) throw new Error(`${address} is no word list`);
  return list;
}
