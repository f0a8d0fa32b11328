import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Organ } from '../archive/organ.ts';
import { loadStart } from '../minutes/load-start.ts';
import { fileId, readOrgan, type RawOrgan } from '../minutes/read-entry.ts';

/** An organ as it stands in a content folder. */
export interface LoadedOrgan {
  /** The name of its file without `.yaml`. */
  readonly id: string;
  /** Undefined where its file holds an error. */
  readonly organ: Organ | undefined;
  /** The keys of the file as written; undefined where it is not YAML with keys. */
  readonly raw: RawOrgan | undefined;
  /** The whole file; its start where it is too large to be read. */
  readonly text: string;
}

/**
 * Reads the organs of a content folder and nothing else of it: a whole archive of ten thousand meetings takes seconds
 * to read.
 */
export function loadOrgans(folder: string): readonly LoadedOrgan[] {
  const start = path.join(folder, 'organ');
  if (!statSync(start, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml') && !entry.name.startsWith('.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted()
    .map((place) => {
      const text = new TextDecoder().decode(loadStart(place));
      const { value, raw } = readOrgan(text, `organ/${path.relative(start, place)}`);
      return { id: fileId(place.replaceAll(path.sep, '/')), organ: value, raw, text };
    });
}
