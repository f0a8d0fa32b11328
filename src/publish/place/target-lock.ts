import { rmdirSync } from 'node:fs';
import path from 'node:path';
import type { LockHolder } from '../../minutes/content-lock.ts';
import { inTurn } from '../in-turn.ts';
import type { SiteTarget } from './find-target.ts';

/** The folder of the lock. One build at a time changes a target, from whatever checkout and content. */
export function lockFolderOf({ stages, prefix }: SiteTarget): string {
  return path.join(stages, `${prefix}upptagen`);
}

/** The folder of a lock whose process was killed is there already, and goes with the next one that has it. */
export function leaveLockFolder(target: SiteTarget): void {
  try {
    rmdirSync(lockFolderOf(target));
  } catch {
    /* It is gone, or the next build has it. */
  }
}

/** Runs the work when no other process builds to the target. */
export async function withTargetLock<Result>(
  target: SiteTarget,
  work: () => Promise<Result>,
  tell: (holder: LockHolder) => void,
): Promise<Result> {
  try {
    return await inTurn(lockFolderOf(target), work, { tell });
  } finally {
    leaveLockFolder(target);
  }
}
