import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** The folders and files that editors write: all of the content but the ledger and its wordings. */
export const CONTENT_PARTS = ['organ', 'moten', 'amnen', 'ordlista.yaml', 'sok.yaml', 'arkiv.yaml', 'sidor'] as const;
export type ContentPart = (typeof CONTENT_PARTS)[number];

/**
 * The files of one part of the content folder, sorted by path, with `/` in the paths. Files whose name begins with a
 * dot are left out.
 */
export function findContentFiles(folder: string, part: ContentPart): readonly string[] {
  const start = path.join(folder, part);
  if (statSync(start, { throwIfNoEntry: false })?.isFile()) return [part];
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .toSorted();
}
