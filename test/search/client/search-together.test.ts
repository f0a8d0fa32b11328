import { describe, expect, test } from 'vitest';
import { searchTogether, type OpenedShard } from '../../../src/search/client/search-together.ts';
import type { Found } from '../../../src/search/engine/search-index.ts';

const FOUND: readonly Found[] = [{ id: 'a', score: 2, places: [1] }];

/** A shard that finds the same each time, as an opened index does. */
function shardOf(number: number, found: readonly Found[] = FOUND): OpenedShard {
  return {
    number,
    archive: '',
    place: { from: 2020, to: 2026, records: 3, folder: '' },
    shard: {
      records: 3,
      search: async () => found,
      having: async () => new Set(),
      byDate: async () => [],
      read: async () => ({ url: '', title: '', words: [], filters: {}, anchors: [] }),
    },
  };
}

describe('what several indexes find', () => {
  test('is joined once for a question, however often it is asked', async () => {
    const { search } = searchTogether(() => [shardOf(0), shardOf(1)]);
    expect(await search('avtal')).toBe(await search('avtal'));
  });

  test('is joined anew when another index has been opened', async () => {
    const open = [shardOf(0)];
    const { search } = searchTogether(() => open);
    const before = await search('avtal');
    open.push(shardOf(1));
    expect((await search('avtal')).map(({ id }) => id)).toEqual(['0:a', '1:a']);
    expect(before.map(({ id }) => id)).toEqual(['0:a']);
  });

  test('is joined anew when an index finds something else', async () => {
    let found = FOUND;
    const { search } = searchTogether(() => [shardOf(0, found)]);
    await search('avtal');
    found = [{ id: 'b', score: 1, places: [] }];
    expect((await search('avtal')).map(({ id }) => id)).toEqual(['0:b']);
  });
});
