import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Archive, ArchivedItem } from '../../archive/archived.ts';
import type { SearchWords } from '../../archive/search-content.ts';
import { PLACES } from '../../site/addresses/places.ts';
import { urls } from '../../site/addresses/urls.ts';
import { dateSortKey } from '../../swedish/calendar-date.ts';
import { INDEX_PARTS, type SearchManifest } from '../manifest.ts';
import { buildMarker } from '../pagefind/mark-compounds.ts';
import { buildRecordPage, type RecordPage } from '../pagefind/record-page.ts';
import { writeShard, type WrittenShard } from '../pagefind/write-shard.ts';
import { findNames } from './find-names.ts';
import { buildLexicon } from './lexicon.ts';
import { loadDictionary } from './load-dictionary.ts';
import { buildRecordMaker } from './records.ts';
import { buildShards, MOST_RECORDS } from './shards.ts';
import { writeHints } from './write-hints.ts';
import { countWords, sortVocabulary, type WordCounting } from './vocabulary.ts';

export interface IndexOptions {
  readonly ownWords: SearchWords;
  /** The most records in one index: see `shards.ts`. */
  readonly mostRecords?: number;
}

/**
 * Writes the search index of an archive into the built site at `folder`, and into its page of the search what that needs to
 * know of it. Throws where the search engine refuses a
 * record, which is a bug of ours.
 */
export async function writeSearchIndex(
  archive: Archive,
  folder: string,
  { ownWords, mostRecords = MOST_RECORDS }: IndexOptions,
): Promise<{ readonly records: number }> {
  const makeRecord = buildRecordMaker(archive);
  const names = findNames(archive.items.map(({ text }) => text));
  const mark = buildMarker(buildLexicon(loadDictionary(), ownWords), names);
  /* By date, so that the numbers of the records are their places: see `shortenMeta`. */
  const dated = archive.items
    .map((item) => ({ item, year: item.meeting.date.year, key: dateSortKey(item.meeting.date) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const shards = buildShards(dated, mostRecords).map((shard, index) => ({
    ...shard,
    folder: index === 0 ? '' : `${shard.from}-${shard.to}/`,
  }));
  const home = path.join(folder, PLACES.searchIndex);
  mkdirSync(path.join(home, INDEX_PARTS.words), { recursive: true });
  const counts: WordCounting = new Map();
  const digest = createHash('sha256');
  const makePage = (item: ArchivedItem, shard: number): RecordPage => {
    const page = buildRecordPage(makeRecord(item), mark);
    countWords(page.words, new Set(page.names), shard, counts);
    digest.update(page.content);
    return page;
  };
  /* An archive without a meeting has an index all the same, which finds nothing. */
  const written: WrittenShard[] = [];
  for (const [number, shard] of (shards.length > 0 ? shards : [{ folder: '', values: [] }]).entries()) {
    const pages = Iterator.from(shard.values).map(({ item }) => makePage(item, number));
    written.push(await writeShard(pages, path.join(home, shard.folder)));
  }
  /* The same records may be kept in other files, as after a change of the engine. */
  for (const { version, index } of written) digest.update(`${version} ${index?.tag}`);
  const vocabulary = sortVocabulary(counts);
  for (const [file, words] of vocabulary) {
    digest.update(`${file} ${words}`);
    writeFileSync(path.join(home, INDEX_PARTS.words, `${file}.json`), JSON.stringify({ ord: words }));
  }
  const manifest: SearchManifest = {
    build: digest.digest('hex').slice(0, 12),
    records: dated.length,
    shards: shards.map(({ from, to, values, folder: place }, number) => ({
      from,
      to,
      records: values.length,
      folder: place,
      ...(written[number]?.index && { tag: written[number].index.tag }),
    })),
    words: [...vocabulary.keys()],
    ...(written[0] && { engine: { version: written[0].version, signs: written[0].signs } }),
  };
  writeFileSync(path.join(home, INDEX_PARTS.manifest), JSON.stringify(manifest));
  writeHints(folder, {
    manifest,
    begins: written[0]?.index?.begins ?? [],
    folders: { index: urls.searchIndex, terms: urls.glossaryFolder },
  });
  return { records: dated.length };
}
