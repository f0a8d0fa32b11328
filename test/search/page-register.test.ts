import { describe, expect, test } from 'vitest';
import { findFileOf } from '../../src/search/page-register.ts';

describe('the file that a word stands in', () => {
  const begins = ['000', 'bes', 'far', 'sam'];

  test.each([
    ['avtal', 0],
    ['bes', 1],
    ['beslut', 1],
    ['fara', 2],
    ['samverkan', 3],
    ['ö', 3],
    ['', 0],
    ['"', 0],
  ])('%s is in file %i', (word, number) => {
    expect(findFileOf(word, begins)).toBe(number);
  });

  test('is none where there are no files', () => {
    expect(findFileOf('avtal', [])).toBeUndefined();
  });
});
