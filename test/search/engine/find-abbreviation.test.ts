import { expect, test } from 'vitest';
import { findForms } from '../../../src/search/engine/find-word.ts';
import { abbreviationMark } from '../../../src/search/pagefind/marks.ts';
import { listOf } from '../words/list-of.ts';

/** An index that takes the endings off, as Pagefind does: to it *mar* and *mars* are one. */
const index = {
  search: async (query: string) =>
    [
      { id: 'abbreviation', words: ['mar', abbreviationMark('mar')] },
      { id: 'month', words: ['mars'] },
    ]
      .filter(({ words }) => words.some((word) => word.replace(/s$/, '') === query.replaceAll('"', '')))
      .map(({ id }) => ({ id, score: 1, places: [0] })),
};
const find = async (list: Parameters<typeof findForms>[2]) => [...(await findForms('mar', false, list, index)).keys()];

test('an abbreviation in capitals is found alone', async () => {
  expect(await find(listOf({ mar: 1, mars: 1 }, { capitals: ['mar'] }))).toEqual(['abbreviation']);
});

test('a word that stands in small letters too is found with all that the index takes for it', async () => {
  expect(await find(listOf({ mar: 2, mars: 1 }))).toEqual(['abbreviation', 'month']);
});

test('a short word that the archive lacks is not met by a longer one', async () => {
  expect(await find(listOf({ mars: 1 }))).toEqual([]);
});

test('an abbreviation weighs as the index weighs its mark, and not all mentions alike', async () => {
  const weighing = {
    search: async (query: string) =>
      query.startsWith('"')
        ? ['title', 'mention'].map((id) => ({ id, score: 1, places: [0] }))
        : [
            { id: 'title', score: 7, places: [0, 4] },
            { id: 'mention', score: 2, places: [0] },
          ],
  };
  const found = await findForms('mar', false, listOf({ mar: 2 }, { capitals: ['mar'] }), weighing);
  expect([...found].map(([id, { score }]) => [id, score])).toEqual([
    ['title', 7],
    ['mention', 2],
  ]);
});
