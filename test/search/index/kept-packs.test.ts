import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openKeptIndexes } from '../../../src/search/index/kept-indexes.ts';
import { keepPacks, type PackedParts } from '../../../src/search/index/kept-packs.ts';
import { packPart } from '../../../src/search/pagefind/pack-part.ts';
import { temporaryFolder } from '../../samples/temporary-content.ts';

const KEY = 'a'.repeat(64);
const part = (text: string) => new TextEncoder().encode(text);

test('a part comes out as it was packed before, and parts that are gone are forgotten', () => {
  const folder = path.join(temporaryFolder(), 'packat');
  const pack = (texts: readonly string[]) => {
    const packs = keepPacks(openKeptIndexes<PackedParts>(folder), KEY);
    const packed = texts.map((text) => packs.pack(part(text)));
    packs.keep();
    return packed;
  };
  const first = pack(['ett', 'två']);
  expect(first).toEqual(['ett', 'två'].map((text) => packPart(part(text))));
  expect(pack(['två', 'tre'])).toEqual(['två', 'tre'].map((text) => packPart(part(text))));
  expect(openKeptIndexes<PackedParts>(folder).find(KEY)?.size).toBe(2);
  expect(gunzipSync(first[0] ?? part('')).toString()).toContain('ett');
});
