import { gzipSync } from 'node:zlib';
import { signed } from './read-part.ts';

/** The bytes of a part of an index as its file has them. */
export function packPart(bytes: Uint8Array): Uint8Array {
  return gzipSync(signed(bytes), { level: 9 });
}
