import { readListLength, readNumberValue, readTextValue, type CborReader } from './cbor.ts';
import { buildAllowance, type ReadingAllowance } from './reading-allowance.ts';

/** A record has a few values of a filter: its day, the persons and bodies that it names. */
const VALUES_OF_A_RECORD = 50;
const MOST_VALUES = 500_000;

/**
 * Reads a file with the values of a filter, and the numbers of the records that have each, in order. Throws where the index, of
 * `records` records, cannot have them.
 */
export function readFilter(
  bytes: Uint8Array,
  records: number,
  allowance: ReadingAllowance = buildAllowance(),
): ReadonlyMap<string, readonly number[]> {
  const reader: CborReader = { bytes, at: 0 };
  const readRecords = () => {
    let last = -1;
    return readEach(reader, records, allowance, () => {
      const number = readNumberValue(reader);
      if (number <= last || number >= records) throw new Error(`No record ${number} of a filter`);
      last = number;
      return number;
    });
  };
  readListLength(reader);
  readTextValue(reader);
  return new Map(
    readEach(reader, Math.min(MOST_VALUES, records * VALUES_OF_A_RECORD), allowance, () => {
      readListLength(reader);
      const value = readTextValue(reader);
      return [value, readRecords()];
    }),
  );
}

function readEach<Value>(
  reader: CborReader,
  most: number,
  allowance: ReadingAllowance,
  read: () => Value,
): readonly Value[] {
  const length = readListLength(reader);
  if (length > most) throw new Error(`More than ${most} values or records of a filter`);
  allowance.spend('found', length);
  return Array.from({ length }, () => read());
}
