import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { forgetKeptFile, isKeptWhole, loadKeptFile, writeKeptFile } from '../../keeping/kept-file.ts';

/** Indexes, or pieces of them, that were made before, by the digest of what they were made of: see `findPieceKey`. */
export interface KeptIndexes<Index> {
  /** Undefined where none is kept, and where what is kept is not whole. */
  readonly find: (key: string) => Index | undefined;
  /** Whether it would be found. */
  readonly has: (key: string) => boolean;
  readonly keep: (key: string, index: Index) => void;
  /** Lets what is kept under this key stay, without reading it. */
  readonly spare: (key: string) => void;
  /** Removes what was neither found nor kept nor spared: what no longer belongs to the archive, and what killed builds have left. */
  readonly forgetOthers: () => void;
}

/** A file that is being written is this old at most: it belongs to a build that still runs. */
const UNDER_WAY_MS = 3_600_000;

/** `folder` may be missing. Two builds may use it at once: a file is whole or not there. */
export function openKeptIndexes<Index>(folder: string): KeptIndexes<Index> {
  const used = new Set<string>();
  const nameOf = (key: string) => `${key}.index`;
  return {
    find: (key) => {
      used.add(nameOf(key));
      return loadKeptFile(path.join(folder, nameOf(key)), key);
    },
    has: (key) => isKeptWhole(path.join(folder, nameOf(key)), key),
    keep: (key, index) => {
      used.add(nameOf(key));
      writeKeptFile(path.join(folder, nameOf(key)), key, index);
    },
    spare: (key) => void used.add(nameOf(key)),
    forgetOthers: () => {
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder).filter((own) => OWN_FILE.test(own) && !used.has(own))) {
        const file = path.join(folder, name);
        const isUnderWay = !name.endsWith('.index') && isYoung(file);
        if (!isUnderWay) forgetKeptFile(file);
      }
    },
  };
}

/** Made for: the name of a kept index, and of one that is being written. */
const OWN_FILE = /^[0-9a-f]{64}\.index(?:\.[0-9a-f]{12})?$/;

function isYoung(file: string): boolean {
  return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) < UNDER_WAY_MS;
}
