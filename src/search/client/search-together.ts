import { joinShards, readRecordKey, recordKey, type ShardFound } from '../engine/join-shards.ts';
import type { Found, OpenShard, RecordText, SearchIndex } from '../engine/search-index.ts';
import type { ShardPlace } from '../manifest.ts';

export interface OpenedShard {
  readonly shard: OpenShard;
  readonly place: ShardPlace;
  /** The address of the archive that the index belongs to; empty for this one. */
  readonly archive: string;
  /** Part of the keys of its records; no two shards that are searched together have the same. */
  readonly number: number;
}

/** Several indexes, asked as if they were one. */
export interface SearchedShards extends Pick<SearchIndex, 'search'> {
  /** The shards that are searched. */
  readonly shards: () => readonly OpenedShard[];
  readonly having: (filter: string, value: string) => Promise<ReadonlySet<string>>;
  /** The place of each record among all, 0 for the newest. */
  readonly byDate: () => Promise<ReadonlyMap<string, number>>;
  readonly read: (key: string) => Promise<RecordText & { readonly from: OpenedShard }>;
}

/** `shards` is asked anew each time: more may have been opened since. */
export function searchTogether(shards: () => readonly OpenedShard[]): SearchedShards {
  const everywhere = async <Value>(ask: (opened: OpenedShard) => Promise<Value>) =>
    Promise.all(shards().map(async (opened) => ({ ...opened, value: await ask(opened) })));
  /* A letter asks for much that the letter before asked for. */
  const joined = new Map<string, { readonly found: readonly ShardFound[]; readonly all: readonly Found[] }>();
  return {
    shards,
    search: async (query) => {
      const found = (await everywhere(({ shard }) => shard.search(query))).map(({ number, shard, value }) => ({
        shard: number,
        records: shard.records,
        found: value,
      }));
      const before = joined.get(query);
      if (before && isSame(before.found, found)) return before.all;
      const all = joinShards(found);
      joined.set(query, { found, all });
      return all;
    },
    having: async (filter, value) =>
      new Set(
        (await everywhere(({ shard }) => shard.having(filter, value))).flatMap(({ number, value: ids }) =>
          [...ids].map((id) => recordKey(number, id)),
        ),
      ),
    byDate: async () => {
      const all = shards();
      /* The shards of one archive are of years apart, so that no list of years is to be fetched. */
      if (all.every(({ archive }) => archive === all[0]?.archive)) {
        const newest = (await everywhere(({ shard }) => shard.byDate())).toSorted(
          (a, b) => b.place.from - a.place.from,
        );
        return new Map(
          newest
            .flatMap(({ number, value }) => value.map((id) => recordKey(number, id)))
            .map((key, place) => [key, place]),
        );
      }
      const listed = await everywhere(async ({ shard, place }) => ({
        ids: await shard.byDate(),
        years: await yearsOf(shard, place),
      }));
      const dated = listed.flatMap(({ number, value: { ids, years } }) =>
        ids.map((id) => ({ key: recordKey(number, id), year: years.get(id) ?? 0 })),
      );
      return new Map(dated.toSorted((a, b) => b.year - a.year).map(({ key }, place) => [key, place]));
    },
    read: async (key) => {
      const { shard: wanted, id } = readRecordKey(key);
      const from = shards().find(({ number }) => number === wanted);
      if (!from) throw new Error(`No index holds ${key}`);
      return { ...(await from.shard.read(id)), from };
    },
  };
}

/** Whether the same shards have found the same: an index gives what it has kept. */
function isSame(one: readonly ShardFound[], other: readonly ShardFound[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ shard, found }, place) => shard === other[place]?.shard && found === other[place].found)
  );
}

/**
 * The year of each record. Needed to sort the records of several archives together: each index knows only the order of
 * its own records.
 */
async function yearsOf(shard: OpenShard, { from, to }: ShardPlace): Promise<ReadonlyMap<string, number>> {
  const years = Array.from({ length: to - from + 1 }, (_each, index) => from + index);
  return new Map(
    (
      await Promise.all(
        years.map(async (year) => [...(await shard.having('ar', String(year)))].map((id) => [id, year] as const)),
      )
    ).flat(),
  );
}
