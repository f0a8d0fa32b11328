import { expect, test } from 'vitest';
import { KNOWN_ABBREVIATIONS } from '../../../src/search/words/known-abbreviations.ts';

test('every abbreviation is one word with a longer name', () => {
  expect(
    [...KNOWN_ABBREVIATIONS].filter(([short, long]) => !/^\p{Lu}\p{L}+$/u.test(short) || long.length <= short.length),
  ).toEqual([]);
});
