import { joinShards, readRecordKey, recordKey } from '../engine/join-shards.ts';
import type { SearchIndex } from '../engine/search-index.ts';
import { FOLDERS, isManifest, type SearchManifest, type ShardPlace } from '../manifest.ts';
import { listOf } from '../words/fold.ts';
import { isWordCounts, type WordCounts } from '../words/spelling.ts';
import { openShard, type OpenShard, type RecordText } from './open-shard.ts';

/** Everything that is searched: the newest years of this archive first, more as they are asked for. */
export interface OpenSearch extends SearchIndex {
  /** Whose index each shard is, in the order of their numbers. */
  readonly shards: () => readonly OpenedShard[];
  /** The years that are not yet searched, the newest first. */
  readonly closed: () => readonly ShardPlace[];
  readonly openNext: () => Promise<void>;
  /** Another archive, by its address. */
  readonly openOther: (address: string) => Promise<void>;
  readonly having: (filter: string, value: string) => Promise<ReadonlySet<string>>;
  /** The place of each record among all, 0 for the newest. */
  readonly byDate: () => Promise<ReadonlyMap<string, number>>;
  readonly read: (key: string) => Promise<RecordText & { readonly from: OpenedShard }>;
}

export interface OpenedShard {
  readonly shard: OpenShard;
  readonly place: ShardPlace;
  /** The address of the archive whose it is; empty for this one. */
  readonly archive: string;
}

/** Fetches what there is to search, and the newest index. Rejects where that cannot be had. */
export async function openSearch(home = new URL(`/${FOLDERS.index}/`, location.origin).href): Promise<OpenSearch> {
  const manifest = await fetchManifest(home);
  const program = new URL('pagefind.js', home).href;
  const closed = [...manifest.shards];
  const open: OpenedShard[] = [];
  const openPlace = async (base: string, archive: string, build: string, place: ShardPlace) => {
    const shard = await openShard(program, new URL(place.folder, base).href, { build, records: place.records });
    open.push({ shard, place, archive });
  };
  const openNext = async () => {
    const next = closed.shift();
    if (!next) return;
    try {
      await openPlace(home, '', manifest.build, next);
    } catch (error) {
      closed.unshift(next);
      throw error;
    }
  };
  await openNext();
  const lists = new Map<string, Promise<WordCounts>>();
  const others = new Map<string, Promise<void>>();
  const everywhere = async <Value>(ask: (shard: OpenShard) => Promise<Value>) => Promise.all(open.map(async ({ shard }, number) => ({ number, shard, value: await ask(shard) })));
  return {
    get records() { return open.reduce((sum, { shard }) => sum + shard.records, 0); },
    shards: () => open,
    closed: () => closed,
    openNext,
    openOther: (address) => {
      const opening = others.get(address) ?? openOther(address, openPlace);
      others.set(address, opening);
      opening.catch(() => others.delete(address));
      return opening;
    },
    search: async (query) => joinShards((await everywhere((shard) => shard.search(query))).map(({ number, shard, value }) => ({ shard: number, records: shard.records, found: value }))),
    having: async (filter, value) => new Set((await everywhere((shard) => shard.having(filter, value))).flatMap(({ number, value: ids }) => [...ids].map((id) => recordKey(number, id)))),
    byDate: async () => {
      const shards = await everywhere(async (shard) => ({ ids: await shard.byDate(), years: await yearsOf(shard, open) }));
      const dated = shards.flatMap(({ number, value: { ids, years } }) => ids.map((id) => ({ key: recordKey(number, id), year: years.get(id) ?? 0 })));
      return new Map(dated.toSorted((a, b) => b.year - a.year).map(({ key }, place) => [key, place]));
    },
    read: async (key) => {
      const { shard, id } = readRecordKey(key);
      const from = open[shard];
      if (!from) throw new Error(`No index holds ${key}`);
      return { ...await from.shard.read(id), from };
    },
    wordsNear: (word) => {
      const list = listOf(word);
      const known = lists.get(list) ?? (manifest.words.includes(list) ? fetchWords(new URL(`${FOLDERS.words}/${list}.json?${manifest.build}`, home)) : Promise.resolve({}));
      lists.set(list, known);
      known.catch(() => lists.delete(list));
      return known;
    },
  };
}

/** The year of each record. Two archives have the same years, and each knows the order of its own days alone. */
async function yearsOf(shard: OpenShard, open: readonly OpenedShard[]): Promise<ReadonlyMap<string, number>> {
  const place = open.find((opened) => opened.shard === shard)?.place;
  const years = Array.from({ length: place ? place.to - place.from + 1 : 0 }, (_each, index) => (place?.from ?? 0) + index);
  return new Map((await Promise.all(years.map(async (year) => [...await shard.having('ar', String(year))].map((id) => [id, year] as const)))).flat());
}

async function openOther(address: string, openPlace: (base: string, archive: string, build: string, place: ShardPlace) => Promise<void>): Promise<void> {
  const home = new URL(`${FOLDERS.index}/`, address).href;
  const manifest = await fetchManifest(home);
  for (const place of manifest.shards) await openPlace(home, address, manifest.build, place);
}

async function fetchManifest(home: string): Promise<SearchManifest> {
  const manifest = await fetchJson(new URL(FOLDERS.manifest, home));
  if (!isManifest(manifest)) throw new Error(`${home} holds no index`);
  return manifest;
}

async function fetchWords(address: URL): Promise<WordCounts> {
  const words = await fetchJson(address);
  return isWordCounts(words) ? words : {};
}

async function fetchJson(address: URL): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.href}: ${response.status}`);
  return response.json();
}
