import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildEntryFilter, hashOf } from '../../../src/search/index/entry-filter.ts';

test('every entry may be one, whatever it is put together of', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (parts) => {
      const filter = buildEntryFilter(parts.map((own) => own.join('')));
      expect(parts.every(([first, second]) => filter.may(hashOf(second, hashOf(first))))).toBe(true);
    }),
  );
});

test('most other texts may not', () => {
  const filter = buildEntryFilter(Array.from({ length: 10_000 }, (_each, number) => `ord${number}`));
  const others = Array.from({ length: 10_000 }, (_each, number) => `annat${number}`);
  expect(others.filter((text) => filter.may(hashOf(text))).length).toBeLessThan(500);
});
