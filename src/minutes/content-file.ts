import { isUtf8 } from 'node:buffer';
import { statSync } from 'node:fs';
import path from 'node:path';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import { loadStart } from './load-start.ts';
import { MOST_BYTES } from './size-of-text.ts';

/** A file of the content as it lies on the disk. */
export interface ContentFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Undefined where it is not an ordinary file. */
export function loadContentFile(folder: string, file: string): ContentFile | undefined {
  const place = path.join(folder, file);
  return statSync(place, { throwIfNoEntry: false })?.isFile() ? { file, bytes: loadStart(place) } : undefined;
}

/** The text of a file, with a diagnostic where it is not UTF-8 or not NFC. */
export function textOfFile({ file, bytes }: ContentFile): {
  readonly text: string;
  readonly oddities: readonly Diagnostic[];
} {
  const text = new TextDecoder('utf-8').decode(bytes);
  /* It is refused for its size, and its last letter may be cut in two. */
  if (bytes.length > MOST_BYTES) return { text, oddities: [] };
  if (!isUtf8(bytes) || text.includes('\0')) {
    const line = text.split('\n').findIndex((words) => /[\0\uFFFD]/.test(words)) + 1;
    return { text, oddities: [diagnose('not-utf8', { file, line: Math.max(1, line) }, {})] };
  }
  return { text, oddities: text === text.normalize('NFC') ? [] : [diagnose('not-nfc', { file, line: 1 }, {})] };
}
