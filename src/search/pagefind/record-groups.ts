import { readBytesValue, readListLength, writeBytes, writeList, type CborReader } from './cbor.ts';
import { numbered } from './part-names.ts';
import { readLengths, writeLengths } from './record-lengths.ts';

/** Records that follow each other and share the first part of their names: see `groupRecords`. */
export interface RecordGroup {
  readonly tag: string;
  readonly records: number;
}

/** What a record is called, and the file that it lies in together with its neighbours. */
export interface NamedRecord {
  readonly name: string;
  /** Empty where the record has a file of its own. */
  readonly group: string;
}

/** Three neighbours make a file: a third as many files, and 1.4 kB more of a hit whose neighbours are none. */
const RECORDS_IN_FILE = 3;
/** In bytes: ten signs of a digest. */
const TAG_BYTES = 5;

/** The groups of the records of an index, in their order; undefined where they are not named as `recordsOfGroups` names them. */
export function findGroups(records: readonly NamedRecord[]): readonly RecordGroup[] | undefined {
  const groups: RecordGroup[] = [];
  for (const { name, group } of records) {
    const [, tag] = /^([0-9a-f]{10})-\d+$/.exec(name) ?? [];
    if (tag === undefined) return undefined;
    if (name === numbered(tag, 0)) groups.push({ tag, records: 0 });
    const last = groups.pop();
    if (last?.tag !== tag) return undefined;
    const own = nameRecord(tag, last.records);
    if (own.name !== name || own.group !== group) return undefined;
    groups.push({ tag, records: last.records + 1 });
  }
  return groups;
}

export function recordsOfGroups(groups: readonly RecordGroup[]): readonly NamedRecord[] {
  return groups.flatMap(({ tag, records }) =>
    Array.from({ length: records }, (_each, place) => nameRecord(tag, place)),
  );
}

function nameRecord(tag: string, place: number): NamedRecord {
  return { name: numbered(tag, place), group: numbered(tag, Math.floor(place / RECORDS_IN_FILE)) };
}

/** As two rows of bytes. Undefined where a group has more records than two bytes tell. */
export function writeGroups(groups: readonly RecordGroup[]): Uint8Array | undefined {
  const counts = writeLengths(groups.map(({ records }) => records));
  const tags = groups.flatMap(({ tag }) => (tag.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16)));
  return counts && writeList([writeBytes(Uint8Array.from(tags)), writeBytes(counts)]);
}

/** Throws where the groups have not just so many records, or where what is read is not what `writeGroups` writes. */
export function readGroups(reader: CborReader, records: number): readonly RecordGroup[] {
  readListLength(reader);
  const tags = readBytesValue(reader);
  const counts = readLengths(readBytesValue(reader));
  if (tags.length !== counts.length * TAG_BYTES || counts.reduce((sum, count) => sum + count, 0) !== records)
    throw new Error('Groups that are not those of the records');
  return counts.map((count, place) => ({
    tag: [...tags.subarray(place * TAG_BYTES, (place + 1) * TAG_BYTES)]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join(''),
    records: count,
  }));
}
