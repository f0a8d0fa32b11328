import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { shareFile, writeNew } from '../../keeping/shared-file.ts';
import type { IndexFile } from '../pagefind/write-shard.ts';

/** A file of an index as it was placed in a site. */
export interface PlacedFile {
  /** Within the folder of the index. */
  readonly name: string;
  /** See `stateOf`. */
  readonly state: string;
}

/** Writes the files into a folder that has none of them. */
export function writeFiles(files: readonly IndexFile[], folder: string): readonly PlacedFile[] {
  makeFolders(
    files.map(([name]) => name),
    folder,
  );
  return files.map(([name, bytes]) => ({ name, state: writeNew(path.join(folder, name), bytes) }));
}

/**
 * Places files that were placed before: one that lies unchanged in `earlier` becomes a file of both folders, another is written. Undefined,
 * with nothing placed, where one is to be written and `load` does not have it.
 */
export function placeFiles(
  files: readonly PlacedFile[],
  folder: string,
  { earlier, load }: EarlierFiles,
): readonly PlacedFile[] | undefined {
  makeFolders(
    files.map(({ name }) => name),
    folder,
  );
  let loaded: ReadonlyMap<string, Uint8Array> | undefined;
  const placed: PlacedFile[] = [];
  for (const file of files) {
    const [{ name, state }, place] = [file, path.join(folder, file.name)];
    if (earlier !== undefined && shareFile(path.join(earlier, name), state, place)) {
      placed.push(file);
      continue;
    }
    loaded ??= new Map(load());
    const bytes = loaded.get(name);
    if (bytes === undefined) {
      for (const own of placed) rmSync(path.join(folder, own.name));
      return undefined;
    }
    placed.push({ name, state: writeNew(place, bytes) });
  }
  return placed;
}

interface EarlierFiles {
  /** The folder that they may lie in; undefined where no site was built. */
  readonly earlier: string | undefined;
  /** The files with their bytes. */
  readonly load: () => readonly IndexFile[] | undefined;
}

function makeFolders(names: readonly string[], folder: string): void {
  for (const place of new Set(names.map((name) => path.dirname(name))))
    mkdirSync(path.join(folder, place), { recursive: true });
}
