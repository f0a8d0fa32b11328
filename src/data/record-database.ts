import { DatabaseSync } from 'node:sqlite';
import type { DataFile } from './data-files.ts';
import { columnsOf, valueAt } from './record-table.ts';

/** An SQLite database that gets a table for each file of records. */
export interface RecordDatabase {
  /** Makes the table of a file, with the columns of its table and, as JSON, the lists that it holds; gives what adds a record to it. */
  readonly addTable: (file: Pick<DataFile, 'name' | 'record'>) => (record: unknown) => void;
  /** Writes it whole. */
  readonly end: () => void;
  /** Lets go of the file, at the end or where something failed. */
  readonly close: () => void;
}

/**
 * Makes a database at `target`. The same records give the same bytes with the same release of SQLite, which is Node's own: rows are
 * written in order in one transaction, and nothing of the hour goes in.
 */
export function openRecordDatabase(target: string): RecordDatabase {
  const database = new DatabaseSync(target);
  database.exec('PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
  return {
    addTable: ({ name, record }) => {
      const columns = columnsOf(record);
      database.exec(`CREATE TABLE ${quoted(name)} (${columns.map((column) => quoted(column.name)).join(', ')})`);
      /* The ledger has an id as often as something befell it. */
      if (columns.some((column) => column.name === 'id'))
        database.exec(`CREATE INDEX ${quoted(`${name}_id`)} ON ${quoted(name)} (id)`);
      const insert = database.prepare(`INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`);
      return (each) => void insert.run(...columns.map((column) => cellOf(valueAt(each, column.path))));
    },
    end: () => database.exec('COMMIT; VACUUM'),
    close: () => database.close(),
  };
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function cellOf(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);
}
