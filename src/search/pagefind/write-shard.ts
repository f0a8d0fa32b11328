import { createHash, hash } from 'node:crypto';
import type { SearchEngineRelease } from '../manifest.ts';
import { writeList, writeNumber, writeText } from './cbor.ts';
import { cutWords } from './cut-words.ts';
import { rangesOf, writeMeta, writeShortMeta, type IndexMeta } from './index-meta.ts';
import { groupRecords } from './group-records.ts';
import { joinWords } from './join-words.ts';
import { packPart } from './pack-part.ts';
import {
  ENTRY_FILE,
  filterFile,
  indexName,
  metaFile,
  numbered,
  recordFile,
  shortMetaFile,
  wordsFile,
} from './part-names.ts';
import { FIELDS } from './piece-words.ts';
import type { IndexPiece } from './read-piece.ts';
import { recordsOfGroups, type NamedRecord } from './record-groups.ts';

/** A file of an index: its name within the folder of the index, and its bytes. */
export type IndexFile = readonly [name: string, bytes: Uint8Array];

/** What the archive must know of an index. */
export interface WrittenShard extends SearchEngineRelease {
  /** Undefined without records. */
  readonly index: NamedIndex | undefined;
}

/** What the page must know of an index to fetch from it. */
export interface NamedIndex {
  /** The part of a name that all files of the index have. */
  readonly tag: string;
  /** What the first word of each file of words begins with, in the order of their numbers. */
  readonly begins: readonly string[];
}

/**
 * Makes one index of pieces, of which there is one at least and whose records follow each other, the oldest first. It has the words and
 * the numbers that Pagefind would have given to all the records together. It is cut otherwise, so that a question fetches less of it:
 * Pagefind cuts after some 20,000 places, wherever that is; here a file is smaller and ends where no word of a question reaches over.
 * Pagefind's program finds the files by their first and last words as before.
 *
 * The records are named anew too, in groups: Pagefind's own names are random signs, and half of what is fetched before the first
 * question. The order by date is left out where it is theirs. The files of the records themselves are those of `recordFilesOf`.
 */
export function writeShard(
  pieces: readonly IndexPiece[],
  pack = packPart,
): {
  readonly written: WrittenShard;
  readonly files: readonly IndexFile[];
} {
  const [first] = pieces;
  if (first === undefined) throw new Error('An index of no piece');
  const { version, signs } = first;
  const records = pieces.flatMap((piece) => piece.records);
  if (records.length === 0)
    return { written: { version, signs, index: undefined }, files: [writeEntry({ version, signs }, {})] };

  const [words, named, byDate] = [joinWords(pieces), nameAll(pieces), sortByDate(pieces)];
  const digest = createHash('sha256').update(named.map(({ name }) => name).join());
  for (const { bytes } of words) digest.update(bytes);
  const tag = digest.digest('hex').slice(0, 10);

  const chunks = cutWords(words);
  const begins = chunks.map(({ from }) => from);
  const filters = joinFilters(pieces);
  const meta: IndexMeta = {
    version,
    records: named.map((own, number) => ({ ...own, words: records[number]?.words ?? 0 })),
    chunks: rangesOf(begins, tag),
    filters: filters.map(({ filter, name }) => ({ filter, name })),
    byDate: byDate.every((number, place) => number === place) ? [] : byDate,
    fields: FIELDS,
  };
  return {
    written: { version, signs, index: { tag, begins } },
    files: [
      writeEntry({ version, signs }, { sv: { hash: indexName(tag), wasm: 'sv', page_count: records.length } }),
      [metaFile(indexName(tag)), pack(writeMeta(meta))],
      [shortMetaFile(tag), pack(writeShortMeta(meta))],
      ...filters.map(({ name, bytes }): IndexFile => [filterFile(name), pack(bytes)]),
      ...chunks.map(
        ({ words: own }, number): IndexFile => [wordsFile(numbered(tag, number)), pack(writeList([writeList(own)]))],
      ),
    ],
  };
}

/** The files with the texts of the records: in each an object with those of a group, by their names, as Pagefind has them. */
export function* recordFilesOf(pieces: readonly IndexPiece[], pack = packPart): Generator<IndexFile> {
  const records = pieces.flatMap((piece) => piece.records);
  const named = nameAll(pieces).map((own, number) => ({ ...own, text: records[number]?.text ?? '' }));
  for (const [group, own] of Map.groupBy(named, (record) => record.group)) {
    const text = own.map((record) => `${JSON.stringify(record.name)}:${record.text}`).join();
    yield [recordFile(group), pack(new TextEncoder().encode(`{${text}}`))];
  }
}

/** What the records are called, in the order of their numbers; given to them from the oldest on. */
function nameAll(pieces: readonly IndexPiece[]): readonly NamedRecord[] {
  const records = pieces.flatMap((piece) => piece.records);
  const order = sortByDate(pieces);
  const encoder = new TextEncoder();
  const given = recordsOfGroups(groupRecords(order.map((number) => encoder.encode(records[number]?.text))));
  const named: NamedRecord[] = [];
  for (const [place, number] of order.entries()) named[number] = given[place] ?? { name: '', group: '' };
  return named;
}

/** The numbers of the records, the oldest first. */
function sortByDate(pieces: readonly IndexPiece[]): readonly number[] {
  let offset = 0;
  const places = pieces.flatMap(({ records }) => {
    const own = records.map(({ place }) => offset + place);
    offset += records.length;
    return own;
  });
  return places.map((_place, number) => number).toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
}

/** What Pagefind's program reads first. */
function writeEntry(
  { version, signs }: SearchEngineRelease,
  languages: Readonly<Record<string, Readonly<Record<string, string | number>>>>,
): IndexFile {
  return [ENTRY_FILE, Buffer.from(JSON.stringify({ version, languages, include_characters: signs }))];
}

interface JoinedFilter {
  readonly filter: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Named by what they hold, so that one that has not changed is not fetched again. */
function joinFilters(pieces: readonly IndexPiece[]): readonly JoinedFilter[] {
  const joined = new Map<string, Map<string, number[]>>();
  let offset = 0;
  for (const { filters, records } of pieces) {
    for (const [filter, values] of filters) {
      const known = joined.get(filter) ?? new Map<string, number[]>();
      joined.set(filter, known);
      for (const [value, numbers] of values) {
        const all = known.get(value) ?? [];
        known.set(value, all);
        for (const number of numbers) all.push(offset + number);
      }
    }
    offset += records.length;
  }
  return [...joined].toSorted(byName).map(([filter, values]) => {
    const bytes = writeList([
      writeText(filter),
      writeList(
        [...values]
          .toSorted(byName)
          .map(([value, numbers]) => writeList([writeText(value), writeList(numbers.map(writeNumber))])),
      ),
    ]);
    return { filter, name: `sv_${hash('sha256', bytes).slice(0, 10)}`, bytes };
  });
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
