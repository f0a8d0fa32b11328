import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { DATA_FILES, dataFileText } from '../../src/data/data-files.ts';
import { decisionRecord } from '../../src/data/decision-record.ts';
import { writeYearFiles } from '../../src/data/write-year-files.ts';
import { yearFileRecords } from '../../src/data/year-file-record.ts';
import { NASTY_ARCHIVE, SITE } from '../samples/feed-sample.ts';
import { loadShippedArchive } from '../samples/shipped-archive.ts';
import { temporaryFolder } from '../samples/temporary-content.ts';
import { readRecordTable } from './read-record-table.ts';

test.each([
  ['the shipped archive', loadShippedArchive()],
  ['an archive of nasty words', NASTY_ARCHIVE],
])('the files of the years of %s together hold every record of the whole file once', (_name, archive) => {
  const folder = temporaryFolder();
  writeYearFiles(archive, folder, SITE);
  const listed = yearFileRecords(DATA_FILES, archive);
  const read = (name: string): readonly unknown[] => JSON.parse(readFileSync(path.join(folder, 'data', name), 'utf8'));
  for (const { json, poster } of listed) expect(read(json)).toHaveLength(poster);
  for (const file of DATA_FILES.filter(({ years }) => years)) {
    const parts = listed.filter(({ fil }) => fil === file.name).flatMap(({ json }) => read(json));
    const whole: readonly unknown[] = JSON.parse(dataFileText(file, archive, SITE));
    expect(parts).toHaveLength(whole.length);
    expect(parts).toEqual(expect.arrayContaining([...whole]));
  }
});

test('a year’s table has the records of its JSON', () => {
  const folder = temporaryFolder();
  writeYearFiles(loadShippedArchive(), folder, SITE);
  const read = (name: string) => readFileSync(path.join(folder, 'data', name), 'utf8');
  const records: readonly unknown[] = JSON.parse(read('beslut/2021.json'));
  expect(records.length).toBeGreaterThan(0);
  expect(readRecordTable(decisionRecord, read('beslut/2021.csv'))).toEqual(records);
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
