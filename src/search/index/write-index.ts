import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Archive } from '../../archive/archived.ts';
import { digestOfProgram } from '../../keeping/digest-of-program.ts';
import { PLACES } from '../../site/addresses/places.ts';
import { urls } from '../../site/addresses/urls.ts';
import { INDEX_PARTS, type SearchManifest } from '../manifest.ts';
import type { PageRegister } from '../page-register.ts';
import { buildMarker, type MarkText } from '../pagefind/mark-compounds.ts';
import { indexShard, indexToKeep, writeKept, type IndexedShard, type KeptShard } from './index-shard.ts';
import { openKeptShards } from './kept-shards.ts';
import { buildLexicon } from './lexicon.ts';
import { loadDictionary } from './load-dictionary.ts';
import { buildSearchSource, type SearchSource, type SourceOptions, type SourceShard } from './search-source.ts';
import { findShardKey } from './shard-key.ts';
import { addShardCounts, sortVocabulary, type WordCounting } from './vocabulary.ts';
import { writeHints } from './write-hints.ts';

export interface IndexingOptions {
  /** Where indexes are kept for the next build, for this archive alone. Nothing is kept where it is left out. */
  readonly cache?: string;
}

/** An index as it was written. */
export interface WrittenIndex {
  readonly records: number;
  /** How many shards were made anew; the others were kept. */
  readonly indexed: number;
  /** For the page of the search: see `writeHints`. */
  readonly register: PageRegister;
}

/**
 * Writes the search index of an archive into the built site at `folder`, and into its page of the search what that needs to
 * know of it. Throws where the search engine refuses a
 * record, which is a bug of ours.
 */
export async function writeSearchIndex(
  archive: Archive,
  folder: string,
  { cache, ...options }: SourceOptions & IndexingOptions,
): Promise<WrittenIndex> {
  const source = buildSearchSource(archive, options);
  const written = await writeSourceIndex(source, path.join(folder, PLACES.searchIndex), { cache });
  writeHints(folder, written.register);
  return written;
}

/** Writes all indexes and the word lists into the folder `home`, one shard after the other: nothing of an earlier one is held but its words. */
export async function writeSourceIndex(
  source: SearchSource,
  home: string,
  { cache }: { readonly cache?: string | undefined } = {},
): Promise<WrittenIndex> {
  mkdirSync(path.join(home, INDEX_PARTS.words), { recursive: true });
  const make = cache === undefined ? buildPlainMaker(source, home) : buildKeepingMaker(source, home, cache);
  const counts: WordCounting = new Map();
  const digest = createHash('sha256');
  const written: IndexedShard['written'][] = [];
  for (const [number, shard] of (source.shards.length > 0 ? source.shards : [EMPTY]).entries()) {
    const own = await make.shard(shard);
    addShardCounts(own.counts, number, counts);
    written.push(own.written);
    digest.update(`${own.content} ${own.written.version} ${own.written.index?.tag}\n`);
  }
  const indexed = make.end();
  const vocabulary = sortVocabulary(counts);
  for (const [file, words] of vocabulary) {
    digest.update(`${file} ${words}`);
    writeFileSync(path.join(home, INDEX_PARTS.words, `${file}.json`), JSON.stringify({ ord: words }));
  }
  const records = source.shards.reduce((sum, { count }) => sum + count, 0);
  const manifest: SearchManifest = {
    build: digest.digest('hex').slice(0, 12),
    records,
    shards: source.shards.map(({ from, to, count, folder }, number) => ({
      from,
      to,
      records: count,
      folder,
      ...(written[number]?.index && { tag: written[number].index.tag }),
    })),
    words: [...vocabulary.keys()],
    ...(written[0] && { engine: { version: written[0].version, signs: written[0].signs } }),
  };
  writeFileSync(path.join(home, INDEX_PARTS.manifest), JSON.stringify(manifest));
  const folders = { index: urls.searchIndex, terms: urls.glossaryFolder };
  const begins = written.slice(0, MOST_BEGINNINGS).map(({ index }) => index?.begins ?? []);
  return { records, indexed, register: { manifest, begins, folders } };
}

/** In bytes of the page some 700 for each, packed. A thousand meetings have three indexes. */
const MOST_BEGINNINGS = 3;

/** An archive without a meeting has an index all the same, which finds nothing. */
const EMPTY: SourceShard = { from: 0, to: 0, folder: '', count: 0, records: () => [] };

interface ShardMaker {
  readonly shard: (shard: SourceShard) => Promise<IndexedShard>;
  /** Gives how many were made anew. */
  readonly end: () => number;
}

function buildPlainMaker(source: SearchSource, home: string): ShardMaker {
  const mark = buildSourceMarker(source);
  return {
    shard: ({ records, folder }) => indexShard(records(), mark, path.join(home, folder)),
    end: () => Math.max(1, source.shards.length),
  };
}

/** The rooms whose code says what becomes of a record. Node packs what they make, so its zlib counts too. */
const MAKERS = ['src/search/**', 'src/swedish/**', 'src/archive/**', 'src/keeping/**'];

function buildKeepingMaker(source: SearchSource, home: string, cache: string): ShardMaker {
  const kept = openKeptShards(cache);
  const program = digestOfProgram(MAKERS, { also: [process.versions.zlib, process.platform, process.arch] });
  /* The dictionary takes half a second, which is not needed where nothing has changed. */
  let mark: MarkText | undefined;
  let indexed = 0;
  const makeAnew = async (shard: SourceShard, key: string): Promise<KeptShard> => {
    mark ??= buildSourceMarker(source);
    indexed += 1;
    const own = await indexToKeep(shard.records(), mark, home);
    kept.keep(key, own);
    return own;
  };
  return {
    shard: async (shard) => {
      const key = findShardKey(shard, source, program);
      const { files, ...own } = kept.find(key) ?? (await makeAnew(shard, key));
      writeKept(files, path.join(home, shard.folder));
      return own;
    },
    end: () => {
      kept.forgetOthers();
      return indexed;
    },
  };
}

function buildSourceMarker({ ownWords, names }: SearchSource): MarkText {
  return buildMarker(buildLexicon(loadDictionary(), ownWords), names);
}
