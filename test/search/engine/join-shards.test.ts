import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinShards, rarity, readRecordKey, recordKey } from '../../../src/search/engine/join-shards.ts';

describe('what several indexes found of one word', () => {
  test('is as it was where there is one', () => {
    expect(joinShards([{ shard: 0, records: 9, found: [{ id: 'a', score: 2, places: [1] }] }])).toEqual([
      { id: '0:a', score: 2, places: [1] },
    ]);
  });

  test('weighs the same however the records are split', () => {
    /* Each record holds the word so many times; an index scores as BM25 does, by how rare the word is in it. */
    const records = fc.array(fc.record({ times: fc.nat({ max: 3 }), shard: fc.nat({ max: 3 }) }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(records, (all) => {
        const find = (own: readonly { readonly times: number; readonly place: number }[]) => {
          const hits = own.filter(({ times }) => times > 0);
          return hits.map(({ times, place }) => ({
            id: String(place),
            score: times * rarity(own.length, hits.length),
            places: [],
          }));
        };
        const placed = all.map((record, place) => ({ ...record, place }));
        const whole = new Map(find(placed).map(({ id, score }) => [id, score]));
        const joined = joinShards(
          [0, 1, 2, 3].map((shard) => {
            const own = placed.filter((record) => record.shard === shard);
            return { shard, records: own.length, found: find(own) };
          }),
        );
        expect(new Set(joined.map(({ id }) => readRecordKey(id).id))).toEqual(new Set(whole.keys()));
        for (const { id, score } of joined) expect(score).toBeCloseTo(whole.get(readRecordKey(id).id) ?? NaN, 8);
      }),
    );
  });
});

test('the rarer a word, the more it tells, and never less than nothing', () => {
  fc.assert(
    fc.property(fc.nat({ max: 10_000 }), fc.nat({ max: 10_000 }), (records, hits) => {
      expect(rarity(records, hits)).toBeGreaterThan(0);
      if (hits < records) expect(rarity(records, hits)).toBeGreaterThan(rarity(records, hits + 1));
    }),
  );
});

test('the key of a record is read as it was made', () => {
  fc.assert(
    fc.property(fc.nat(), fc.string(), (shard, id) => {
      expect(readRecordKey(recordKey(shard, id))).toEqual({ shard, id });
    }),
  );
});
