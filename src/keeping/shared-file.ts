import { closeSync, fstatSync, linkSync, openSync, statSync, writeSync, type Stats } from 'node:fs';

/** What tells whether somebody has written to a file: its size, its place on the disk and when it was changed. */
export function stateOf({ size, ino, mtimeMs }: Stats): string {
  return `${size} ${ino} ${mtimeMs}`;
}

/**
 * Makes a file that is still as it was when it had that state a file of another folder too. False where it is not, and on a file system
 * that has no such links.
 */
export function shareFile(old: string, state: string, place: string): boolean {
  const stats = statSync(old, { throwIfNoEntry: false });
  if (!stats?.isFile() || stateOf(stats) !== state) return false;
  try {
    linkSync(old, place);
    return true;
  } catch {
    return false;
  }
}

/** Writes a file that is not there yet, and gives its state. */
export function writeNew(place: string, bytes: Uint8Array): string {
  const descriptor = openSync(place, 'wx');
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    return stateOf(fstatSync(descriptor));
  } finally {
    closeSync(descriptor);
  }
}
