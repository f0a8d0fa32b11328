import { Buffer } from 'node:buffer';

/** Either engine takes ten times as much in one request unless told otherwise; some who host them take no more than this. */
const MOST_BULK_BYTES = 10_000_000;

/** One file for `_bulk`: of each document a line that says where it goes and a line with it. */
export interface BulkFile {
  readonly text: string;
  readonly documents: number;
}

/** Gives one file after the other, of `most` bytes where no single document is larger. One file is in memory at a time. */
export function* writeBulkFiles(
  documents: Iterable<{ readonly id: string }>,
  most = MOST_BULK_BYTES,
): Generator<BulkFile> {
  let lines: string[] = [];
  let bytes = 0;
  for (const document of documents) {
    const own = `${writeLine({ index: { _id: document.id } })}${writeLine(document)}`;
    const size = Buffer.byteLength(own);
    if (lines.length > 0 && bytes + size > most) {
      yield { text: lines.join(''), documents: lines.length };
      lines = [];
      bytes = 0;
    }
    lines.push(own);
    bytes += size;
  }
  if (lines.length > 0) yield { text: lines.join(''), documents: lines.length };
}

function writeLine(value: unknown): string {
  return `${JSON.stringify(value).replaceAll(OTHER_BREAKS, escapeSign)}\n`;
}

/** JSON lets these stand as they are, and some readers take them for the end of a line. */
const OTHER_BREAKS = /[\u0085\u2028\u2029]/gu;

function escapeSign(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
