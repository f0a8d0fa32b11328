import {
  readListLength,
  readNumberValue,
  readTextValue,
  writeList,
  writeNumber,
  writeText,
  type CborReader,
} from './cbor.ts';
import { numbered } from './part-names.ts';

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

interface IndexedRecord {
  readonly name: string;
  readonly words: number;
  /** The file that it lies in together with others; empty where it has a file of its own. */
  readonly group: string;
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

/**
 * Reads the meta as Pagefind 1.6.0 writes it: version, records, files, filters, sortings, and names of fields. Puts in what
 * `shortenMeta` has left out.
 */
export function readMeta(bytes: Uint8Array, tag?: string): IndexMeta {
  const reader: CborReader = { bytes, at: 0 };
  const named = (name: string, number: number) => (name === '' && tag !== undefined ? numbered(tag, number) : name);
  readListLength(reader);
  const version = readTextValue(reader);
  const records = readLists(reader, (number) => ({
    name: named(readTextValue(reader), number),
    words: readNumberValue(reader),
    group: readTextValue(reader),
  }));
  const chunks = readLists(reader, () => ({
    from: readTextValue(reader),
    to: readTextValue(reader),
    name: readTextValue(reader),
  }));
  const filters = readLists(reader, () => ({ filter: readTextValue(reader), name: readTextValue(reader) }));
  const [byDate = []] = readLists(reader, () => {
    readTextValue(reader);
    return readEach(reader, () => readNumberValue(reader));
  });
  const fields = readEach(reader, () => readTextValue(reader));
  const isShort = tag !== undefined && chunks.every(({ name }) => name === '');
  const begins = chunks.map(({ from }) => from);
  return { version, records, chunks: isShort ? rangesOf(begins, tag) : chunks, filters, byDate, fields };
}

function readLists<Value>(reader: CborReader, read: (number: number) => Value): readonly Value[] {
  return readEach(reader, (number) => {
    readListLength(reader);
    return read(number);
  });
}

function readEach<Value>(reader: CborReader, read: (number: number) => Value): readonly Value[] {
  return Array.from({ length: readListLength(reader) }, (_each, number) => read(number));
}

/** The same in the form that Pagefind's own program reads; the order by date under the name `datum`. */
export function writeMeta({ version, records, chunks, filters, byDate, fields }: IndexMeta): Uint8Array<ArrayBuffer> {
  const texts = (...values: readonly string[]) => writeList(values.map(writeText));
  return writeList([
    writeText(version),
    writeList(
      records.map(({ name, words, group }) => writeList([writeText(name), writeNumber(words), writeText(group)])),
    ),
    writeList(chunks.map(({ from, to, name }) => texts(from, to, name))),
    writeList(filters.map(({ filter, name }) => texts(filter, name))),
    writeList(byDate.length === 0 ? [] : [writeList([writeText('datum'), writeList(byDate.map(writeNumber))])]),
    texts(...fields),
  ]);
}

/**
 * The same without what follows from the tag: the names of the files and of the records that stand in the order of their
 * numbers, and the last word of each file. It is an eighth as large.
 */
export function shortenMeta(meta: IndexMeta, tag: string): IndexMeta {
  return {
    ...meta,
    records: meta.records.map((record, number) =>
      record.name === numbered(tag, number) ? { ...record, name: '' } : record,
    ),
    chunks: meta.chunks.map(({ from }) => ({ from, to: '', name: '' })),
  };
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
