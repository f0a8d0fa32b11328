import type { Found } from './search-index.ts';

/** What one shard found, and how many records it holds. */
export interface ShardFound {
  /** Tells its records from those of the others. */
  readonly shard: number;
  readonly records: number;
  readonly found: readonly Found[];
}

/**
 * What several indexes found of one word, as if they were one. Each weighs the word by how rare it is within itself; the
 * same word must weigh the same in all, or a stray mention in a year without the matter would win.
 */
export function joinShards(shards: readonly ShardFound[]): readonly Found[] {
  const records = shards.reduce((sum, shard) => sum + shard.records, 0);
  const hits = shards.reduce((sum, { found }) => sum + found.length, 0);
  return shards.flatMap(({ shard, records: own, found }) => {
    const factor = shards.length === 1 ? 1 : rarity(records, hits) / rarity(own, found.length);
    return found.map((record) => ({ ...record, id: recordKey(shard, record.id), score: record.score * factor }));
  });
}

/** How much a word tells that so many records hold: the measure of BM25, never below zero. */
export function rarity(records: number, hits: number): number {
  return Math.log(1 + (Math.max(records, hits) - hits + 0.5) / (hits + 0.5));
}

/** The ids of records are unique within one index alone. */
export function recordKey(shard: number, id: string): string {
  return `${shard}:${id}`;
}

export function readRecordKey(key: string): { readonly shard: number; readonly id: string } {
  const [shard = '', ...id] = key.split(':');
  return { shard: Number(shard), id: id.join(':') };
}
