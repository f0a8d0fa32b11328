import {
  readListLength,
  readNumberValue,
  readTextValue,
  readValue,
  writeList,
  writeText,
  type CborReader,
} from './cbor.ts';
import { numbered } from './part-names.ts';

/** What Pagefind fetches of an index before anything is asked: which records and files there are. */
export interface IndexMeta {
  readonly pages: readonly MetaPage[];
  /** The names of the files with words. */
  readonly chunks: readonly string[];
  /** The first word of each, or what it begins with. */
  readonly begins: readonly string[];
  /** The numbers of the pages, the oldest first; empty where they are not sorted. */
  readonly byDate: readonly number[];
  readonly version: Uint8Array;
  readonly filters: Uint8Array;
  /** What comes after the sortings. */
  readonly rest: readonly Uint8Array[];
}

interface MetaPage {
  readonly name: string;
  readonly rest: readonly Uint8Array[];
}

/** Reads the meta as Pagefind 1.6.0 writes it: version, pages, files, filters, sortings, and names of metadata. */
export function readMeta(bytes: Uint8Array): IndexMeta {
  const reader: CborReader = { bytes, at: 0 };
  const parts = readListLength(reader);
  const version = readValue(reader);
  const pages = readLists(reader, (values) => {
    const name = readTextValue(reader);
    return { name, rest: Array.from({ length: values - 1 }, () => readValue(reader)) };
  });
  const ranges = readLists(reader, () => {
    const [from, , name] = [readTextValue(reader), readTextValue(reader), readTextValue(reader)];
    return { from, name };
  });
  const filters = readValue(reader);
  const [byDate = []] = readLists(reader, () => {
    readTextValue(reader);
    return Array.from({ length: readListLength(reader) }, () => readNumberValue(reader));
  });
  return {
    version,
    pages,
    chunks: ranges.map(({ name }) => name),
    begins: ranges.map(({ from }) => from),
    filters,
    byDate,
    rest: Array.from({ length: parts - 5 }, () => readValue(reader)),
  };
}

function readLists<Value>(reader: CborReader, read: (values: number) => Value): readonly Value[] {
  return Array.from({ length: readListLength(reader) }, () => read(readListLength(reader)));
}

/** A file with words: the first and the last word that it may hold. */
export interface WordRange {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** The same index with other names for its records and its files, and without sortings. */
export function writeMeta(
  { version, filters, rest }: Pick<IndexMeta, 'version' | 'filters' | 'rest'>,
  pages: readonly MetaPage[],
  chunks: readonly WordRange[],
): Uint8Array<ArrayBuffer> {
  return writeList([
    version,
    writeList(pages.map((page) => writeList([writeText(page.name), ...page.rest]))),
    writeList(chunks.map(({ from, to, name }) => writeList([from, to, name].map(writeText)))),
    filters,
    writeList([]),
    ...rest,
  ]);
}

/**
 * The same without what follows from the tag: the names of the files and of the records that stand in the order of their
 * numbers, and the last word of each file. It is an eighth as large.
 */
export function shortenMeta(bytes: Uint8Array, tag: string): Uint8Array<ArrayBuffer> {
  const meta = readMeta(bytes);
  const pages = meta.pages.map((page, number) => (page.name === numbered(tag, number) ? { ...page, name: '' } : page));
  return writeMeta(
    meta,
    pages,
    meta.begins.map((from) => ({ from, to: '', name: '' })),
  );
}

/** What `shortenMeta` left out is put in again: the bytes that Pagefind reads. */
export function lengthenMeta(bytes: Uint8Array, tag: string): Uint8Array<ArrayBuffer> {
  const meta = readMeta(bytes);
  const pages = meta.pages.map((page, number) => (page.name === '' ? { ...page, name: numbered(tag, number) } : page));
  return writeMeta(meta, pages, rangesOf(meta.begins, tag));
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
