import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '../archive/archived.ts';
import { openFileOfPieces } from '../keeping/file-of-pieces.ts';
import { placeInSite } from '../site/addresses/read-address.ts';
import { urls } from '../site/addresses/urls.ts';
import { DATA_FILES, writeJson, type DataFile } from './data-files.ts';
import { openRecordDatabase, type RecordDatabase } from './record-database.ts';
import { tableOf } from './record-table.ts';
import { yearFileName } from './year-file-record.ts';

interface DataOrder {
  /** Of the site. */
  readonly folder: string;
  readonly site: URL | undefined;
  /** Gets an SQLite database of the same records. */
  readonly database: string;
}

/**
 * Writes the open data: each file of `DATA_FILES` as `dataFileText` and `dataTableText` have it, the files of each year where
 * `arsfiler.json` says, and the database. Each record is made once for all of them, and is gone when the next one is made.
 */
export function writeDataFiles(archive: Archive, { folder, site, database: target }: DataOrder): void {
  const database = openRecordDatabase(target);
  try {
    for (const file of DATA_FILES) writeDataFile(file, archive, { folder, site, database });
    database.end();
  } finally {
    database.close();
  }
}

function writeDataFile(
  file: DataFile,
  archive: Archive,
  { folder, site, database }: Omit<DataOrder, 'database'> & { readonly database: RecordDatabase },
): void {
  const table = file.table ? tableOf(file.record) : undefined;
  const place = (name: string) => path.join(folder, placeInSite(urls.dataFile(name)));
  const open = (json: string, csv: string) => [
    openJson(place(json)),
    ...(table === undefined ? [] : [openTable(place(csv), table.head)]),
  ];
  const add = database.addTable(file);
  const years = file.years?.(archive);
  const outputs = new Map<number | undefined, readonly RecordOutput[]>();
  const openYear = (year: number | undefined) => {
    const own =
      year === undefined
        ? open(`${file.name}.json`, `${file.name}.csv`)
        : open(yearFileName(file.name, year, 'json'), yearFileName(file.name, year, 'csv'));
    outputs.set(year, own);
    return own;
  };
  try {
    const whole = openYear(undefined);
    let number = 0;
    for (const record of file.build(archive, site)) {
      add(record);
      const year = years?.[number];
      number += 1;
      const own = year === undefined ? [] : (outputs.get(year) ?? openYear(year));
      const written: Written = { json: listed(record), row: table?.row(record) ?? '' };
      for (const output of [...whole, ...own]) output.add(written);
    }
  } finally {
    for (const output of [...outputs.values()].flat()) output.end();
  }
}

/** A record as its files have it. */
interface Written {
  readonly json: string;
  readonly row: string;
}

interface RecordOutput {
  readonly add: (record: Written) => void;
  readonly end: () => void;
}

/** A record as it stands in a list that `writeJson` writes. */
function listed(record: unknown): string {
  return writeJson([record]).slice('[\n'.length, -'\n]\n'.length);
}

function openJson(file: string): RecordOutput {
  const pieces = openIn(file);
  let isFirst = true;
  return {
    add: ({ json }) => {
      pieces.add(isFirst ? '[\n' : ',\n');
      isFirst = false;
      pieces.add(json);
    },
    end: () => {
      pieces.add(isFirst ? writeJson([]) : '\n]\n');
      pieces.end();
    },
  };
}

function openTable(file: string, head: string): RecordOutput {
  const pieces = openIn(file);
  pieces.add(head);
  return { add: ({ row }) => pieces.add(row), end: pieces.end };
}

function openIn(file: string) {
  mkdirSync(path.dirname(file), { recursive: true });
  return openFileOfPieces(file);
}
