import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readPart, readUpTo } from '../../../src/search/pagefind/read-part.ts';

const CAPS = { packed: 1_000, unpacked: 2_000 };
const bodyOf = (bytes: Uint8Array) => new Response(Uint8Array.from(bytes)).body;

describe('a part of an index', () => {
  test.each([
    ['packed', gzipSync('abc'), 'abc'],
    ['as it is', Buffer.from('abc'), 'abc'],
    ['that is empty', Buffer.alloc(0), ''],
    ['as large as may be', gzipSync(Buffer.alloc(2_000, 'a')), 'a'.repeat(2_000)],
  ])('%s is read', async (_which, bytes, text) => {
    expect(Buffer.from(await readPart(bodyOf(bytes), CAPS)).toString()).toBe(text);
  });

  test('without a body is empty', async () => {
    expect(await readPart(null, CAPS)).toEqual(new Uint8Array(0));
  });

  test.each([
    ['that is too large to fetch', Buffer.alloc(1_001, 'a')],
    ['that is too large unpacked', gzipSync(Buffer.alloc(2_001, 'a'))],
    ['that is a bomb', gzipSync(Buffer.alloc(400_000, 'a'))],
    ['that is packed and broken', gzipSync(Buffer.alloc(500, 'abc')).subarray(0, 20)],
  ])('%s is refused', async (_which, bytes) => {
    await expect(readPart(bodyOf(bytes), CAPS)).rejects.toThrow();
  });
});

test('a stream without end is read no further than the cap', async () => {
  let given = 0;
  let stopped = false;
  const endless = new ReadableStream<BufferSource>({
    pull: (controller) => {
      given += 100;
      controller.enqueue(new Uint8Array(100));
    },
    cancel: () => {
      stopped = true;
    },
  });
  await expect(readUpTo(endless, 1_000)).rejects.toThrow('1000');
  expect([stopped, given <= 1_300]).toEqual([true, true]);
});
