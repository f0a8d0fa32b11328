import { expect, test } from 'vitest';
import { decodePercent } from '../../../src/site/addresses/decode-percent.ts';

test.each([
  ['p6a', 'p6a'],
  ['r%C3%A5d', 'råd'],
  ['%E0%A4%A', '%E0%A4%A'],
  ['%', '%'],
  ['100%', '100%'],
  ['%ff%fe', '%ff%fe'],
  ['', ''],
])('%s is read as %s', (text, decoded) => {
  expect(decodePercent(text)).toBe(decoded);
});
