import { readListLength, readNumberValue, readTextValue, type CborReader } from './cbor.ts';
import { buildAllowance, type ReadingAllowance } from './reading-allowance.ts';

/** Reads a file with the values of a filter, and the numbers of the records that have each. */
export function readFilter(
  bytes: Uint8Array,
  allowance: ReadingAllowance = buildAllowance(),
): ReadonlyMap<string, readonly number[]> {
  const reader: CborReader = { bytes, at: 0 };
  readListLength(reader);
  readTextValue(reader);
  return new Map(
    readEach(reader, allowance, () => {
      readListLength(reader);
      const value = readTextValue(reader);
      return [value, readEach(reader, allowance, () => readNumberValue(reader))];
    }),
  );
}

function readEach<Value>(reader: CborReader, allowance: ReadingAllowance, read: () => Value): readonly Value[] {
  const length = readListLength(reader);
  allowance.spend('found', length);
  return Array.from({ length }, () => read());
}
