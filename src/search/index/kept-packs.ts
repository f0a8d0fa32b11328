import { hash } from 'node:crypto';
import { packPart, type PackPart } from '../pagefind/pack-part.ts';
import type { KeptIndexes } from './kept-indexes.ts';

/** What the parts of a shard were packed to, by the digests of their bytes. */
export type PackedParts = ReadonlyMap<string, Uint8Array>;

/**
 * Packs the parts of a shard. To pack takes longer than anything else of joining one, and of a shard in which one meeting has changed
 * most parts are what they were: those are taken as the build before has packed them, under `key`.
 */
export function keepPacks(
  kept: KeptIndexes<PackedParts>,
  key: string,
): { readonly pack: PackPart /** Keeps what was packed since. */; readonly keep: () => void } {
  const before = kept.find(key);
  const used = new Map<string, Uint8Array>();
  return {
    pack: (bytes) => {
      const digest = hash('sha256', bytes);
      const packed = used.get(digest) ?? before?.get(digest) ?? packPart(bytes);
      used.set(digest, packed);
      return packed;
    },
    keep: () => kept.keep(key, used),
  };
}
