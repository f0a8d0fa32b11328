import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CACHE } from './folders.ts';

/** Where what is made of one content folder is kept from one command to the next. */
const ARCHIVES = path.join(CACHE, 'arkiv');
/** Names the content folder that the folder is of. */
const WHOSE = 'innehall';

/**
 * The cache of a content folder. It is made where it is missing, and those of content folders that are gone are removed then.
 * Undefined where the disk does not take it, as in a checkout of somebody else's: then nothing is kept.
 */
export function archiveCache(content: string, within = ARCHIVES): string | undefined {
  try {
    return openCache(content, within);
  } catch {
    return undefined;
  }
}

function openCache(content: string, within: string): string {
  const folder = path.join(within, hash('sha256', content).slice(0, 16));
  if (existsSync(path.join(folder, WHOSE))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, WHOSE), content);
  for (const name of readdirSync(within)) {
    const whose = path.join(within, name, WHOSE);
    /* One without the name is being made by another command at this moment. */
    if (existsSync(whose) && !statSync(readFileSync(whose, 'utf8'), { throwIfNoEntry: false })?.isDirectory())
      rmSync(path.join(within, name), { recursive: true, force: true });
  }
  return folder;
}
