import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '../archive/archived.ts';
import { placeInSite } from '../site/addresses/read-address.ts';
import { urls } from '../site/addresses/urls.ts';
import { DATA_FILES, writeJson, type DataFile } from './data-files.ts';
import { recordTable } from './record-table.ts';
import { yearFileName } from './year-file-record.ts';

/** Writes the data files of each year where `arsfiler.json` says, in the site's folder. */
export function writeYearFiles(archive: Archive, folder: string, site: URL | undefined): void {
  for (const file of DATA_FILES) {
    const place = (year: number, ending: 'json' | 'csv') =>
      path.join(folder, placeInSite(urls.dataFile(yearFileName(file.name, year, ending))));
    for (const [year, records] of recordsByYear(file, archive, site)) {
      mkdirSync(path.dirname(place(year, 'json')), { recursive: true });
      writeFileSync(place(year, 'json'), writeJson(records));
      if (file.table) writeFileSync(place(year, 'csv'), recordTable(file.record, records));
    }
  }
}

/** None where the file is not given year by year. */
function recordsByYear(
  { build, years }: DataFile,
  archive: Archive,
  site: URL | undefined,
): ReadonlyMap<number, readonly unknown[]> {
  const byYear = new Map<number, unknown[]>();
  if (!years) return byYear;
  const records = build(archive, site);
  for (const [place, year] of years(archive).entries()) {
    const own = byYear.get(year) ?? [];
    byYear.set(year, own);
    own.push(records[place]);
  }
  return byYear;
}
