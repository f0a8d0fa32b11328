import { createHash, hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Archive } from '../../archive/archived.ts';
import { digestOfProgram } from '../../keeping/digest-of-program.ts';
import { PLACES } from '../../site/addresses/places.ts';
import { urls } from '../../site/addresses/urls.ts';
import { INDEX_PARTS, type SearchManifest } from '../manifest.ts';
import type { PageRegister } from '../page-register.ts';
import { endIndexing } from '../pagefind/index-piece.ts';
import { packPart } from '../pagefind/pack-part.ts';
import { buildMarker, type MarkText } from '../pagefind/mark-compounds.ts';
import { indexRecords, joinPieces, writeJoined, type IndexedPiece, type JoinedShard } from './index-shard.ts';
import { openKeptIndexes } from './kept-indexes.ts';
import { buildLexicon } from './lexicon.ts';
import { loadDictionary } from './load-dictionary.ts';
import { buildSearchSource, type SearchSource, type SourceOptions, type SourceShard } from './search-source.ts';
import { findPieceKey } from './piece-key.ts';
import { keepPacks, type PackedParts } from './kept-packs.ts';
import { cutPieces } from './pieces.ts';
import { addShardWords, sortVocabulary, type ShardedWords } from './vocabulary.ts';
import { writeHints } from './write-hints.ts';
import { readWrittenRecord, type WrittenRecord } from './written-record.ts';

export interface IndexingOptions {
  /** Where indexes are kept for the next build, for this archive alone. Nothing is kept where it is left out. */
  readonly cache?: string | undefined;
  /** See `cutPieces`. */
  readonly daysInPiece?: number;
}

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
 * know of it. Throws where the search engine refuses a
 * record, which is a bug of ours.
 */
export async function writeSearchIndex(
  archive: Archive,
  folder: string,
  { cache, daysInPiece, ...options }: SourceOptions & IndexingOptions,
): Promise<WrittenIndex> {
  const source = buildSearchSource(archive, options);
  const written = await writeSourceIndex(source, path.join(folder, PLACES.searchIndex), {
    cache,
    ...(daysInPiece !== undefined && { daysInPiece }),
  });
  writeHints(folder, written.register);
  return written;
}

/** Writes all indexes and the word lists into the folder `home`, one shard after the other: nothing of an earlier one is held but its words. */
export async function writeSourceIndex(
  source: SearchSource,
  home: string,
  options: IndexingOptions = {},
): Promise<WrittenIndex> {
  mkdirSync(path.join(home, INDEX_PARTS.words), { recursive: true });
  const make = buildShardMaker(source, home, options);
  const words: ShardedWords = new Map();
  const digest = createHash('sha256');
  const written: JoinedShard['written'][] = [];
  for (const [number, shard] of (source.shards.length > 0 ? source.shards : [EMPTY]).entries()) {
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
    shards: source.shards.map(({ from, to, count, folder }, number) => ({
      from,
      to,
      records: count,
      folder,
      ...(written[number]?.index && { name: written[number].index.tag }),
    })),
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

/** An archive without a meeting has an index all the same, which finds nothing. */
const EMPTY: SourceShard = { from: 0, to: 0, folder: '', count: 0, records: () => [], written: () => [] };

interface ShardMaker {
  /** Writes the shard into its folder. */
  readonly shard: (shard: SourceShard) => Promise<JoinedShard>;
  /** Gives how many were made anew. */
  readonly end: () => Promise<{ readonly indexed: number; readonly pieces: number }>;
}

/** The rooms whose code says what becomes of a record. Node packs what they make, so its zlib counts too. */
const MAKERS = ['src/search/**', 'src/swedish/**', 'src/archive/**', 'src/keeping/**'];

/**
 * Each piece of a shard is indexed by itself, and kept; the shard is joined of its pieces. So the engine is asked for one piece alone
 * where one meeting has changed, and an index has the same bytes whether its pieces were kept or not.
 */
function buildShardMaker(source: SearchSource, home: string, { cache, daysInPiece }: IndexingOptions): ShardMaker {
  const shards = cache === undefined ? undefined : openKeptIndexes<JoinedShard>(cache);
  const pieces = cache === undefined ? undefined : openKeptIndexes<IndexedPiece>(path.join(cache, PIECES));
  const packed = cache === undefined ? undefined : openKeptIndexes<PackedParts>(path.join(cache, PACKED));
  const program =
    cache === undefined
      ? ''
      : digestOfProgram(MAKERS, { also: [process.versions.zlib, process.platform, process.arch] });
  const packsKey = (from: number, to: number) => hash('sha256', `${program} ${from} ${to}`);
  /* The dictionary takes half a second, which is not needed where nothing has changed. */
  let mark: MarkText | undefined;
  const made = { indexed: 0, pieces: 0 };
  const makePiece = async (records: readonly WrittenRecord[], key: string): Promise<IndexedPiece> => {
    const known = pieces?.find(key);
    if (known !== undefined) return known;
    mark ??= buildSourceMarker(source);
    made.pieces += 1;
    const own = await indexRecords(Iterator.from(records).map(readWrittenRecord), mark, home);
    pieces?.keep(key, own);
    return own;
  };
  const joinShard = async ({ from, to }: SourceShard, cut: readonly CutPiece[]): Promise<JoinedShard> => {
    made.indexed += 1;
    const indexed: IndexedPiece[] = [];
    for (const { records, key } of cut) indexed.push(await makePiece(records, key));
    const packs = packed === undefined ? undefined : keepPacks(packed, packsKey(from, to));
    const joined = joinPieces(indexed, packs?.pack ?? packPart);
    packs?.keep();
    return joined;
  };
  const makeShard = async (shard: SourceShard, cut: readonly CutPiece[]): Promise<JoinedShard> => {
    const key = hash('sha256', cut.map((piece) => piece.key).join('\n'));
    const known = shards?.find(key);
    if (known !== undefined) {
      for (const piece of cut) pieces?.spare(piece.key);
      packed?.spare(packsKey(shard.from, shard.to));
      return known;
    }
    const joined = await joinShard(shard, cut);
    shards?.keep(key, joined);
    return joined;
  };
  return {
    shard: async (shard) => {
      const cut = cutPieces(shard.written(), daysInPiece).map((records) => ({
        records,
        key: findPieceKey(records, source, program),
      }));
      const joined = await makeShard(shard, cut);
      writeJoined(joined, path.join(home, shard.folder));
      return joined;
    },
    end: async () => {
      if (mark !== undefined) await endIndexing();
      shards?.forgetOthers();
      pieces?.forgetOthers();
      packed?.forgetOthers();
      return made;
    },
  };
}

interface CutPiece {
  readonly records: readonly WrittenRecord[];
  readonly key: string;
}

/** Within the folder where indexes are kept: pieces of shards, and what parts of a shard were packed to. */
const [PIECES, PACKED] = ['stycken', 'packat'];

function buildSourceMarker({ ownWords, names }: SearchSource): MarkText {
  return buildMarker(buildLexicon(loadDictionary(), ownWords), names);
}
