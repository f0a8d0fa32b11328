import { DatabaseSync } from 'node:sqlite';
import type { Archive } from '../archive/archived.ts';
import { DATA_FILES } from './data-files.ts';
import { columnsOf, valueAt } from './record-table.ts';

/**
 * Writes the open data as an SQLite database: a table for each file, with the columns of its table and, as JSON, the lists that it
 * holds. The same archive gives the same bytes with the same release of SQLite, which is Node's own: rows are written in
 * order in one transaction, and nothing of the hour goes in.
 */
export function writeDatabase(archive: Archive, target: string, site: URL | undefined): void {
  const database = new DatabaseSync(target);
  try {
    database.exec('PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
    for (const { name, record, build } of DATA_FILES) {
      const columns = columnsOf(record);
      database.exec(`CREATE TABLE ${quoted(name)} (${columns.map((column) => quoted(column.name)).join(', ')})`);
      /* The ledger has an id as often as something befell it. */
      if (columns.some((column) => column.name === 'id'))
        database.exec(`CREATE INDEX ${quoted(`${name}_id`)} ON ${quoted(name)} (id)`);
      const insert = database.prepare(`INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`);
      for (const each of build(archive, site))
        insert.run(...columns.map((column) => cellOf(valueAt(each, column.path))));
    }
    database.exec('COMMIT; VACUUM');
  } finally {
    database.close();
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function cellOf(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);
}
