import type { Archive } from '../../archive/archived.ts';
import { itemText } from '../../archive/item-text.ts';
import type { SearchWords } from '../../archive/search-content.ts';
import { dateSortKey } from '../../swedish/calendar-date.ts';
import { findNames } from './find-names.ts';
import { buildFilesRecord, type SearchRecord } from './record.ts';
import { buildRecordMaker, type KnownOfItems } from './records.ts';
import { buildShards, MOST_RECORDS } from './shards.ts';
import { writeRecord, type WrittenRecord } from './written-record.ts';

/** All that the index of an archive is made from, as plain data: no index depends on anything else of the archive. */
export interface SearchSource {
  readonly ownWords: SearchWords;
  /** The words, in small letters, that are names of people or places anywhere in the archive: see `findNames`. */
  readonly names: ReadonlySet<string>;
  /** The newest first. None where the archive has no meeting. */
  readonly shards: readonly SourceShard[];
}

export interface SourceShard {
  readonly from: number;
  readonly to: number;
  /** Where its index lies within the folder of all; empty for the newest. */
  readonly folder: string;
  readonly count: number;
  /** Makes or reads them one after the other, each time anew: the records of ten thousand meetings take a gigabyte. The oldest first. */
  readonly records: () => Iterable<SearchRecord>;
  /** The same as text. */
  readonly written: () => Iterable<WrittenRecord>;
}

export interface SourceOptions extends KnownOfItems {
  readonly ownWords: SearchWords;
  /** The most records in one index: see `shards.ts`. */
  readonly mostRecords?: number;
}

export function buildSearchSource(
  archive: Archive,
  { ownWords, mostRecords = MOST_RECORDS, ...known }: SourceOptions,
): SearchSource {
  const makeRecord = buildRecordMaker(archive, known);
  /* By date, so that the numbers of the records are their places: see `writeShortMeta`. */
  const files = archive.meetings.flatMap((archived) => {
    const record = buildFilesRecord(archived);
    return record ? [{ make: () => record, year: archived.meeting.date.year, key: record.date }] : [];
  });
  const dated = [
    ...archive.items.map((item) => ({
      make: () => makeRecord(item),
      year: item.meeting.date.year,
      key: dateSortKey(item.meeting.date),
    })),
    ...files,
  ].toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return {
    ownWords,
    names: findNames(Iterator.from(archive.items).map(itemText)),
    shards: buildShards(dated, mostRecords).map(({ from, to, values }, index) => {
      const records = () => Iterator.from(values).map(({ make }) => make());
      return {
        from,
        to,
        folder: index === 0 ? '' : `${from}-${to}/`,
        count: values.length,
        records,
        written: () => records().map(writeRecord),
      };
    }),
  };
}
