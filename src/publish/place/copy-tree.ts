import { constants, copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** Copies the named files of a folder to a folder that may lie on another file system. */
export function copyTree(from: string, to: string, names: readonly string[]): void {
  mkdirSync(to, { recursive: true });
  for (const folder of foldersOf(names)) mkdirSync(path.join(to, folder), { recursive: true });
  for (const name of names) copyFileSync(path.join(from, name), path.join(to, name), constants.COPYFILE_FICLONE);
}

/** The folders that files stand in, from their paths. */
export function foldersOf(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => path.dirname(name)))].filter((folder) => folder !== '.');
}
