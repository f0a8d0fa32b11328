import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { mapAhead } from '../../../src/search/index/map-ahead.ts';

test('gives what is made in the order of the items, and makes no more at a time than it may', async () => {
  let [underWay, most] = [0, 0];
  const made = await mapAhead(
    [5, 1, 4, 2, 3],
    async (item) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await wait(item);
      underWay -= 1;
      return item * 10;
    },
    2,
  );
  expect(made).toEqual([50, 10, 40, 20, 30]);
  expect(most).toBe(2);
});

test('throws what the first of them throws, and makes none after it', async () => {
  const begun: number[] = [];
  const making = mapAhead(
    [1, 2, 3, 4, 5],
    async (item) => {
      begun.push(item);
      await wait(item === 2 ? 1 : 5);
      if (item >= 2) throw new Error(`${item}`);
    },
    2,
  );
  await expect(making).rejects.toThrow('2');
  expect(begun).toEqual([1, 2, 3]);
});
