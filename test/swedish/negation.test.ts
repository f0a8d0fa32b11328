import { expect, test } from 'vitest';
import { findNegatedRoot } from '../../src/swedish/negation.ts';

test.each([
  ['oförbrukade', 'förbrukade'],
  ['oförändrad', 'förändrad'],
  ['oförändrat', 'förändrat'],
  ['obesvarad', 'besvarad'],
  ['otydligt', 'tydligt'],
  ['ohållbara', 'hållbara'],
  ['ickeverkställda', 'verkställda'],
])('%s negates %s', (word, root) => {
  expect(findNegatedRoot(word)).toBe(root);
});

test.each(['område', 'oktober', 'omfattande', 'ordnad', 'olika', 'organiserat', 'omställd', 'icke'])(
  '%s negates nothing',
  (word) => {
    expect(findNegatedRoot(word)).toBeUndefined();
  },
);
