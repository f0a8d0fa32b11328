import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildShards } from '../../../src/search/index/shards.ts';

const dated = (...years: readonly number[]) => years.map((year, place) => ({ year, place }));

describe('the shards of an archive', () => {
  test.each([
    ['all together where they fit', [2020, 2021, 2021], 3, [[2020, 2021, 3]]],
    [
      'the newest years first, as many as fit',
      [2019, 2020, 2021, 2022],
      2,
      [
        [2021, 2022, 2],
        [2019, 2020, 2],
      ],
    ],
    [
      'a year that alone is too large as one',
      [2020, 2021, 2021, 2021, 2022],
      2,
      [
        [2022, 2022, 1],
        [2021, 2021, 3],
        [2020, 2020, 1],
      ],
    ],
    ['none of no records', [], 2, []],
  ])('hold %s', (_what, years, most, expected) => {
    expect(buildShards(dated(...years), most).map(({ from, to, values }) => [from, to, values.length])).toEqual(
      expected,
    );
  });

  test('lose no record and part no year, whatever the archive', () => {
    const years = fc.array(fc.integer({ min: 1990, max: 2030 }), { maxLength: 60 }).map((own) => own.toSorted());
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 20 }), (own, most) => {
        const values = dated(...own);
        const shards = buildShards(values, most);
        expect(shards.toReversed().flatMap((shard) => shard.values)).toEqual(values);
        for (const [index, { from, to, values: held }] of shards.entries()) {
          expect(held.every(({ year }) => year >= from && year <= to)).toBe(true);
          expect(to).toBeLessThan(shards[index - 1]?.from ?? Infinity);
          expect(held.length <= most || from === to).toBe(true);
        }
      }),
    );
  });
});
