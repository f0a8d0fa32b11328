import { readListLength, readNumberValue, readTextValue, type CborReader } from './cbor.ts';

/** Reads a file with the values of a filter, and the numbers of the records that have each. */
export function readFilter(bytes: Uint8Array): ReadonlyMap<string, readonly number[]> {
  const reader: CborReader = { bytes, at: 0 };
  readListLength(reader);
  readTextValue(reader);
  return new Map(
    readEach(reader, () => {
      readListLength(reader);
      const value = readTextValue(reader);
      return [value, readEach(reader, () => readNumberValue(reader))];
    }),
  );
}

function readEach<Value>(reader: CborReader, read: () => Value): readonly Value[] {
  return Array.from({ length: readListLength(reader) }, read);
}
