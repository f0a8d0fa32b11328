import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { ROOT, STAGE_WITHIN } from '../../command-line/folders.ts';
import { takeContentLock } from '../../minutes/content-lock.ts';
import { diskFault } from './disk-fault.ts';
import { finishFilling } from './fill-folder.ts';
import { findTarget, type SiteTarget } from './find-target.ts';
import { lockFolderOf, leaveLockFolder } from './target-lock.ts';
import { findDeadStages, removeStage } from './stage-folder.ts';

/** The name of the old site in a stage, for the moment between two renames. */
export const ASIDE = 'old';
/** Where a site is made whose target cannot change its name, and with what the names begin. */
export const WORKSHOP = { folder: path.join(ROOT, '.astro'), prefix: 'webb-' } as const;

/**
 * Makes good what builds have left that were killed: an old site that was put aside comes back where none took its place, a
 * filling that had begun is brought to its end, and the stages go. For whoever has the lock of the target.
 */
export function recoverTarget({ folder, stages, prefix, isFixed }: SiteTarget): void {
  if (!isFixed)
    for (const stage of findDeadStages(stages, prefix)) {
      const aside = path.join(stage, ASIDE);
      if (!existsSync(folder) && existsSync(aside)) renameSync(aside, folder);
      removeStage(stage);
    }
  for (const stage of findDeadStages(folder, STAGE_WITHIN)) {
    finishFilling(folder, stage);
    removeStage(stage);
  }
  for (const stage of findDeadStages(WORKSHOP.folder, WORKSHOP.prefix)) removeStage(stage);
}

/**
 * The same for whoever only shows the site. Does nothing while a build works with it, which recovers by itself, nor where
 * nothing may be written.
 */
export function recoverSite(output: string): void {
  const target = findTarget(output);
  const lock = takeContentLock(lockFolderOf(target), 'build');
  if (!('release' in lock)) return;
  try {
    recoverTarget(target);
  } catch (error) {
    if (diskFault(error, output) === undefined) throw error;
  } finally {
    lock.release();
    leaveLockFolder(target);
  }
}
