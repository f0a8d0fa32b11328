import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** At the root of the site, named as BagIt names it; `sha256sum -c manifest-sha256.txt` reads it. */
export const MANIFEST = 'manifest-sha256.txt';

/** Writes the checksum of every other file of a folder to its manifest. Whoever keeps a copy can prove that nothing in it has changed. */
export function writeManifest(folder: string): void {
  const lines = listFiles(folder).filter((name) => name !== MANIFEST).map((name) => manifestLine(name, readFileSync(path.join(folder, name))));
  writeFileSync(path.join(folder, MANIFEST), lines.join(''));
}

export function manifestLine(name: string, bytes: Uint8Array | string): string {
  return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;
}

/** Every file by its path with `/`, sorted as bytes are, so that two machines list them alike. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .flatMap((entry) => (entry.isFile() ? [path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')] : []))
    .toSorted((a, b) => (a < b ? -1 : 1));
}
