import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readSearchSource, writeSearchSource } from '../../../src/search/index/hand-over-source.ts';
import { buildSearchSource, type SearchSource } from '../../../src/search/index/search-source.ts';
import { archiveOf, FIRST } from './index-histories.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-kalla-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plain = ({ ownWords, names, shards }: SearchSource) => ({
  ownWords,
  names: [...names],
  shards: shards.map(({ records, written, ...rest }) => ({
    ...rest,
    records: [...records()],
    written: [...written()],
  })),
});

test('what is handed over is read as it was, and as often as it is asked for', () => {
  const source = buildSearchSource(archiveOf(FIRST), { ownWords: { known: ['a'], whole: ['b'] }, mostRecords: 4 });
  writeSearchSource(source, folder);
  const read = readSearchSource(folder);
  expect(plain(source).shards.length).toBeGreaterThan(1);
  expect(plain(read)).toEqual(plain(source));
  expect(plain(read)).toEqual(plain(source));
});
