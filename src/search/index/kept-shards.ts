import { hash } from 'node:crypto';
import path from 'node:path';
import type { KeptPlace } from './kept-place.ts';
import type { IndexedPiece, JoinedShard } from './index-shard.ts';
import { openKeptIndexes, type KeptIndexes } from './kept-indexes.ts';
import type { PackedParts } from './kept-packs.ts';
import type { PlacedFile } from './place-files.ts';

/** Within the folder where indexes are kept: the files of shards, pieces of shards, and what parts of a shard were packed to. */
const [FILES, PIECES, PACKED] = ['filer', 'stycken', 'packat'];

/** A shard without the bytes of its files, which mostly lie in the site that was built last. */
export interface KeptShard extends Omit<JoinedShard, 'files'> {
  /** As they were placed last. */
  readonly placed: readonly PlacedFile[];
}

export function openKeptShards({ folder }: KeptPlace): KeptIndexes<KeptShard> {
  return openKeptIndexes(folder);
}

/** The files of each shard, by its key. */
export function openKeptFiles({ folder }: KeptPlace): KeptIndexes<JoinedShard['files']> {
  return openKeptIndexes(path.join(folder, FILES));
}

export function openKeptPieces({ folder }: KeptPlace): KeptIndexes<IndexedPiece> {
  return openKeptIndexes(path.join(folder, PIECES));
}

export function openKeptPacks({ folder }: KeptPlace): KeptIndexes<PackedParts> {
  return openKeptIndexes(path.join(folder, PACKED));
}

/** The digest of what a shard is joined of. */
export function keyOfShard(piecesKeys: readonly string[]): string {
  return hash('sha256', piecesKeys.join('\n'));
}
