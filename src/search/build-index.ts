import path from 'node:path';
import * as pagefind from 'pagefind';
import type { Archive } from '../archive/archived.ts';
import { buildRecord } from './record.ts';

/** Writes the search index of an archive to `<folder>/pagefind/`. Throws where Pagefind refuses a record: that is our bug. */
export async function writeSearchIndex(archive: Archive, folder: string): Promise<{ readonly records: number }> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'sv', includeCharacters: '§' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (const item of archive.items) {
      const added = await index.addHTMLFile(buildRecord(item));
      if (added.errors.length > 0) throw new Error(`Pagefind, ${item.item.id}: ${added.errors.join('; ')}`);
    }
    const written = await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
    return { records: archive.items.length };
  } finally {
    await pagefind.close();
  }
}
