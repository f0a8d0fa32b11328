import type { Archive, ArchivedItem, ArchivedMeeting } from '../archive/archived.ts';
import type { SearchWords } from '../archive/search-content.ts';
import { buildSearchSource } from '../search/index/search-source.ts';
import { urls } from '../site/addresses/urls.ts';
import { writeBulkFiles } from './bulk-files.ts';
import { findCompoundParts } from './compound-parts.ts';
import { buildIndexDefinition } from './index-definition.ts';
import { buildItemDocument } from './item-document.ts';
import { buildSynonymRules } from './synonym-rules.ts';

/** One file of an export. */
export interface ExportFile {
  readonly name: string;
  readonly text: string;
  /** How many documents it holds. */
  readonly documents: number;
}

/** The body that makes the index. */
export const INDEX_FILE = 'index.json';

/** A file for `_bulk`. Sorted by name they are in their order. */
function bulkFile(number: number): string {
  return `poster-${String(number).padStart(4, '0')}.ndjson`;
}

/** Whether a file can be of an export, by its name. */
export function isExportName(name: string): boolean {
  return name === INDEX_FILE || /^poster-\d{4,}\.ndjson$/.test(name);
}

export interface ExportOptions {
  readonly ownWords: SearchWords;
  /** The address that makes paths whole. */
  readonly site: URL | undefined;
  readonly mostBytes?: number;
}

/** What OpenSearch or Elasticsearch needs to hold what the site's own search holds, file after file. The oldest items come first. */
export function* buildExportFiles(
  archive: Archive,
  { ownWords, site, mostBytes }: ExportOptions,
): Generator<ExportFile> {
  const source = buildSearchSource(archive, { ownWords });
  const definition = buildIndexDefinition({
    compoundParts: findCompoundParts(source),
    synonymRules: buildSynonymRules(archive),
    archive: archive.identity.name,
    day: archive.day,
  });
  yield { name: INDEX_FILE, text: `${JSON.stringify(definition, null, 2)}\n`, documents: 0 };
  const places = placesOf(archive);
  const documents = Iterator.from(source.shards.toReversed())
    .flatMap(({ records }) => records())
    .map((record) => {
      const place = places.get(record.url);
      if (place === undefined) throw new Error(`The search knows of ${record.url}, and the archive does not`);
      return buildItemDocument(record, place, site);
    });
  let number = 0;
  for (const { text, documents: count } of writeBulkFiles(documents, mostBytes)) {
    number += 1;
    yield { name: bulkFile(number), text, documents: count };
  }
}

/** What each record of the search is of, by its address. */
function placesOf({ items, meetings }: Archive): ReadonlyMap<string, ArchivedItem | ArchivedMeeting> {
  return new Map<string, ArchivedItem | ArchivedMeeting>([
    ...meetings.map((archived) => [urls.attachments(archived.meeting.id), archived] as const),
    ...items.map((archived) => [urls.item(archived.meeting.id, archived.item.number), archived] as const),
  ]);
}
