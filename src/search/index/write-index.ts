import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '../../archive/archived.ts';
import { PLACES } from '../../site/addresses/places.ts';
import { urls } from '../../site/addresses/urls.ts';
import { INDEX_PARTS, type SearchManifest } from '../manifest.ts';
import type { PageRegister } from '../page-register.ts';
import type { WrittenShard } from '../pagefind/write-shard.ts';
import { cutSource, type CutSource } from './cut-source.ts';
import { openShardMaker, type IndexOptions } from './make-shards.ts';
import { buildSearchSource, type SourceOptions } from './search-source.ts';
import { addShardWords, sortVocabulary, type ShardedWords } from './vocabulary.ts';
import { writeHints } from './write-hints.ts';

/** An index as it was written. */
export interface WrittenIndex {
  readonly records: number;
  /** How many shards were made anew; the others were kept. */
  readonly indexed: number;
  /** How many pieces the engine was asked for. */
  readonly pieces: number;
  /** For the page of the search: see `writeHints`. */
  readonly register: PageRegister;
}

/**
 * Writes the search index of an archive into the built site at `folder`, and into its page of the search what that needs to
 * know of it. It has no index yet. Throws where the search engine refuses a record, which is a bug of ours.
 */
export async function writeSearchIndex(
  archive: Archive,
  folder: string,
  options: SourceOptions,
): Promise<WrittenIndex> {
  const source = cutSource(buildSearchSource(archive, options));
  const written = await writeSourceIndex(source, path.join(folder, PLACES.searchIndex));
  writeHints(folder, written.register);
  return written;
}

/**
 * Writes all indexes and the word lists into the folder `home`, which has none, one shard after the other: nothing of an earlier one is
 * held but its words.
 */
export async function writeSourceIndex(
  source: CutSource,
  home: string,
  options: IndexOptions = {},
): Promise<WrittenIndex> {
  mkdirSync(path.join(home, INDEX_PARTS.words), { recursive: true });
  const make = openShardMaker(source, home, options);
  const words: ShardedWords = new Map();
  const digest = createHash('sha256');
  const written: WrittenShard[] = [];
  for (const [number, shard] of source.shards.entries()) {
    const own = await make.shard(shard);
    addShardWords(own.counts, number, words);
    written.push(own.written);
    digest.update(`${own.content} ${own.written.version} ${own.written.index?.tag}\n`);
  }
  const made = await make.end();
  const vocabulary = sortVocabulary(words);
  for (const [file, list] of vocabulary) {
    digest.update(`${file} ${list}`);
    writeFileSync(path.join(home, INDEX_PARTS.words, `${file}.json`), JSON.stringify({ ord: list }));
  }
  const records = source.shards.reduce((sum, { count }) => sum + count, 0);
  const manifest: SearchManifest = {
    build: digest.digest('hex').slice(0, 12),
    records,
    shards: source.shards.flatMap(({ from, to, count, folder }, number) => {
      const index = written[number]?.index;
      return count > 0 ? [{ from, to, records: count, folder, ...(index && { name: index.tag }) }] : [];
    }),
    words: [...vocabulary.keys()],
    ...(written[0] && { engine: { version: written[0].version, signs: written[0].signs } }),
  };
  writeFileSync(path.join(home, INDEX_PARTS.manifest), JSON.stringify(manifest));
  const folders = { index: urls.searchIndex, terms: urls.glossaryFolder };
  const begins = written.slice(0, MOST_BEGINNINGS).map(({ index }) => index?.begins ?? []);
  return { records, ...made, register: { manifest, begins, folders } };
}

/** In bytes of the page some 700 for each, packed. A thousand meetings have three indexes. */
const MOST_BEGINNINGS = 3;
