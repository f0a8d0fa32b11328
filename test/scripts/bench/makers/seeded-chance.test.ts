import { expect, test } from 'vitest';
import { shuffle, startChance } from '../../../../scripts/bench/makers/seeded-chance.ts';

test('the same seed gives the same numbers, another one others', () => {
  const numbers = (seed: number) => Array.from({ length: 5 }, startChance(seed));
  expect(numbers(1)).toEqual(numbers(1));
  expect(numbers(1)).not.toEqual(numbers(2));
  expect(numbers(3).every((number) => number >= 0 && number < 1)).toBe(true);
});

test('shuffling keeps every value', () => {
  const values = Array.from({ length: 50 }, (_each, index) => index);
  const shuffled = shuffle(values, startChance(1));
  expect(shuffled).not.toEqual(values);
  expect(shuffled.toSorted((a, b) => a - b)).toEqual(values);
});
