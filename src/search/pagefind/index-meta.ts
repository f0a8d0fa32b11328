import {
  readListLength,
  readNumberValue,
  readTextValue,
  readValue,
  writeList,
  writeText,
  type CborReader,
} from './cbor.ts';

/** What Pagefind fetches of an index before anything is asked: which records and files there are. */
export interface IndexMeta {
  readonly pages: readonly MetaPage[];
  /** The names of the files with words. */
  readonly chunks: readonly string[];
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
  const chunks = readLists(reader, () => {
    const [, , name] = [readTextValue(reader), readTextValue(reader), readTextValue(reader)];
    return name;
  });
  const filters = readValue(reader);
  const [byDate = []] = readLists(reader, () => {
    readTextValue(reader);
    return Array.from({ length: readListLength(reader) }, () => readNumberValue(reader));
  });
  return { version, pages, chunks, filters, byDate, rest: Array.from({ length: parts - 5 }, () => readValue(reader)) };
}

function readLists<Value>(reader: CborReader, read: (values: number) => Value): readonly Value[] {
  return Array.from({ length: readListLength(reader) }, () => read(readListLength(reader)));
}

/** The same index with other names for its records and its files, and without sortings. */
export function writeMeta(
  { version, filters, rest }: IndexMeta,
  pages: readonly MetaPage[],
  chunks: readonly { readonly from: string; readonly to: string; readonly name: string }[],
): Uint8Array {
  return writeList([
    version,
    writeList(pages.map((page) => writeList([writeText(page.name), ...page.rest]))),
    writeList(chunks.map(({ from, to, name }) => writeList([from, to, name].map(writeText)))),
    filters,
    writeList([]),
    ...rest,
  ]);
}
