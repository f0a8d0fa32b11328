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
    ['with a folder without its slash', { ...manifest, shards: [{ ...shard, folder: '2020' }] }],
  ])('not %s', (_what, value) => {
    expect(isManifest(value)).toBe(false);
  });
});
