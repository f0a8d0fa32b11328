import { describe, expect, test } from 'vitest';
import { isManifest } from '../../src/search/manifest.ts';

const shard = { from: 2020, to: 2026, records: 3, folder: '' };
const manifest = { build: 'abc', records: 3, shards: [shard, { ...shard, folder: '2010-2019/' }], words: ['a', '0'] };

describe('what was fetched is a manifest', () => {
  test.each([
    ['with all its parts', manifest],
    ['with parts that we know nothing of', { ...manifest, more: true }],
    ['of an archive without records', { ...manifest, records: 0, shards: [], words: [] }],
  ])('%s', (_what, value) => {
    expect(isManifest(value)).toBe(true);
  });

  test.each([
    ['for it is nothing', null],
    ['for it is a text', 'manifest'],
    ['for it is a list', [manifest]],
    ['without a build', { ...manifest, build: undefined }],
    ['with records in words', { ...manifest, records: '3' }],
    ['with a word that is none', { ...manifest, words: [1] }],
    ['without shards', { ...manifest, shards: undefined }],
    ['with a shard that is nothing', { ...manifest, shards: [null] }],
    ['with a shard without years', { ...manifest, shards: [{ ...shard, from: undefined }] }],
    ['with a folder elsewhere', { ...manifest, shards: [{ ...shard, folder: 'https://ond.example/' }] }],
    ['with a folder above', { ...manifest, shards: [{ ...shard, folder: '../' }] }],
    ['with a build of 100 kB', { ...manifest, build: 'x'.repeat(100_000) }],
    ['with fewer records than none', { ...manifest, records: -5 }],
    ['with half a record', { ...manifest, records: 1.5 }],
    ['with more records than numbers tell', { ...manifest, records: 1e308 }],
    ['with a shard of records without end', { ...manifest, shards: [{ ...shard, records: Infinity }] }],
    ['with a shard of fewer records than none', { ...manifest, shards: [{ ...shard, records: -5 }] }],
    ['with a span of thirty million years', { ...manifest, shards: [{ ...shard, from: 0, to: 30_000_000 }] }],
    ['with a span that ends before it begins', { ...manifest, shards: [{ ...shard, from: 2026, to: 2020 }] }],
    ['with a year that is none', { ...manifest, shards: [{ ...shard, from: NaN }] }],
    ['with ten thousand shards', { ...manifest, shards: Array.from({ length: 10_000 }, () => shard) }],
    [
      'with a thousand shards of a thousand years',
      { ...manifest, shards: Array.from({ length: 1_000 }, () => ({ ...shard, from: 1500, to: 2500 })) },
    ],
    ['with ten thousand words', { ...manifest, words: Array.from({ length: 10_000 }, () => 'a') }],
    ['with a folder of ten thousand digits', { ...manifest, shards: [{ ...shard, folder: `${'1'.repeat(10_000)}/` }] }],
    ['with a folder without its slash', { ...manifest, shards: [{ ...shard, folder: '2020' }] }],
  ])('not %s', (_what, value) => {
    expect(isManifest(value)).toBe(false);
  });
});
