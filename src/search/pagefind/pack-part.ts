import { gzipSync } from 'node:zlib';
import { signed } from './read-part.ts';

/** Packs the bytes of a part: the same bytes always come out alike. */
export type PackPart = (bytes: Uint8Array) => Uint8Array;

/** The bytes of a part of an index as its file has them. */
export function packPart(bytes: Uint8Array): Uint8Array {
  return gzipSync(signed(bytes), { level: 9 });
}
