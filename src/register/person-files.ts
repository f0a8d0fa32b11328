import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { LEDGER_FILE, SEAL_FILE, wordingFile, WORDINGS_FOLDER } from '../archive/ledger.ts';
import { LOCK_FILE } from '../minutes/content-lock.ts';
import { findEveryFile } from '../minutes/find-content-files.ts';
import { normaliseText } from '../minutes/normalise-text.ts';
import { parseJson } from '../archive/parse-json.ts';

/** A file in which a name may stand. */
export interface PersonFile {
  readonly file: string;
  /** Its words, in NFC, with `\n` as line end; empty for a file that holds no text. */
  readonly text: string;
  /** `content`: what the archive reads. `text`: any other text. `other`: pictures, PDF, Word and other things that are not searched, or text that cannot be written back. */
  readonly kind: 'content' | 'text' | 'other';
}

/**
 * Every file of a content folder but the ledger and the wordings that it names: also hidden ones, those that the
 * archive does not read, and wordings that no line names. `named`: the hashes of the ledger.
 */
export function findPersonFiles(folder: string, named: ReadonlySet<string>): readonly PersonFile[] {
  const own = new Set([LEDGER_FILE, SEAL_FILE, LOCK_FILE, ...[...named].map(wordingFile)]);
  return findEveryFile(folder)
    .filter((file) => !own.has(file))
    .flatMap((file) => readPersonFile(folder, file) ?? []);
}

/** Undefined where the file is gone or is no file. One that is too large to be searched is named, so that a person can look. */
function readPersonFile(folder: string, file: string): PersonFile | undefined {
  const bytes = loadBytes(path.join(folder, file));
  if (bytes === undefined) return undefined;
  if (bytes === 'too-large') return { file, text: '', kind: 'other' };
  if (CONTENT.test(file)) return { file, text: normaliseText(bytes.toString('utf8')), kind: 'content' };
  if (isUtf8(bytes) && !bytes.includes(0)) return { file, text: wordsOf(file, bytes.toString('utf8')), kind: 'text' };
  return { file, text: normaliseText(decodeOther(bytes)), kind: 'other' };
}

/** Larger than this is no text that somebody wrote; the words of one file at a time are held several times over. */
const MOST_BYTES = 100_000_000;

function loadBytes(place: string): Buffer | 'too-large' | undefined {
  try {
    const found = statSync(place);
    if (!found.isFile()) return undefined;
    return found.size > MOST_BYTES ? 'too-large' : readFileSync(place);
  } catch {
    return undefined;
  }
}

/** Made for: `moten/norrlunda/2024-05-17.mdx`, `organ/norrlunda.yaml`, `sok.yaml`. A dot before the name hides a file from the archive. */
const CONTENT = /^(?:(?:organ|moten|amnen|sidor)\/(?:.*\/)?|)[^./][^/]*\.(?:mdx|yaml)$/;

/** A wording has its line ends as JSON. */
function wordsOf(file: string, text: string): string {
  const data = file.startsWith(`${WORDINGS_FOLDER}/`) ? parseJson(text) : undefined;
  const words = typeof data === 'object' && data !== null && 'text' in data ? data.text : undefined;
  return normaliseText(typeof words === 'string' ? words : text);
}

/** The letters of a file that is not UTF-8: UTF-16 by its byte order mark, otherwise Latin 1 with what UTF-8 there is in it. */
function decodeOther(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return `${bytes.toString('utf8')}\n${bytes.toString('latin1')}`;
}
