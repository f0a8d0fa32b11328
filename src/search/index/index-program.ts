import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** The rooms whose code says what becomes of a record. */
const ROOMS = ['search', 'swedish', 'archive'] as const;
/** Names the release of every package: the dictionary's, the engine's. */
const LOCK = 'package-lock.json';

/** The digest of the program that makes an index of records: its code, its packages, and Node with what packs files. */
export function findIndexProgram(): string {
  const { version, versions, platform, arch } = process;
  const digest = createHash('sha256').update([version, versions.zlib, platform, arch].join(' '));
  const add = (file: string): void => {
    digest.update(`\n${file}\n`).update(readFileSync(path.join(ROOT, file)));
  };
  add(LOCK);
  for (const room of ROOMS)
    for (const file of readdirSync(path.join(ROOT, 'src', room), { recursive: true, encoding: 'utf8' }).toSorted())
      if (file.endsWith('.ts')) add(path.join('src', room, file));
  return digest.digest('hex');
}
