import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readPart } from '../../../src/search/pagefind/read-part.ts';
import { readUpTo } from '../../../src/search/read-up-to.ts';

const CAPS = { packed: 1_000, unpacked: 2_000 };
const signed = (text: string) => `pagefind_dcd${text}`;
const withLastByte = (bytes: Buffer, byte: number) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([byte])]);
const bodyOf = (bytes: Uint8Array) => new Response(Uint8Array.from(bytes)).body;

describe('a part of an index', () => {
  test.each([
    ['packed', gzipSync(signed('abc')), signed('abc')],
    ['as it is', Buffer.from(signed('abc')), signed('abc')],
    ['with nothing in it', gzipSync(signed('')), signed('')],
    ['as large as may be', gzipSync(signed('a'.repeat(1_988))), signed('a'.repeat(1_988))],
  ])('%s is read', async (_which, bytes, text) => {
    expect(Buffer.from(await readPart(bodyOf(bytes), CAPS)).toString()).toBe(text);
  });

  test('without a body is refused', async () => {
    await expect(readPart(null, CAPS)).rejects.toThrow();
  });

  test.each([
    ['that is too large to fetch', Buffer.alloc(1_001, 'a')],
    ['that is too large unpacked', gzipSync(Buffer.alloc(2_001, 'a'))],
    ['that is a bomb', gzipSync(Buffer.alloc(400_000, 'a'))],
    ['that is packed and broken', gzipSync(signed('abc'.repeat(200))).subarray(0, 20)],
    ['that lacks its last byte', gzipSync(signed('abc')).subarray(0, -1)],
    ['whose checksum is another', withLastByte(gzipSync(signed('abc')), 0xff)],
    ['that is a page of HTML', Buffer.from('<!doctype html><title>Sidan finns inte</title>')],
    ['that is a packed page of HTML', gzipSync('<!doctype html><title>Sidan finns inte</title>')],
    ['that is empty', Buffer.alloc(0)],
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
