import { urls, urlsUnder } from '../../site/addresses/urls.ts';
import { askOnce, fetchJson } from '../../site/browser/ask-once.ts';
import { joinShards, readRecordKey, recordKey } from '../engine/join-shards.ts';
import { formsOf } from '../engine/find-word.ts';
import type { OpenShard, RecordText, SearchIndex } from '../engine/search-index.ts';
import { INDEX_PARTS, isManifest, type SearchManifest, type ShardPlace } from '../manifest.ts';
import { findWordList, NO_LIST, wordListOf, type WordList } from '../words/word-list.ts';
import { openShard } from '../pagefind/open-shard.ts';

type Years = Pick<ShardPlace, 'from' | 'to'>;

/**
 * Everything that is searched. At first that is the newest years of this archive; more are opened when they are asked
 * for.
 */
export interface OpenSearch extends SearchIndex {
  /** The shards that are searched. */
  readonly shards: () => readonly OpenedShard[];
  /** The years that are not yet searched, the newest first. */
  readonly closed: () => readonly ShardPlace[];
  /** The newest of the closed years that may hold all these words. `within` limits the choice to those years. */
  readonly findNext: (words: readonly string[], within: Years | undefined) => Promise<ShardPlace | undefined>;
  readonly openPlace: (place: ShardPlace) => Promise<void>;
  /**
   * Searches these other archives too, given by their addresses, and no others. Gives the addresses that could not be
   * fetched.
   */
  readonly choose: (addresses: readonly string[]) => Promise<readonly string[]>;
  readonly having: (filter: string, value: string) => Promise<ReadonlySet<string>>;
  /** The place of each record among all, 0 for the newest. */
  readonly byDate: () => Promise<ReadonlyMap<string, number>>;
  readonly read: (key: string) => Promise<RecordText & { readonly from: OpenedShard }>;
}

interface OpenedShard {
  readonly shard: OpenShard;
  readonly place: ShardPlace;
  /** The address of the archive that the index belongs to; empty for this one. */
  readonly archive: string;
}

/** Fetches what there is to search, and the newest index. Rejects where that cannot be had. */
export async function openSearch(home = new URL(urls.searchIndex, location.origin).href): Promise<OpenSearch> {
  const manifest = await fetchManifest(home);
  const closed = [...manifest.shards];
  const open: OpenedShard[] = [];
  let chosen: readonly string[] = [];
  /*
   * The number of a shard is its place among all that were ever opened, so that the key of a record keeps its meaning.
   */
  const searched = () =>
    open
      .map((opened, number) => ({ ...opened, number }))
      .filter(({ archive }) => archive === '' || chosen.includes(archive));
  const openAt: OpenPlace = async (base, archive, build, place) => ({
    shard: await openShard(home, new URL(place.folder, base).href, { build, records: place.records }),
    place,
    archive,
  });
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
  const openPlace = async (place: ShardPlace) => {
    open.push(await openAt(home, '', manifest.build, place));
    closed.splice(closed.indexOf(place), 1);
  };
  const fetchList = askOnce((name) =>
    fetchWords(new URL(`${INDEX_PARTS.words}/${name}.json?${manifest.build}`, home).href),
  );
  const listNear = (word: string): Promise<WordList> =>
    manifest.words.includes(wordListOf(word)) ? fetchList(wordListOf(word)) : Promise.resolve(NO_LIST);
  const [newest] = manifest.shards;
  if (newest) await openPlace(newest);
  const everywhere = async <Value>(ask: (shard: OpenShard) => Promise<Value>) =>
    Promise.all(searched().map(async ({ shard, number }) => ({ number, shard, value: await ask(shard) })));
  return {
    get records() {
      return searched().reduce((sum, { shard }) => sum + shard.records, 0);
    },
    shards: searched,
    closed: () => closed,
    findNext,
    openPlace,
    choose: async (addresses) => {
      const lacking: string[] = [];
      for (const address of new Set(addresses)) {
        if (open.some(({ archive }) => archive === address)) continue;
        await openOther(address, openAt).then(
          (shards) => open.push(...shards),
          () => lacking.push(address),
        );
      }
      chosen = addresses;
      return lacking;
    },
    search: async (query) =>
      joinShards(
        (await everywhere((shard) => shard.search(query))).map(({ number, shard, value }) => ({
          shard: number,
          records: shard.records,
          found: value,
        })),
      ),
    having: async (filter, value) =>
      new Set(
        (await everywhere((shard) => shard.having(filter, value))).flatMap(({ number, value: ids }) =>
          [...ids].map((id) => recordKey(number, id)),
        ),
      ),
    byDate: async () => {
      const shards = await everywhere(async (shard) => ({
        ids: await shard.byDate(),
        years: await yearsOf(shard, open),
      }));
      const dated = shards.flatMap(({ number, value: { ids, years } }) =>
        ids.map((id) => ({ key: recordKey(number, id), year: years.get(id) ?? 0 })),
      );
      return new Map(dated.toSorted((a, b) => b.year - a.year).map(({ key }, place) => [key, place]));
    },
    read: async (key) => {
      const { shard, id } = readRecordKey(key);
      const from = open[shard];
      if (!from) throw new Error(`No index holds ${key}`);
      return { ...(await from.shard.read(id)), from };
    },
    wordsNear: async (word) => (await listNear(word)).counts,
  };
}

/**
 * The year of each record. Needed to sort the records of several archives together: each index knows only the order of
 * its own records.
 */
async function yearsOf(shard: OpenShard, open: readonly OpenedShard[]): Promise<ReadonlyMap<string, number>> {
  const place = open.find((opened) => opened.shard === shard)?.place;
  const years = Array.from(
    { length: place ? place.to - place.from + 1 : 0 },
    (_each, index) => (place?.from ?? 0) + index,
  );
  return new Map(
    (
      await Promise.all(
        years.map(async (year) => [...(await shard.having('ar', String(year)))].map((id) => [id, year] as const)),
      )
    ).flat(),
  );
}

type OpenPlace = (base: string, archive: string, build: string, place: ShardPlace) => Promise<OpenedShard>;

async function openOther(address: string, openPlace: OpenPlace): Promise<readonly OpenedShard[]> {
  const home = urlsUnder(address).searchIndex;
  const manifest = await fetchManifest(home);
  return Promise.all(manifest.shards.map((place) => openPlace(home, address, manifest.build, place)));
}

async function fetchManifest(home: string): Promise<SearchManifest> {
  const manifest = await fetchJson(new URL(INDEX_PARTS.manifest, home).href);
  if (!isManifest(manifest)) throw new Error(`${home} holds no index`);
  return manifest;
}

async function fetchWords(address: string): Promise<WordList> {
  return findWordList(await fetchJson(address)) ?? NO_LIST;
}
