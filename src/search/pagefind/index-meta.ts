import {
  hasBytes,
  readBytesValue,
  readListLength,
  readNumberValue,
  readTextValue,
  writeBytes,
  writeList,
  writeNumber,
  writeText,
  type CborReader,
} from './cbor.ts';
import { isAtMost } from './order-of-words.ts';
import { numbered } from './part-names.ts';
import { findGroups, readGroups, recordsOfGroups, writeGroups, type NamedRecord } from './record-groups.ts';
import { readLengths, writeLengths } from './record-lengths.ts';
import { buildAllowance, type ReadingAllowance } from './reading-allowance.ts';

/** What is fetched of an index before anything is asked: which records and files there are. */
export interface IndexMeta {
  /** The version of Pagefind that wrote the index. */
  readonly version: string;
  readonly records: readonly IndexedRecord[];
  /** The files with words, in the order of their words. */
  readonly chunks: readonly WordRange[];
  readonly filters: readonly NamedFile[];
  /** The numbers of the records, the oldest first; empty where they are not sorted. */
  readonly byDate: readonly number[];
  /** The names of the fields, in the order of their numbers. */
  readonly fields: readonly string[];
}

interface IndexedRecord extends NamedRecord {
  readonly words: number;
}

/** A file with words: the first and the last word that it may hold. */
export interface WordRange {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** The file with all values of a filter. */
interface NamedFile {
  readonly filter: string;
  readonly name: string;
}

/** No index of ours has more filters or fields than a tenth of this. */
const MOST_NAMES = 100;

/**
 * Reads the meta as Pagefind 1.6.0 writes it: version, records, files, filters, sortings, and names of fields. Puts in what
 * `writeShortMeta` has left out. Throws where it is no meta, or one of more records and files than an index has.
 */
export function readMeta(bytes: Uint8Array, tag?: string, allowance: ReadingAllowance = buildAllowance()): IndexMeta {
  const reader: CborReader = { bytes, at: 0 };
  const spend = (what: 'records' | 'files') => (amount: number) => allowance.spend(what, amount);
  readListLength(reader);
  const version = readTextValue(reader);
  const lengths = tag !== undefined && hasBytes(reader) ? readCounted(reader, spend('records')) : undefined;
  const named =
    lengths === undefined
      ? readLists(reader, spend('records'), () => ({
          name: readTextValue(reader),
          words: readNumberValue(reader),
          group: readTextValue(reader),
        }))
      : [];
  const ranges = readLists(reader, spend('files'), () => ({
    from: readTextValue(reader),
    to: readTextValue(reader),
    name: readTextValue(reader),
  }));
  const filters = readLists(reader, atMost(MOST_NAMES), () => ({
    filter: readTextValue(reader),
    name: readTextValue(reader),
  }));
  const [byDate = []] = readLists(reader, atMost(MOST_NAMES), () => {
    readTextValue(reader);
    return readEach(reader, spend('records'), () => readNumberValue(reader));
  });
  const fields = readEach(reader, atMost(MOST_NAMES), () => readTextValue(reader));
  const records = lengths === undefined ? named : nameInGroups(reader, lengths);
  const isShort = tag !== undefined && ranges.every(({ name }) => name === '');
  const chunks = isShort
    ? rangesOf(
        ranges.map(({ from }) => from),
        tag,
      )
    : ranges;
  checkNames(records);
  if (!isShort) checkNames(chunks);
  checkOrder(byDate, records.length);
  checkRanges(chunks);
  return { version, records, chunks, filters, byDate, fields };
}

function readCounted(reader: CborReader, count: CountLength): readonly number[] {
  const lengths = readLengths(readBytesValue(reader));
  count(lengths.length);
  return lengths;
}

/** Records of which nothing but their length and their groups must be told. */
function nameInGroups(reader: CborReader, lengths: readonly number[]): readonly IndexedRecord[] {
  const named = recordsOfGroups(readGroups(reader, lengths.length));
  return named.map((own, number) => ({ ...own, words: lengths[number] ?? 0 }));
}

function checkNames(parts: readonly { readonly name: string }[]): void {
  if (parts.some(({ name }) => name === '')) throw new Error('A part of an index without a name');
  if (new Set(parts.map(({ name }) => name)).size < parts.length) throw new Error('Two parts of an index of one name');
}

function checkOrder(byDate: readonly number[], records: number): void {
  if (byDate.some((number) => number >= records) || new Set(byDate).size < byDate.length)
    throw new Error('A record that stands twice or nowhere in the order by date');
}

/** A word stands in one file, so that no word can ask for all of them. */
function checkRanges(ranges: readonly WordRange[]): void {
  let last: WordRange | undefined;
  for (const range of ranges) {
    if (!isAtMost(range.from, range.to) || (last !== undefined && isAtMost(range.from, last.to)))
      throw new Error(`The words of ${range.name} are not in order`);
    last = range;
  }
}

type CountLength = (length: number) => void;

function atMost(most: number): CountLength {
  return (length) => {
    if (length > most) throw new Error(`More than ${most} names`);
  };
}

function readLists<Value>(reader: CborReader, count: CountLength, read: (number: number) => Value): readonly Value[] {
  return readEach(reader, count, (number) => {
    readListLength(reader);
    return read(number);
  });
}

function readEach<Value>(reader: CborReader, count: CountLength, read: (number: number) => Value): readonly Value[] {
  const length = readListLength(reader);
  count(length);
  return Array.from({ length }, (_each, number) => read(number));
}

/** The same in the form that Pagefind's own program reads; the order by date under the name `datum`. */
export function writeMeta(meta: IndexMeta): Uint8Array<ArrayBuffer> {
  return writeParts(
    meta,
    writeList(
      meta.records.map(({ name, words, group }) => writeList([writeText(name), writeNumber(words), writeText(group)])),
    ),
  );
}

/**
 * The same without what follows from the tag: the names of the files, and the last word of each. Where the names of the records are those
 * of their groups, it tells of each record its length alone, and of each group its name and size. It is a fifteenth as large.
 */
export function writeShortMeta(meta: IndexMeta): Uint8Array<ArrayBuffer> {
  const short: IndexMeta = {
    ...meta,
    chunks: meta.chunks.map(({ from }) => ({ from, to: '', name: '' })),
  };
  const groups = findGroups(meta.records);
  const [told, lengths] = [groups && writeGroups(groups), writeLengths(meta.records.map(({ words }) => words))];
  return told === undefined || lengths === undefined
    ? writeMeta(short)
    : writeParts(short, writeBytes(lengths), [told]);
}

function writeParts(
  { version, chunks, filters, byDate, fields }: IndexMeta,
  records: Uint8Array,
  more: readonly Uint8Array[] = [],
): Uint8Array<ArrayBuffer> {
  const texts = (...values: readonly string[]) => writeList(values.map(writeText));
  return writeList([
    writeText(version),
    records,
    writeList(chunks.map(({ from, to, name }) => texts(from, to, name))),
    writeList(filters.map(({ filter, name }) => texts(filter, name))),
    writeList(byDate.length === 0 ? [] : [writeList([writeText('datum'), writeList(byDate.map(writeNumber))])]),
    texts(...fields),
    ...more,
  ]);
}

/** The first and the last word that each file may hold, given what the words in it begin with. Together they leave out no word. */
export function rangesOf(begins: readonly string[], tag: string): readonly WordRange[] {
  return begins.map((from, number) => {
    const next = begins[number + 1];
    return {
      from: number === 0 ? '' : from,
      to: next === undefined ? LAST_SIGN : lastBefore(next),
      name: numbered(tag, number),
    };
  });
}

const LAST_SIGN = '\u{10FFFF}';
/** Between these two lie the surrogates, which no text has. */
const SURROGATES = { before: 0xd7ff, after: 0xe000 } as const;

/** A text that sorts after all that sort before this one, and before it. */
function lastBefore(text: string): string {
  const signs = [...text];
  const last = signs.pop()?.codePointAt(0) ?? 0;
  const before = last === SURROGATES.after ? SURROGATES.before : Math.max(0, last - 1);
  return `${signs.join('')}${String.fromCodePoint(before)}${LAST_SIGN}`;
}
