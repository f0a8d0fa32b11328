import process from 'node:process';
import { afterEach, expect, test, vi } from 'vitest';
import { giveMemoryBack } from '../../src/keeping/small-memory.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** How Node is asked in a process that takes so many MiB. */
function askedWith(megabytes: number): readonly unknown[] {
  const gc = vi.fn();
  vi.stubGlobal('gc', gc);
  vi.spyOn(process.memoryUsage, 'rss').mockReturnValue(megabytes * 2 ** 20);
  giveMemoryBack();
  return gc.mock.calls;
}

test('a large process is looked through for what can go, and a small one is not', () => {
  expect(askedWith(2_000)).toEqual([[{ type: 'major', execution: 'sync', flavor: 'last-resort' }]]);
  expect(askedWith(500)).toEqual([]);
});

test('nothing is asked where Node was started without the means', () => {
  vi.stubGlobal('gc', undefined);
  vi.spyOn(process.memoryUsage, 'rss').mockReturnValue(2_000 * 2 ** 20);
  expect(() => giveMemoryBack()).not.toThrow();
});
