import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readListLength, readTextValue, readValue, writeList } from './cbor.ts';
import { rangesOf, readMeta, writeMeta, writeShortMeta, type IndexMeta } from './index-meta.ts';
import { indexName, metaFile, numbered, recordFile, shortMetaFile, wordsFile } from './part-names.ts';
import { shortenRecord } from './shorten-record.ts';
import { SIGNATURE, signed, unsigned } from './read-part.ts';

/** So many bytes of an index lie in one file, unpacked. Packed it is half: a sixteenth of a second at 400 kbit/s. */
const CHUNK_BYTES = 6_000;
/**
 * Words that begin with the same letters, this many, lie in one file: no stem is shorter, so that a word, its forms and the
 * longer words that begin so are one fetch.
 */
const SAME_LETTERS = 3;
/** The words of one file of an index, as Pagefind wrote them. */
interface Chunk {
  /** What the first word begins with. */
  readonly from: string;
  readonly words: readonly Uint8Array[];
}

/** What the page must know of an index to fetch from it. */
export interface RecutIndex {
  /** The part of a name that all files of the index have. */
  readonly tag: string;
  /** What the first word of each file begins with, in the order of their numbers. */
  readonly begins: readonly string[];
}

/**
 * Cuts an index that Pagefind has just written anew, so that a question fetches less of it. Pagefind cuts after some 20,000 places, wherever that is; here a file is smaller and ends where no
 * word of a question reaches over. Pagefind's program finds the files by their first and last words as before.
 *
 * The records are named anew too, by a digest of the index and their number, the oldest first: Pagefind's own names are
 * random signs, and half of what is fetched before the first question. The order by date is left out, since it is the
 * numbers'.
 */
export function recutIndex(folder: string, name: string): RecutIndex {
  const meta = readMeta(unpack(path.join(folder, metaFile(name))));
  const words = meta.chunks.flatMap((chunk) => readWordsAsBytes(unpack(path.join(folder, wordsFile(chunk.name)))));
  const chunks = cutWords(words);
  const digest = createHash('sha256').update(meta.records.map((record) => record.name).join());
  for (const word of words) digest.update(word);
  const tag = digest.digest('hex').slice(0, 10);

  for (const chunk of meta.chunks) unlinkSync(path.join(folder, wordsFile(chunk.name)));
  for (const [number, chunk] of chunks.entries())
    pack(path.join(folder, wordsFile(numbered(tag, number))), writeList([writeList(chunk.words)]));
  const places = new Map(meta.byDate.map((record, place) => [record, place]));
  const records = meta.records.map((record, number) => ({
    ...record,
    name: numbered(tag, places.get(number) ?? number),
  }));
  for (const [number, record] of records.entries())
    moveRecord(
      path.join(folder, recordFile(meta.records[number]?.name ?? '')),
      path.join(folder, recordFile(record.name)),
    );
  unlinkSync(path.join(folder, metaFile(name)));
  const begins = chunks.map(({ from }) => from);
  const recut: IndexMeta = { ...meta, records, chunks: rangesOf(begins, tag), byDate: [] };
  pack(path.join(folder, metaFile(indexName(tag))), writeMeta(recut));
  mkdirSync(path.dirname(path.join(folder, shortMetaFile(tag))), { recursive: true });
  pack(path.join(folder, shortMetaFile(tag)), writeShortMeta(recut, tag));
  return { tag, begins };
}

/** Puts words that begin alike together, and then as many of these groups as fit in a file. */
function cutWords(words: readonly Uint8Array[]): readonly Chunk[] {
  const groups = new Map<string, { readonly words: Uint8Array[]; bytes: number }>();
  for (const word of words) {
    const from = beginningOf(word);
    const group = groups.get(from) ?? { words: [], bytes: 0 };
    group.words.push(word);
    group.bytes += word.length;
    groups.set(from, group);
  }
  const chunks: { readonly from: string; readonly words: Uint8Array[]; bytes: number }[] = [];
  for (const [from, group] of groups) {
    const last = chunks.at(-1);
    if (last && last.bytes + group.bytes <= CHUNK_BYTES) {
      last.words.push(...group.words);
      last.bytes += group.bytes;
    } else chunks.push({ from, words: [...group.words], bytes: group.bytes });
  }
  return chunks;
}

/** A word with its places is a list that begins with the word. */
function beginningOf(word: Uint8Array): string {
  const reader = { bytes: word, at: 0 };
  readListLength(reader);
  return [...readTextValue(reader)].slice(0, SAME_LETTERS).join('');
}

/** The words of one file of an index: a list within a list. */
function readWordsAsBytes(bytes: Uint8Array): readonly Uint8Array[] {
  const reader = { bytes, at: 0 };
  readListLength(reader);
  return Array.from({ length: readListLength(reader) }, () => readValue(reader));
}

/** Without what only the search within it has needed. */
function moveRecord(from: string, to: string): void {
  const record = shortenRecord(new TextDecoder().decode(unpack(from)));
  unlinkSync(from);
  pack(to, new TextEncoder().encode(record));
}

function unpack(file: string): Uint8Array {
  const bytes = gunzipSync(readFileSync(file));
  if (bytes.subarray(0, SIGNATURE.length).toString() !== SIGNATURE) throw new Error(`${file} is not Pagefind's`);
  return unsigned(bytes);
}

function pack(file: string, bytes: Uint8Array): void {
  writeFileSync(file, gzipSync(signed(bytes), { level: 9 }));
}
