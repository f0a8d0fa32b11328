import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * The files to import, with each folder replaced by the files in it and its folders, in the order of their names. A folder
 * without files stays as it is, so that somebody is told. What a system or a program leaves in a folder for itself is
 * no document.
 */
export function listDocuments(places: readonly string[]): readonly string[] {
  return [...new Set(places.flatMap((place) => filesOf(place) ?? [place]))];
}

/** Undefined where the place is no folder that can be read, or holds no file. */
function filesOf(place: string): readonly string[] | undefined {
  const files = isPackage(place) ? [] : listFiles(place);
  return files.length === 0 ? undefined : files;
}

function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !LEFT_BEHIND.test(name))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'sv', { numeric: true }))
      .flatMap((entry) => {
        const place = path.join(folder, entry.name);
        return entry.isDirectory() && !isPackage(place) ? listFiles(place) : [place];
      });
  } catch {
    return [];
  }
}

/** Made for: `.DS_Store`, `._protokoll.docx`, `~$protokoll.docx` and `.~lock.protokoll.docx#` of open files, `Thumbs.db`. */
const LEFT_BEHIND = /^(?:\.|~\$|__MACOSX$|Thumbs\.db$|desktop\.ini$)/i;

/** Whether it is a document that a Mac keeps as a folder. Made for: `Protokoll.pages`, `Möten.numbers`. */
export function isPackage(place: string): boolean {
  return /\.(?:pages|numbers|key)[\\/]?$/i.test(place);
}
