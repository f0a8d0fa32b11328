import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readSearchSource, writeSearchSource } from '../../../src/search/index/hand-over-source.ts';
import { cutSource, type CutSource } from '../../../src/search/index/cut-source.ts';
import { buildSearchSource } from '../../../src/search/index/search-source.ts';
import { archiveOf, FIRST } from './index-histories.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-kalla-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plain = ({ names, shards, ...rest }: CutSource) => ({
  ...rest,
  names: [...names],
  shards: shards.map(({ pieces, ...shard }) => ({
    ...shard,
    pieces: [...pieces()].map(({ key, written }) => ({ key, records: written() })),
  })),
});

test('what is handed over is read as it was, and as often as it is asked for', () => {
  const whole = buildSearchSource(archiveOf(FIRST), { ownWords: { known: ['a'], whole: ['b'] }, mostRecords: 4 });
  writeSearchSource(whole, folder, { daysInPiece: 2 });
  const source = cutSource(whole, { daysInPiece: 2 });
  const read = readSearchSource(folder);
  expect(plain(source).shards.length).toBeGreaterThan(1);
  expect(plain(read)).toEqual(plain(source));
  expect(plain(read)).toEqual(plain(source));
});
