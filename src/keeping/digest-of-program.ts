import { createHash, type Hash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What any program of ours depends on besides its own files. The last is what npm writes of the packages beside an installed program. */
const AROUND = ['package.json', 'package-lock.json', '../.package-lock.json'];

/**
 * The digest of a part of the program: its files in the checkout, the packages, Node's release and whatever else it is told. What a
 * part made is kept under it, and is made anew where any of them has changed.
 */
export function digestOfProgram(
  patterns: readonly string[],
  { also = [], content }: { readonly also?: readonly string[]; readonly content?: FilesOf } = {},
): string {
  const digest = createHash('sha256');
  for (const value of [process.version, ...also]) digest.update(`${value}\0`);
  addFiles(digest, { folder: ROOT, patterns: [...patterns, ...AROUND] });
  if (content !== undefined) addFiles(digest, content);
  return digest.digest('hex').slice(0, 32);
}

/** Files of a folder that a part of the program is made from as well. */
interface FilesOf {
  readonly folder: string;
  readonly patterns: readonly string[];
  /** Files that they match and nothing is made from. */
  readonly except?: readonly string[];
}

function addFiles(digest: Hash, { folder, patterns, except = [] }: FilesOf): void {
  for (const file of globSync([...patterns], { cwd: folder, exclude: [...except] }).toSorted()) {
    const place = path.join(folder, file);
    if (!statSync(place, { throwIfNoEntry: false })?.isFile()) continue;
    const bytes = readFileSync(place);
    digest.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
}
