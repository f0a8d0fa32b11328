import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { findLockHolder, LOCK_FILE, takeContentLock, type ContentLock } from '../../minutes/content-lock.ts';
import { codeOf } from './disk-fault.ts';

/** A folder in which one process makes something. It is gone when the process has ended in order. */
export interface StageFolder {
  readonly folder: string;
  readonly clear: () => void;
  /** Lets it lie as that of a dead process, for the next one to go on with. */
  readonly leave: () => void;
}

/** Makes a stage whose name begins with `prefix`. It carries the mark of this process, by which others know whether it lives. */
export function makeStage(within: string, prefix: string): StageFolder {
  const folder = path.join(within, `${prefix}${randomBytes(3).toString('hex')}`);
  const mark = markFolder(folder);
  const leave = () => {
    open.delete(clear);
    if (open.size === 0) process.removeListener('exit', clearAll);
    mark.release();
  };
  const clear = () => {
    if (existsSync(folder)) removeStage(folder);
    leave();
  };
  if (open.size === 0) process.once('exit', clearAll);
  open.add(clear);
  return { folder, clear, leave };
}

/** How the stages of this process are cleared. */
const open = new Set<() => void>();

function clearAll(): void {
  for (const clear of open) clear();
}

/** Whoever sweeps at the moment before the mark is there takes the folder for a dead one's. Then it is made again. */
function markFolder(folder: string): ContentLock {
  for (;;) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const mark = takeContentLock(folder, 'build');
    if ('release' in mark) return mark;
  }
}

/** The stages whose process has ended, the newest first. */
export function findDeadStages(within: string, prefix: string): readonly string[] {
  return namesIn(within)
    .filter((name) => name.startsWith(prefix) && STAGE_NAME.test(name.slice(prefix.length)))
    .map((name) => path.join(within, name))
    .filter((folder) => isStage(folder) && findLockHolder(folder) === undefined)
    .toSorted((a, b) => changedAt(b) - changedAt(a));
}

function changedAt(folder: string): number {
  return lstatSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/**
 * Removes a dead stage. It loses its name first: a tool that the dead process had started must not find half of a site
 * to put in place. Two builds with other targets may sweep one folder at once: a stage that is gone is the other's work.
 */
export function removeStage(folder: string): void {
  const away = folder.endsWith(AWAY) ? folder : `${folder}${AWAY}`;
  try {
    if (away !== folder) renameSync(folder, away);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  rmSync(away, { recursive: true, force: true });
}

const AWAY = '-bort';
/** Made for: `3f09ac`, `QvEO7x` (as version 0.2.0 named them), `3f09ac-bort`. */
const STAGE_NAME = /^[A-Za-z0-9]{6}(?:-bort)?$/;
/** The folder of a stage with what the search index is made from. */
export const SEARCH_SOURCE = 'poster';

/** What a stage holds that carries no mark: one of version 0.2.0, and one that was left. */
const PARTS: ReadonlySet<string> = new Set(['site', SEARCH_SOURCE, 'content', 'cache', 'old', 'filer', 'plan.json']);

/** Somebody's own folder may have such a name too. An empty one is of a process that was killed before it marked it. */
function isStage(folder: string): boolean {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return false;
  return folder.endsWith(AWAY) || namesIn(folder).every((name) => PARTS.has(name)) || isMarked(folder);
}

/** Made for: `.upptagen`, `.upptagen.0123456789ab.tmp`. */
function isMarked(folder: string): boolean {
  return namesIn(folder).some((name) => name.startsWith(LOCK_FILE));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
