import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
import type { Archive, ArchivedItem } from '../../archive/archived.ts';
import type { SearchWords } from '../../archive/search-content.ts';
import { PLACES } from '../../site/addresses/places.ts';
import { INDEX_PARTS, type SearchManifest } from '../manifest.ts';
import { buildLexicon } from './lexicon.ts';
import { loadDictionary } from './load-dictionary.ts';
import type { SearchRecord } from './record.ts';
import { buildRecordMaker } from './records.ts';
import { buildShards, MOST_RECORDS } from './shards.ts';
import { countWords, sortVocabulary, type WordCounting } from './vocabulary.ts';

export interface IndexOptions {
  readonly ownWords: SearchWords;
  /** The most records in one index: see `shards.ts`. */
  readonly mostRecords?: number;
}

/** Parts of Pagefind that no page of ours asks for: its worker and its own interfaces. */
const UNUSED = [
  'worker.js',
  'component-ui.css',
  'component-ui.js',
  'highlight.js',
  'modular-ui.css',
  'modular-ui.js',
  'ui.css',
  'ui.js',
];
/** The program itself is fetched once, from the newest index. */
const ONCE = ['pagefind.js', 'wasm.sv.pagefind'];
/** For languages that an index has no words of. */
const OTHER_LANGUAGES = 'wasm.unknown.pagefind';

/** Writes the search index of an archive to the site's folder. Throws where Pagefind refuses a record: that is our bug. */
export async function writeSearchIndex(
  archive: Archive,
  folder: string,
  { ownWords, mostRecords = MOST_RECORDS }: IndexOptions,
): Promise<{ readonly records: number }> {
  const makeRecord = buildRecordMaker(archive, buildLexicon(loadDictionary(), ownWords));
  const dated = archive.items.map((item) => ({ item, year: item.meeting.date.year }));
  const shards = buildShards(dated, mostRecords).map((shard, index) => ({
    ...shard,
    folder: index === 0 ? '' : `${shard.from}-${shard.to}/`,
  }));
  const home = path.join(folder, PLACES.searchIndex);
  mkdirSync(path.join(home, INDEX_PARTS.words), { recursive: true });
  const counts: WordCounting = new Map();
  const digest = createHash('sha256');
  const make =
    (shard: number) =>
    ({ item }: { readonly item: ArchivedItem }): SearchRecord => {
      const record = makeRecord(item);
      countWords(record.texts, shard, counts);
      digest.update(record.content);
      return record;
    };
  /* An archive without a meeting has an index all the same, which finds nothing. */
  for (const [number, shard] of (shards.length > 0 ? shards : [{ folder: '', values: [] }]).entries()) {
    await writeShard(shard.values, make(number), path.join(home, shard.folder));
    if (shard.folder !== '') for (const file of ONCE) rmSync(path.join(home, shard.folder, file), { force: true });
  }
  const vocabulary = sortVocabulary(counts);
  for (const [file, words] of vocabulary)
    writeFileSync(path.join(home, INDEX_PARTS.words, `${file}.json`), JSON.stringify(words));
  const manifest: SearchManifest = {
    build: digest.digest('hex').slice(0, 12),
    records: dated.length,
    shards: shards.map(({ from, to, values, folder: place }) => ({ from, to, records: values.length, folder: place })),
    words: [...vocabulary.keys()],
  };
  writeFileSync(path.join(home, INDEX_PARTS.manifest), JSON.stringify(manifest));
  return { records: dated.length };
}

async function writeShard<Value>(
  values: readonly Value[],
  make: (value: Value) => SearchRecord,
  folder: string,
): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'sv', includeCharacters: '§' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (const value of values) {
      const { url, content } = make(value);
      const added = await index.addHTMLFile({ url, content });
      if (added.errors.length > 0) throw new Error(`Pagefind, ${url}: ${added.errors.join('; ')}`);
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
    for (const file of [OTHER_LANGUAGES, ...UNUSED.map((part) => `pagefind-${part}`)])
      rmSync(path.join(folder, file), { force: true });
  } finally {
    /* Ends the program, and with it the memory of this index. */
    await pagefind.close();
  }
}
