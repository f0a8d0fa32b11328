import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Archive } from '../../src/archive/archived.ts';
import { gapRecords, gapYears } from '../../src/data/gap-record.ts';
import { meetingRecords } from '../../src/data/meeting-record.ts';
import { organRecords } from '../../src/data/organ-record.ts';
import { yearFileName, type YearFileRecord } from '../../src/data/year-file-record.ts';
import { writeIndex, writeYear } from '../../src/find/address-file.ts';
import { buildAddressIndex, buildAddressYears, yearOfId } from '../../src/find/address-index.ts';

/** Writes the meetings, the gaps and the addresses of an archive as its site publishes them. Returns the new folder. */
export function publishSample(archive: Archive): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-mcp-'));
  const put = (name: string, text: string) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const putByYear = (fil: string, rows: readonly (readonly [year: number, row: object])[]): readonly YearFileRecord[] =>
    [...Map.groupBy(rows, ([year]) => year)].map(([ar, own]) => {
      const json = yearFileName(fil, ar, 'json');
      put(`data/${json}`, JSON.stringify(own.map(([, row]) => row)));
      return { fil, ar, poster: own.length, json, csv: null };
    });
  const years = gapYears(archive);
  const files = [
    ...putByYear(
      'moten',
      meetingRecords(archive, undefined).map((row) => [yearOfId(row.id), row]),
    ),
    ...putByYear(
      'luckor',
      gapRecords(archive).map((row, place) => [years[place] ?? 0, row]),
    ),
  ];
  put('data/arsfiler.json', JSON.stringify(files));
  put('data/datapackage.json', '{"name":"till-handlingarna","title":"Lövarkivet"}');
  put('data/organ.json', JSON.stringify(organRecords(archive)));
  put('data/amnen.json', '[]');
  put('adresser/organ.json', writeIndex(buildAddressIndex(archive)));
  for (const [year, own] of buildAddressYears(archive)) put(`adresser/${year}.json`, writeYear(own));
  return folder;
}
