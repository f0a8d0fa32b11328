import { closeSync, openSync, writeSync } from 'node:fs';

/** A file that is written piece by piece, as `writeFileSync` would write the pieces together. */
export interface FileOfPieces {
  readonly add: (piece: string) => void;
  /** Writes what waits, and closes the file. */
  readonly end: () => void;
}

/** So many characters are written at once, at least. */
const CHARACTERS_AT_ONCE = 250_000;

/** The whole of a large file is never in memory. The file is made anew, in a folder that exists. */
export function openFileOfPieces(file: string): FileOfPieces {
  const descriptor = openSync(file, 'w');
  let waiting = '';
  const write = () => {
    const bytes = Buffer.from(waiting);
    waiting = '';
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
  };
  return {
    add: (piece) => {
      waiting += piece;
      if (waiting.length >= CHARACTERS_AT_ONCE) write();
    },
    end: () => {
      try {
        write();
      } finally {
        closeSync(descriptor);
      }
    },
  };
}
