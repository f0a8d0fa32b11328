import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archived.ts';
import { DATA_FILES, dataFileText, dataTableText } from '../../src/data/data-files.ts';
import { decisionRecord } from '../../src/data/decision-record.ts';
import { writeDataFiles } from '../../src/data/write-data-files.ts';
import { yearFileRecords } from '../../src/data/year-file-record.ts';
import { archiveOf, NASTY_ARCHIVE, SITE } from '../samples/feed-sample.ts';
import { loadShippedArchive } from '../samples/shipped-archive.ts';
import { temporaryFolder } from '../samples/temporary-content.ts';
import { readRecordTable } from './read-record-table.ts';

const ARCHIVES = [
  ['the shipped archive', loadShippedArchive()],
  ['an archive of nasty words', NASTY_ARCHIVE],
] as const;

test.each([...ARCHIVES, ['an archive of nothing', archiveOf()] as const])(
  'the files of %s are what the texts of the files say, to the byte',
  (_name, archive) => {
    for (const site of [SITE, undefined]) {
      const folder = write(archive, site);
      const read = (name: string) => readFileSync(path.join(folder, 'data', name)).toString('utf8');
      for (const file of DATA_FILES) {
        expect(read(`${file.name}.json`)).toBe(inBytes(dataFileText(file, archive, site)));
        if (file.table) expect(read(`${file.name}.csv`)).toBe(inBytes(dataTableText(file, archive, site)));
      }
    }
  },
);

test.each(ARCHIVES)(
  'the files of the years of %s together hold every record of the whole file once',
  (_name, archive) => {
    const folder = write(archive, SITE);
    const listed = yearFileRecords(DATA_FILES, archive);
    const read = (name: string): readonly unknown[] =>
      JSON.parse(readFileSync(path.join(folder, 'data', name), 'utf8'));
    for (const { json, poster } of listed) expect(read(json)).toHaveLength(poster);
    for (const file of DATA_FILES.filter(({ years }) => years)) {
      const parts = listed.filter(({ fil }) => fil === file.name).flatMap(({ json }) => read(json));
      const whole: readonly unknown[] = JSON.parse(dataFileText(file, archive, SITE));
      expect(parts).toHaveLength(whole.length);
      expect(parts).toEqual(expect.arrayContaining([...whole]));
    }
  },
);

test('a year’s table has the records of its JSON', () => {
  const folder = write(loadShippedArchive(), SITE);
  const read = (name: string) => readFileSync(path.join(folder, 'data', name), 'utf8');
  const records: readonly unknown[] = JSON.parse(read('beslut/2021.json'));
  expect(records.length).toBeGreaterThan(0);
  expect(readRecordTable(decisionRecord, read('beslut/2021.csv'))).toEqual(records);
});

test('a file of each year stands as a part of the whole file where the years follow each other', () => {
  const archive = loadShippedArchive();
  const folder = write(archive, SITE);
  const read = (name: string) => readFileSync(path.join(folder, 'data', name), 'utf8');
  const parts = yearFileRecords(DATA_FILES, archive).filter(({ fil }) => fil === 'moten');
  expect(parts.length).toBeGreaterThan(1);
  const inside = parts.map(({ json }) => read(json).slice('[\n'.length, -'\n]\n'.length));
  expect(read('moten.json')).toBe(`[\n${inside.join(',\n')}\n]\n`);
});

test('which files are given year by year is what grows with the archive', () => {
  expect(DATA_FILES.filter(({ years }) => years).map(({ name }) => name)).toEqual([
    'beslut',
    'moten',
    'uppfoljning',
    'uppdrag',
    'belopp',
    'luckor',
  ]);
});

/** A text as a file holds it: half a sign becomes a mark of it. */
function inBytes(text: string): string {
  return Buffer.from(text).toString('utf8');
}

function write(archive: Archive, site: URL | undefined): string {
  const folder = temporaryFolder();
  writeDataFiles(archive, { folder, site, database: path.join(folder, 'arkivet.sqlite') });
  return folder;
}
