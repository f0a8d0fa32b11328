import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { parseJson } from '../../archive/parse-json.ts';
import { readFilter } from './read-filter.ts';
import { readMeta } from './index-meta.ts';
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

/** Gives the bytes of a file of an index by its name within the folder of the index. Throws where there is none. */
export type LoadIndexFile = (name: string) => Uint8Array;

/** Reads what Pagefind has made. An index without pages has no language, and is a piece without records. */
export function readPiece(load: LoadIndexFile): IndexPiece {
  const entry = entrySchema.parse(parseJson(new TextDecoder().decode(load(ENTRY_FILE))));
  const { version, languages, include_characters: signs } = entry;
  if (languages.sv === undefined) return { version, signs, records: [], words: readPieceWords([], []), filters: [] };
  const unpackFile = (name: string) => unpack(load(name), name);
  const meta = readMeta(unpackFile(metaFile(languages.sv.hash)));
  const places = new Map(meta.byDate.map((record, place) => [record, place]));
  return {
    version,
    signs,
    records: meta.records.map(({ name, words }, number) => ({
      name,
      words,
      place: places.get(number) ?? number,
      text: readRecord(unpackFile(recordFile(name))),
    })),
    words: readPieceWords(
      meta.chunks.map(({ name }) => unpackFile(wordsFile(name))),
      meta.fields,
    ),
    filters: meta.filters.map(({ filter, name }) => [
      filter,
      readFilter(unpackFile(filterFile(name)), meta.records.length),
    ]),
  };
}

const entrySchema = z.object({
  version: z.string(),
  languages: z.object({ sv: z.object({ hash: z.string() }).optional() }),
  include_characters: z.array(z.string()),
});

/** Without what only the search within it has needed. */
function readRecord(bytes: Uint8Array): string {
  return shortenRecord(new TextDecoder().decode(bytes));
}

function unpack(packed: Uint8Array, name: string): Uint8Array {
  const bytes = gunzipSync(packed);
  if (bytes.subarray(0, SIGNATURE.length).toString() !== SIGNATURE) throw new Error(`${name} is not Pagefind's`);
  return unsigned(bytes);
}
