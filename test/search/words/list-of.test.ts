import { describe, expect, test } from 'vitest';
import { wordListOf } from '../../../src/search/words/list-of.ts';

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
