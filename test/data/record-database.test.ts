import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archived.ts';
import { DATA_FILES } from '../../src/data/data-files.ts';
import { openRecordDatabase } from '../../src/data/record-database.ts';
import { archiveOf, NASTY_ARCHIVE, SITE } from '../samples/feed-sample.ts';
import { loadShippedArchive } from '../samples/shipped-archive.ts';
import { temporaryFolder } from '../samples/temporary-content.ts';

test.each([
  ['the shipped archive', loadShippedArchive()],
  ['an archive of nasty words', NASTY_ARCHIVE],
  ['an archive of nothing', archiveOf()],
])('the database of %s is whole, has every record, and is the same bytes each time', (_name, archive) => {
  const folder = temporaryFolder();
  const [first, second] = ['a', 'b'].map((name) => path.join(folder, name));
  if (!first || !second) throw new Error('No files');
  for (const file of [first, second]) fill(archive, file);
  expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
  const database = new DatabaseSync(first, { readOnly: true });
  expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  for (const { name, build } of DATA_FILES)
    expect(database.prepare(`SELECT count(*) AS rows FROM "${name}"`).get()).toEqual({
      rows: [...build(archive, SITE)].length,
    });
  database.close();
});

test('a decision is read back with its words, its lists as JSON and what is null as nothing', () => {
  const file = path.join(temporaryFolder(), 'arkivet.sqlite');
  fill(loadShippedArchive(), file);
  const database = new DatabaseSync(file, { readOnly: true });
  const found = database
    .prepare('SELECT satser, formellt, rattelse, galler_svar FROM beslut WHERE id = ?')
    .get('schnv-dalarna-2021-03-19-4');
  database.close();
  const clauses: unknown = JSON.parse(String(found?.['satser']));
  expect(clauses).toEqual(
    loadShippedArchive()
      .decisions.find(({ decision }) => decision.id === 'schnv-dalarna-2021-03-19-4')
      ?.decision.clauses.map(({ text }) => text),
  );
  expect(found?.['formellt']).toBeTypeOf('number');
  expect(found?.['rattelse']).toBeNull();
});

function fill(archive: Archive, target: string): void {
  const database = openRecordDatabase(target);
  for (const file of DATA_FILES) {
    const add = database.addTable(file);
    for (const record of file.build(archive, SITE)) add(record);
  }
  database.end();
  database.close();
}
