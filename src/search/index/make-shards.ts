import { hash } from 'node:crypto';
import path from 'node:path';
import { endIndexing } from '../pagefind/index-piece.ts';
import { buildMarker, type MarkText } from '../pagefind/mark-compounds.ts';
import { packPart } from '../pagefind/pack-part.ts';
import type { CutShard, CutSource, SourcePiece } from './cut-source.ts';
import { indexRecords, joinPieces, type IndexedPiece, type JoinedShard } from './index-shard.ts';
import type { KeptPlace } from './kept-place.ts';
import { keepPacks } from './kept-packs.ts';
import {
  keyOfShard,
  openKeptFiles,
  openKeptPacks,
  openKeptPieces,
  openKeptShards,
  type KeptShard,
} from './kept-shards.ts';
import { buildLexicon } from './lexicon.ts';
import { loadDictionary } from './load-dictionary.ts';
import { mapAhead } from './map-ahead.ts';
import { placeFiles, writeFiles } from './place-files.ts';
import { readWrittenRecord } from './written-record.ts';

export interface IndexOptions {
  /** The index of the site that was built last, which may be gone: of what is kept its files are used. */
  readonly earlier?: string | undefined;
}

/** The engine makes the index of one while the pages of the next are written. */
const PIECES_AT_ONCE = 2;

export interface ShardMaker {
  /** Writes the shard into its folder. */
  readonly shard: (shard: CutShard) => Promise<Omit<JoinedShard, 'files'>>;
  /** Gives how many shards were made anew, the others were kept, and how many pieces the engine was asked for. */
  readonly end: () => Promise<{ readonly indexed: number; readonly pieces: number }>;
}

/**
 * Each piece of a shard is indexed by itself, and kept; the shard is joined of its pieces. So the engine is asked for one piece alone
 * where one meeting has changed, and an index has the same bytes whether its pieces were kept or not.
 */
export function openShardMaker(source: CutSource, home: string, { earlier }: IndexOptions): ShardMaker {
  const kept = source.kept && openAllKept(source.kept);
  const packsKey = (from: number, to: number) => hash('sha256', `${source.kept?.program} ${from} ${to}`);
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
    const own = await indexRecords(Iterator.from(records).map(readWrittenRecord), mark);
    kept?.pieces.keep(key, own);
    return own;
  };
  const joinShard = async ({ from, to }: CutShard, pieces: readonly SourcePiece[]): Promise<JoinedShard> => {
    made.indexed += 1;
    const indexed = await mapAhead(pieces, makePiece, PIECES_AT_ONCE);
    const packs = kept && keepPacks(kept.packs, packsKey(from, to));
    const joined = joinPieces(indexed, packs?.pack ?? packPart);
    packs?.keep();
    return joined;
  };
  const takeKept = (
    shard: CutShard,
    key: string,
    { pieces, folder }: { readonly pieces: readonly SourcePiece[]; readonly folder: string },
  ): KeptShard | undefined => {
    const known = kept?.shards.find(key);
    if (kept === undefined || known === undefined) return undefined;
    const placed = placeFiles(known.placed, folder, {
      earlier: earlier && path.join(earlier, shard.folder),
      load: () => kept.files.find(key),
    });
    if (placed === undefined) return undefined;
    kept.files.spare(key);
    kept.packs.spare(packsKey(shard.from, shard.to));
    for (const piece of pieces) kept.pieces.spare(piece.key);
    if (placed.some((file, place) => file !== known.placed[place])) kept.shards.keep(key, { ...known, placed });
    return known;
  };
  return {
    shard: async (shard) => {
      const [pieces, folder] = [[...shard.pieces()], path.join(home, shard.folder)];
      const key = keyOfShard(pieces.map((piece) => piece.key));
      const known = takeKept(shard, key, { pieces, folder });
      if (known !== undefined) return known;
      const { files, ...own } = await joinShard(shard, pieces).catch(async (error: unknown) => {
        await endIndexing();
        throw error;
      });
      const placed = writeFiles(files, folder);
      kept?.shards.keep(key, { ...own, placed });
      kept?.files.keep(key, files);
      return own;
    },
    end: async () => {
      if (mark !== undefined) await endIndexing();
      if (kept !== undefined) for (const each of Object.values(kept)) each.forgetOthers();
      return made;
    },
  };
}

function openAllKept(place: KeptPlace) {
  return {
    shards: openKeptShards(place),
    files: openKeptFiles(place),
    pieces: openKeptPieces(place),
    packs: openKeptPacks(place),
  };
}

function buildSourceMarker({ ownWords, names }: CutSource): MarkText {
  return buildMarker(buildLexicon(loadDictionary(), ownWords), names);
}
