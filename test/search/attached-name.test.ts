import { expect, test } from 'vitest';
import { attachedMark, findAttachedName, writeAttachedName } from '../../src/search/attached-name.ts';

test('the name of an attached file is found by its mark', () => {
  const told = [writeAttachedName(1, 'Bilaga A'), writeAttachedName(11, 'Bilaga K: Karta 1')];
  expect([1, 11, 2].map((number) => findAttachedName(attachedMark(number), told))).toEqual([
    'Bilaga A',
    'Bilaga K: Karta 1',
    undefined,
  ]);
  expect(findAttachedName('b1-att-1', told)).toBeUndefined();
});
