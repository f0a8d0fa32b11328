import type { Found } from './search-index.ts';

/** What one shard found, and how many records it holds. */
export interface ShardFound {
  /** The number of the shard: part of the keys of its records. */
  readonly shard: number;
  readonly records: number;
  readonly found: readonly Found[];
}

/**
 * What several indexes found of one word, as if they were one. Each index weighs the word by how rare it is in that
 * index. The weights are made equal here; otherwise a stray mention in a year where the word is rare would come first.
 */
export function joinShards(shards: readonly ShardFound[]): readonly Found[] {
  const records = shards.reduce((sum, shard) => sum + shard.records, 0);
  const hits = shards.reduce((sum, { found }) => sum + found.length, 0);
  return shards.flatMap(({ shard, records: own, found }) => {
    const factor = shards.length === 1 ? 1 : rarity(records, hits) / rarity(own, found.length);
    return found.map((record) => ({ ...record, id: recordKey(shard, record.id), score: record.score * factor }));
  });
}

/** The weight of a word that so many of the records hold: the inverse document frequency of BM25, never below zero. */
export function rarity(records: number, hits: number): number {
  return Math.log(1 + (Math.max(records, hits) - hits + 0.5) / (hits + 0.5));
}

/** The key of a record among all shards. An id is unique only within its own index. */
export function recordKey(shard: number, id: string): string {
  return `${shard}:${id}`;
}

export function readRecordKey(key: string): { readonly shard: number; readonly id: string } {
  const [shard = '', ...id] = key.split(':');
  return { shard: Number(shard), id: id.join(':') };
}
