import { describe, expect, test } from 'vitest';
import { fold, listOf } from '../../../src/search/words/fold.ts';

describe('a folded word', () => {
  test.each([['Överenskommelse', 'overenskommelse'], ['ÅÄÖ', 'aao'], ['Éva', 'eva'], ['å'.normalize('NFD'), 'a'], ['vård 2', 'vard 2'], ['', '']])('of %s is %s', (word, expected) => {
    expect(fold(word)).toBe(expected);
  });
});

describe('the word list of a word', () => {
  test.each([['Åre', 'a'], ['östra', 'o'], ['zebra', 'z'], ['4', '0'], ['§', '0'], ['Ωmega', '0'], ['', '0']])('%s is %s', (word, expected) => {
    expect(listOf(word)).toBe(expected);
  });
});
