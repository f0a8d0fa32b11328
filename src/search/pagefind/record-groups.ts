import { readBytesValue, readListLength, writeBytes, writeList, type CborReader } from './cbor.ts';
import { numbered } from './part-names.ts';
import { readLengths, writeLengths } from './record-lengths.ts';

/** Records that follow each other and share the first part of their names: see `nameRecords`. */
export interface RecordGroup {
  readonly tag: string;
  readonly records: number;
}

/** In bytes: ten signs of a digest. */
const TAG_BYTES = 5;

/** The groups of the names of an index, in their order; undefined where they are not those that `namesOfGroups` would give. */
export function findGroups(names: readonly string[]): readonly RecordGroup[] | undefined {
  const groups: RecordGroup[] = [];
  for (const name of names) {
    const [, tag, number] = /^([0-9a-f]{10})-(\d+)$/.exec(name) ?? [];
    if (tag === undefined) return undefined;
    if (number === '0') groups.push({ tag, records: 0 });
    const last = groups.pop();
    if (last?.tag !== tag || String(last.records) !== number) return undefined;
    groups.push({ tag, records: last.records + 1 });
  }
  return groups;
}

export function namesOfGroups(groups: readonly RecordGroup[]): readonly string[] {
  return groups.flatMap(({ tag, records }) =>
    Array.from({ length: records }, (_each, number) => numbered(tag, number)),
  );
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
