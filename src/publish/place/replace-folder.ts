import { existsSync, renameSync } from 'node:fs';
import { codeOf } from './disk-fault.ts';
import { exchangeFolders } from './exchange-folders.ts';
import { fillWholly } from './fill-folder.ts';

/**
 * Puts a complete site in place of the old one: by one step where the host can, else by two renames, of which `recoverSite`
 * makes good the first. Where the second fails, the old site is put back. A folder that turns out not to be movable is
 * filled file by file.
 */
export function replaceFolder(target: string, fresh: string, aside: string, exchange = exchangeFolders): void {
  if (!existsSync(target)) {
    renameSync(fresh, target);
    return;
  }
  if (exchange(target, fresh)) return;
  try {
    renameSync(target, aside);
  } catch (error) {
    if (!UNMOVABLE.has(codeOf(error))) throw error;
    fillWholly(target, fresh);
    return;
  }
  try {
    renameSync(fresh, target);
  } catch (error) {
    renameSync(aside, target);
    throw error;
  }
}

/** A mount; a layer of an overlay; a folder that belongs to somebody else. */
const UNMOVABLE: ReadonlySet<string> = new Set(['EBUSY', 'EXDEV', 'EACCES', 'EPERM']);
