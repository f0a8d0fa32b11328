import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

export interface PackedFile {
  readonly name: string;
  /** Called after the files before it have been read. A large file gives a stream, so that it is never in memory whole. */
  readonly read: () => Uint8Array | string | Readable;
}

/**
 * Writes a zip. The same files give the same bytes: the order, the hour and the mode are fixed. It may hold more than
 * 65,535 files.
 */
export async function packFiles(target: string, files: readonly PackedFile[]): Promise<void> {
  const zip = new ZipFile();
  for (const { name, read } of files) {
    zip.addReadStreamLazy(name, { mtime: HOUR, mode: 0o100644, forceDosTimestamp: true, compress: true }, (give) => {
      try {
        const content = read();
        give(null, content instanceof Readable ? content : Readable.from([Buffer.from(content)]));
      } catch (error) {
        give(error, Readable.from([]));
      }
    });
  }
  zip.end();
  await pipeline(Readable.from(zip.outputStream), createWriteStream(target));
}

/**
 * The hour of every file. A zip stores local time without a zone, so this is made in local time to give the same bytes
 * everywhere.
 */
const HOUR = new Date(2000, 0, 1);
