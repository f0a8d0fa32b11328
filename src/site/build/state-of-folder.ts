import { createHash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isBesideContent } from '../../minutes/beside-content.ts';

/** A digest of which files and folders lie in a folder, and of when each was written; the same as long as nothing changes. What only lies there too does not count. */
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
    const own = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !isBesideContent(folder, name));
    const within = own
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) =>
        readdirSync(path.join(folder, name), { recursive: true, encoding: 'utf8' }).map((file) =>
          path.join(name, file),
        ),
      );
    return [...own.map(({ name }) => name), ...within].toSorted();
  } catch {
    return [];
  }
}
