import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCorrection, findNearWords } from '../../../src/search/words/spelling.ts';

const WORDS = {
  samverkan: 9,
  samverka: 2,
  överenskommelse: 3,
  övrigt: 4,
  ordet: 1,
  order: 5,
  vård: 7,
  vara: 8,
  '2021': 3,
  minimaria: 2,
};

describe('a word that nobody wrote is taken for', () => {
  test.each([
    ['the same word with its dots', 'overenskommelse', 'överenskommelse'],
    ['the same short word with its dots', 'vard', 'vård'],
    ['the nearest', 'samverkn', 'samverkan'],
    ['one with two letters wrong, where it is long', 'överenskomelsse', 'överenskommelse'],
    ['the commonest of those as near', 'ordes', 'order'],
    ['none where it is short and a letter is wrong', 'varg', undefined],
    ['none where two letters are wrong and it is not long', 'örvigta', undefined],
    ['none where it is a number', '2022', undefined],
    ['none where nothing lies near', 'xyzzyq', undefined],
  ])('%s', (_what, typed, meant) => {
    expect(findCorrection(typed, WORDS)).toBe(meant);
  });

  test('several, the likeliest first', () => {
    expect(findNearWords('samverkas', WORDS)).toEqual(['samverkan', 'samverka']);
  });

  test('one with a letter left out, wherever in a long word', () => {
    const word = 'överenskommelse';
    fc.assert(
      fc.property(fc.nat({ max: word.length - 1 }), (place) => {
        expect(findCorrection(word.slice(0, place) + word.slice(place + 1), WORDS)).toBe(word);
      }),
    );
  });
});
