import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

export interface PackedFile {
  readonly name: string;
  /** Asked for when its turn comes, after all before it. */
  readonly read: () => Uint8Array | string;
}

/** A zip that is the same to the byte for the same files: in their order, at one hour, with one mode. It may hold more than 65,535 of them. */
export async function packFiles(target: string, files: readonly PackedFile[]): Promise<void> {
  const zip = new ZipFile();
  for (const { name, read } of files) {
    zip.addReadStreamLazy(name, { mtime: HOUR, mode: 0o100644, forceDosTimestamp: true, compress: true }, (give) => {
      try {
        give(null, Readable.from([Buffer.from(read())]));
      } catch (error) {
        give(error, Readable.from([]));
      }
    });
  }
  zip.end();
  await pipeline(Readable.from(zip.outputStream), createWriteStream(target));
}

/** A zip keeps the hour that a clock on the wall shows, whatever the time zone. */
const HOUR = new Date(2000, 0, 1);
