import { createHash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A digest of which files and folders lie in a folder, and of when each was written; the same as long as nothing changes. */
export function stateOfFolder(folder: string): string {
  const digest = createHash('sha256');
  for (const name of entriesOf(folder)) {
    const found = lstatSync(path.join(folder, name), { throwIfNoEntry: false });
    digest.update(`${name}\0${found?.ino}\0${found?.mode}\0${found?.size}\0${found?.mtimeMs}\0${found?.ctimeMs}\n`);
  }
  return digest.digest('hex');
}

/** None where the folder is gone, or something in it goes while it is listed. */
function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  } catch {
    return [];
  }
}
