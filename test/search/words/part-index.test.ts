import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildPartIndex, type PartEntry, type PartPlace } from '../../../src/search/words/part-index.ts';

/** What the index must say, as plainly as it can be said. */
const MEETS: Readonly<Record<PartPlace, (word: string, text: string) => boolean>> = {
  whole: (word, text) => word === text,
  start: (word, text) => word.startsWith(text),
  end: (word, text) => word.endsWith(text),
  anywhere: (word, text) => word.includes(text),
};

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'å'), minLength: 1, maxLength: 4 });
const entry: fc.Arbitrary<PartEntry<number>> = fc.record({
  text: letters,
  place: fc.constantFrom<PartPlace>('whole', 'start', 'end', 'anywhere'),
  value: fc.nat(5),
});

test('a word finds each value whose text it has in its place, once and in the order of the entries', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 12 }), fc.array(letters, { maxLength: 3 }), (entries, parts) => {
      const word = parts.join('');
      const met = entries.filter(({ text, place }) => MEETS[place](word, text));
      const order = [...new Set(entries.map(({ value }) => value))].filter((value) =>
        met.some((each) => each.value === value),
      );
      expect(buildPartIndex(entries)(word)).toEqual(order);
    }),
    { seed: 20261129, numRuns: 1000 },
  );
});
