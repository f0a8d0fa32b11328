import { hash } from 'node:crypto';
import path from 'node:path';
import { endIndexing } from '../pagefind/index-piece.ts';
import { buildMarker, type MarkText } from '../pagefind/mark-compounds.ts';
import { packPart } from '../pagefind/pack-part.ts';
import type { CutOptions, CutShard, CutSource, SourcePiece } from './cut-source.ts';
import { indexRecords, joinPieces, writeJoined, type IndexedPiece, type JoinedShard } from './index-shard.ts';
import { keepPacks } from './kept-packs.ts';
import { keyOfShard, openKeptPacks, openKeptPieces, openKeptShards } from './kept-shards.ts';
import { buildLexicon } from './lexicon.ts';
import { loadDictionary } from './load-dictionary.ts';
import { readWrittenRecord } from './written-record.ts';

export interface ShardMaker {
  /** Writes the shard into its folder. */
  readonly shard: (shard: CutShard) => Promise<JoinedShard>;
  /** Gives how many shards were made anew, the others were kept, and how many pieces the engine was asked for. */
  readonly end: () => Promise<{ readonly indexed: number; readonly pieces: number }>;
}

/**
 * Each piece of a shard is indexed by itself, and kept; the shard is joined of its pieces. So the engine is asked for one piece alone
 * where one meeting has changed, and an index has the same bytes whether its pieces were kept or not.
 */
export function openShardMaker(source: CutSource, home: string, { cache }: Pick<CutOptions, 'cache'>): ShardMaker {
  const kept = cache === undefined ? undefined : openAllKept(cache);
  const packsKey = (from: number, to: number) => hash('sha256', `${source.program} ${from} ${to}`);
  /* The dictionary takes half a second, which is not needed where nothing has changed. */
  let mark: MarkText | undefined;
  const made = { indexed: 0, pieces: 0 };
  const makePiece = async ({ key, written }: SourcePiece): Promise<IndexedPiece> => {
    const known = kept?.pieces.find(key);
    if (known !== undefined) return known;
    const records = written();
    if (records === undefined) throw new Error(`The index of a piece was kept, and is not whole any more: ${key}`);
    mark ??= buildSourceMarker(source);
    made.pieces += 1;
    const own = await indexRecords(Iterator.from(records).map(readWrittenRecord), mark, home);
    kept?.pieces.keep(key, own);
    return own;
  };
  const joinShard = async ({ from, to }: CutShard, pieces: readonly SourcePiece[]): Promise<JoinedShard> => {
    made.indexed += 1;
    const indexed: IndexedPiece[] = [];
    for (const piece of pieces) indexed.push(await makePiece(piece));
    const packs = kept && keepPacks(kept.packs, packsKey(from, to));
    const joined = joinPieces(indexed, packs?.pack ?? packPart);
    packs?.keep();
    return joined;
  };
  const makeShard = async (shard: CutShard): Promise<JoinedShard> => {
    const pieces = [...shard.pieces()];
    const key = keyOfShard(pieces.map((piece) => piece.key));
    const known = kept?.shards.find(key);
    if (kept !== undefined && known !== undefined) {
      for (const piece of pieces) kept.pieces.spare(piece.key);
      kept.packs.spare(packsKey(shard.from, shard.to));
      return known;
    }
    const joined = await joinShard(shard, pieces);
    kept?.shards.keep(key, joined);
    return joined;
  };
  return {
    shard: async (shard) => {
      const joined = await makeShard(shard);
      writeJoined(joined, path.join(home, shard.folder));
      return joined;
    },
    end: async () => {
      if (mark !== undefined) await endIndexing();
      for (const each of kept ? [kept.shards, kept.pieces, kept.packs] : []) each.forgetOthers();
      return made;
    },
  };
}

function openAllKept(cache: string) {
  return { shards: openKeptShards(cache), pieces: openKeptPieces(cache), packs: openKeptPacks(cache) };
}

function buildSourceMarker({ ownWords, names }: CutSource): MarkText {
  return buildMarker(buildLexicon(loadDictionary(), ownWords), names);
}
