import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { parseJson } from '../../archive/parse-json.ts';
import { readFilter } from './read-filter.ts';
import { readMeta, type IndexMeta } from './index-meta.ts';
import { ENTRY_FILE, filterFile, metaFile, recordFile, wordsFile } from './part-names.ts';
import { readPieceWords, type PieceWords } from './piece-words.ts';
import { SIGNATURE, unsigned } from './read-part.ts';
import { shortenRecord } from './shorten-record.ts';

/** The index of a few records as Pagefind made it: plain data, of which `writeShard` makes one index of many records. */
export interface IndexPiece {
  /** Of Pagefind. */
  readonly version: string;
  /** The signs that it takes for letters. */
  readonly signs: readonly string[];
  /** In the order of their numbers. */
  readonly records: readonly PieceRecord[];
  readonly words: PieceWords;
  /** The values of each filter, and the numbers of the records that have them. */
  readonly filters: readonly (readonly [filter: string, values: ReadonlyMap<string, readonly number[]>])[];
}

interface PieceRecord {
  /** A digest of the record, as Pagefind names it. */
  readonly name: string;
  /** How many words it has. */
  readonly words: number;
  /** Its place among the records, the oldest first. */
  readonly place: number;
  /** What is fetched of it: JSON. */
  readonly text: string;
}

/** Reads what Pagefind has written into a folder. An index without pages has no language, and is a piece without records. */
export function readPiece(folder: string): IndexPiece {
  const entry = entrySchema.parse(parseJson(readFileSync(path.join(folder, ENTRY_FILE), 'utf8')));
  const { version, languages, include_characters: signs } = entry;
  if (languages.sv === undefined) return { version, signs, records: [], words: readPieceWords([], []), filters: [] };
  const meta = readMeta(unpack(path.join(folder, metaFile(languages.sv.hash))));
  const places = new Map(meta.byDate.map((record, place) => [record, place]));
  return {
    version,
    signs,
    records: meta.records.map(({ name, words }, number) => ({
      name,
      words,
      place: places.get(number) ?? number,
      text: readRecord(path.join(folder, recordFile(name))),
    })),
    words: readPieceWords(
      meta.chunks.map(({ name }) => unpack(path.join(folder, wordsFile(name)))),
      meta.fields,
    ),
    filters: readFilters(folder, meta),
  };
}

const entrySchema = z.object({
  version: z.string(),
  languages: z.object({ sv: z.object({ hash: z.string() }).optional() }),
  include_characters: z.array(z.string()),
});

function readFilters(folder: string, { filters, records }: IndexMeta): IndexPiece['filters'] {
  return filters.map(({ filter, name }) => [
    filter,
    readFilter(unpack(path.join(folder, filterFile(name))), records.length),
  ]);
}

/** Without what only the search within it has needed. */
function readRecord(file: string): string {
  return shortenRecord(new TextDecoder().decode(unpack(file)));
}

function unpack(file: string): Uint8Array {
  const bytes = gunzipSync(readFileSync(file));
  if (bytes.subarray(0, SIGNATURE.length).toString() !== SIGNATURE) throw new Error(`${file} is not Pagefind's`);
  return unsigned(bytes);
}
