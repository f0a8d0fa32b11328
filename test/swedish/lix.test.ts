import { expect, test } from 'vitest';
import { lixOf } from '../../src/swedish/lix.ts';

test.each([
  ['Han går hem. Hon är ute.', 3],
  /* Four words, one of them long. */
  ['Rådet beslutar i dag.', 29],
  ['Ett\nTvå\n\nTre', 1],
  ['Ca 1,5 mkr i maj.', 5],
])('%j is %i', (text, lix) => {
  expect(lixOf(text)).toBe(lix);
});

test.each(['', ' \n ', '– …'])('%j has no words to measure', (text) => {
  expect(lixOf(text)).toBeUndefined();
});
