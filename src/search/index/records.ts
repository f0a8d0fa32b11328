import type { Archive, ArchivedItem } from '../../archive/archived.ts';
import { findOtherNames } from './other-names.ts';
import { buildRecord, type SearchRecord } from './record.ts';

/**
 * Gives a function that makes the record of any item of the archive. The records of ten thousand meetings take a
 * gigabyte, so they are made one at a time.
 */
export function buildRecordMaker(archive: Archive): (item: ArchivedItem) => SearchRecord {
  const names = findOtherNames(archive);
  return (item) => buildRecord(item, names.get(item) ?? []);
}
