import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readAttachedLines, type AttachedLines } from '../import/read-apart/read-attached-lines.ts';
import { digestOfProgram } from '../keeping/digest-of-program.ts';
import { forgetKeptFile, loadKeptFile, writeKeptFile } from '../keeping/kept-file.ts';
import type { ReadAttached } from '../minutes/attach-words.ts';

/** The rooms that decide which words are read out of a document. */
const READERS = ['src/import/**', 'src/swedish/**', 'src/keeping/**'];

/**
 * Reads the words of attachments, each content once: what was read is kept in `folder` under its checksum and the program. Nothing is
 * kept where that is left out.
 */
export function keepAttachedWords(folder: string | undefined): ReadAttached {
  return (documents) => {
    const used = new Set(documents.map(({ sha256 }) => sha256));
    if (folder !== undefined && existsSync(folder))
      for (const name of readdirSync(folder)) if (!used.has(name)) forgetKeptFile(path.join(folder, name));
    if (documents.length === 0) return new Map();
    const program = digestOfProgram(READERS);
    const known = new Map<string, AttachedLines>();
    const unknown = new Map<string, string>();
    for (const { sha256, place } of documents) {
      const kept = folder === undefined ? undefined : loadKeptFile<AttachedLines>(path.join(folder, sha256), program);
      if (kept) known.set(sha256, kept);
      else unknown.set(sha256, place);
    }
    const read = readAttachedLines([...unknown.values()]);
    for (const [index, sha256] of [...unknown.keys()].entries()) {
      const words = read[index];
      if (!words) continue;
      known.set(sha256, words);
      if (folder !== undefined) writeKeptFile(path.join(folder, sha256), program, words);
    }
    return known;
  };
}
