import { expect, test } from 'vitest';
import { sumsOf } from '../../src/archive/sum.ts';
import { findKnownSums } from '../../src/publish/find-known-sums.ts';
import { loadShippedArchive } from '../samples/shipped-archive.ts';
import { temporaryFolder } from '../samples/temporary-content.ts';

test('sums that were kept are those that would be found, the first time and the next, and of other words too', () => {
  const cache = temporaryFolder();
  const archive = loadShippedArchive();
  const [struck, ...others] = archive.meetings;
  if (struck === undefined) throw new Error('The shipped archive has no meeting');
  const items = struck.items.map((item) => ({ ...item, item: { ...item.item, title: `${item.item.title} 3 mkr` } }));
  const changed = { ...archive, meetings: [{ ...struck, items }, ...others] };
  const found = [archive, archive, changed, archive].map((content) => {
    const known = { ...content };
    findKnownSums(known, cache);
    return sumsOf(known);
  });
  const [fresh, freshOfChanged] = [sumsOf({ ...archive }), sumsOf({ ...changed })];
  expect(fresh.length).toBeGreaterThan(0);
  expect(freshOfChanged.length).toBe(fresh.length + items.filter(({ item }) => !item.struckOut).length);
  expect(found).toEqual([fresh, fresh, freshOfChanged, fresh]);
});
