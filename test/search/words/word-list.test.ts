import { describe, expect, test } from 'vitest';
import { findWordList, wordListOf } from '../../../src/search/words/word-list.ts';

describe('a word list', () => {
  test.each([
    [{}, true],
    [{ jour: 2 }, true],
    [{ jour: [0, 2] }, true],
    [{ jour: '2' }, false],
    [{ jour: ['2'] }, false],
    [null, false],
    ['jour', false],
    [undefined, false],
  ])('is made of what was fetched, or not: %j', (value, expected) => {
    expect(findWordList(value) !== undefined).toBe(expected);
  });

  test('tells how many records hold a word, and in which shards', () => {
    const list = findWordList({ avtal: [0, 3, 2], jour: 4 });
    expect(list?.counts).toEqual({ avtal: 5, jour: 4 });
    expect([0, 1, 2, 3].map((shard) => list?.isIn('avtal', shard))).toEqual([false, true, true, false]);
    expect([0, 1].map((shard) => list?.isIn('jour', shard))).toEqual([true, false]);
    expect(list?.isIn('annat', 0)).toBe(false);
  });
});

describe('the word list of a word', () => {
  test.each([
    ['Åre', 'a'],
    ['östra', 'o'],
    ['zebra', 'z'],
    ['4', '0'],
    ['§', '0'],
    ['Ωmega', '0'],
    ['', '0'],
  ])('%s is %s', (word, expected) => {
    expect(wordListOf(word)).toBe(expected);
  });
});
