import { hash } from 'node:crypto';
import path from 'node:path';
import type { IndexedPiece, JoinedShard } from './index-shard.ts';
import { openKeptIndexes, type KeptIndexes } from './kept-indexes.ts';
import type { PackedParts } from './kept-packs.ts';

/** Within the folder where indexes are kept: pieces of shards, and what parts of a shard were packed to. */
const [PIECES, PACKED] = ['stycken', 'packat'];

export function openKeptShards(cache: string): KeptIndexes<JoinedShard> {
  return openKeptIndexes(cache);
}

export function openKeptPieces(cache: string): KeptIndexes<IndexedPiece> {
  return openKeptIndexes(path.join(cache, PIECES));
}

export function openKeptPacks(cache: string): KeptIndexes<PackedParts> {
  return openKeptIndexes(path.join(cache, PACKED));
}

/** The digest of what a shard is joined of. */
export function keyOfShard(piecesKeys: readonly string[]): string {
  return hash('sha256', piecesKeys.join('\n'));
}
