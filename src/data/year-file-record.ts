import { z } from 'zod';
import type { Archive } from '../archive/archived.ts';

/** One row of `arsfiler.json`. */
export const yearFileRecord = z
  .strictObject({
    fil: z
      .string()
      .describe('Vilken fil raden är ett år av: beslut, moten, uppfoljning, uppdrag, belopp eller luckor.'),
    ar: z.number().int().describe('Året.'),
    poster: z.number().int().describe('Hur många poster årets fil har.'),
    json: z.string().describe('Årets fil, räknat från mappen data/.'),
    csv: z.string().nullable().describe('Samma uppgifter som tabell. Null där filen inte finns som tabell.'),
  })
  .meta({ title: 'Årsfil', description: 'Ett år av en fil.' });

export type YearFileRecord = z.infer<typeof yearFileRecord>;

/** A file that may be given year by year. */
interface ByYear {
  readonly name: string;
  readonly table: boolean;
  readonly years?: (archive: Archive) => readonly number[];
}

export function yearFileRecords(files: readonly ByYear[], archive: Archive): readonly YearFileRecord[] {
  return files.flatMap(({ name, table, years }) =>
    [...Map.groupBy(years?.(archive) ?? [], (year) => year)]
      .toSorted(([a], [b]) => a - b)
      .map(([ar, own]) => ({
        fil: name,
        ar,
        poster: own.length,
        json: yearFileName(name, ar, 'json'),
        csv: table ? yearFileName(name, ar, 'csv') : null,
      })),
  );
}

/** The place of a year's file under `data/`. */
export function yearFileName(name: string, year: number, ending: 'json' | 'csv'): string {
  return `${name}/${year}.${ending}`;
}
