import { expect, test } from 'vitest';
import { foldLetters } from '../../src/swedish/fold-letters.ts';

test.each([
  ['Överenskommelse', 'overenskommelse'],
  ['ÅÄÖ', 'aao'],
  ['Éva', 'eva'],
  ['å'.normalize('NFD'), 'a'],
  ['vård 2', 'vard 2'],
  ['', ''],
])('%s without its marks is %s', (word, expected) => {
  expect(foldLetters(word)).toBe(expected);
});
