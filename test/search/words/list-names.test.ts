import { describe, expect, test } from 'vitest';
import { listKey, listsNear } from '../../../src/search/words/list-names.ts';

test.each([
  ['Åre', 'are'],
  ['östra', 'ostra'],
  ['4b', '0b'],
  ['§', '0'],
  ['ωmega', '0mega'],
  ['', ''],
])('%s is written %s', (word, expected) => {
  expect(listKey(word)).toBe(expected);
});

describe('the lists of a word', () => {
  const names = new Set(['-', 's-', 'sa-', 'a-', '0-']);

  test.each([
    ['samverkan', ['sa-', 's-', '-']],
    ['särskild', ['sa-', 's-', '-']],
    ['stöd', ['s-', '-']],
    ['s', ['s-', '-']],
    ['2021', ['0-', '-']],
    ['xyz', ['-']],
    ['', ['-']],
  ])('%s: the narrowest first', (word, expected) => {
    expect(listsNear(word, names)).toEqual(expected);
  });

  test('are none where there are no lists', () => {
    expect(listsNear('samverkan', new Set())).toEqual([]);
  });
});
