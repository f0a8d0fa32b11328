import { createReadStream, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { Archive } from '../archive/archived.ts';
import { DATABASE_FILE, OPEN_DATA_FILE } from '../data/data-package.ts';
import { writeDataFiles } from '../data/write-data-files.ts';
import { letBuffersGo } from '../keeping/small-memory.ts';
import { packFiles, type PackedFile } from '../safekeeping/pack-files.ts';
import { PLACES } from '../site/addresses/places.ts';
import { siteAddress } from '../command-line/site-url.ts';

/**
 * Writes the open data into a built site, and packs it into one file, with an SQLite database of the same records. The files of each
 * year are left out, which the whole ones hold, and so are OParl's, which link to each other on the site.
 */
export async function writeOpenData(archive: Archive, site: string): Promise<void> {
  const folder = path.join(site, PLACES.data);
  const database = path.join(folder, DATABASE_FILE);
  try {
    mkdirSync(folder, { recursive: true });
    writeDataFiles(archive, { folder: site, site: siteAddress(), database });
    await packFiles(path.join(folder, OPEN_DATA_FILE), [...filesIn(folder, ''), ...filesIn(folder, 'schema')]);
  } finally {
    rmSync(database, { force: true });
  }
}

function filesIn(folder: string, within: string): readonly PackedFile[] {
  return readdirSync(path.join(folder, within), { withFileTypes: true })
    .filter((entry) => entry.isFile() && !['index.html', OPEN_DATA_FILE].includes(entry.name))
    .map(({ name }) => path.posix.join(within, name))
    .toSorted()
    .map((name) => ({ name, read: () => Readable.from(letBuffersGo(createReadStream(path.join(folder, name)))) }));
}
