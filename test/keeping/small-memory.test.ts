import process from 'node:process';
import { Readable } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import { giveMemoryBack, letBuffersGo } from '../../src/keeping/small-memory.ts';

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

test('the pieces of a file are passed on as they are, and buffers let go of now and then', async () => {
  const gc = vi.fn();
  vi.stubGlobal('gc', gc);
  const pieces = Array.from({ length: 40 }, (_each, place) => new Uint8Array(2 ** 20).fill(place));
  const passed = await Array.fromAsync(letBuffersGo(Readable.from(pieces)));
  expect(passed.map((piece) => [piece[0], piece.length])).toEqual(pieces.map((_each, place) => [place, 2 ** 20]));
  expect(gc.mock.calls).toEqual([[{ type: 'minor', execution: 'sync' }], [{ type: 'minor', execution: 'sync' }]]);
});
