import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT } from '../command-line/folders.ts';

/**
 * The lock. Astro keeps files in the checkout's `.astro`, whatever the output folder, so two builds at a time would mix
 * them.
 */
const LOCK = path.join(ROOT, '.astro', 'bygger');
const PAUSE_MS = 200;

/** Runs the work when no other process of this checkout does. A lock is ignored when its process has ended. */
export async function withBuildLock<Result>(work: () => Promise<Result>): Promise<Result> {
  mkdirSync(path.dirname(LOCK), { recursive: true });
  while (!take()) await wait(PAUSE_MS);
  try {
    return await work();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

function take(): boolean {
  try {
    mkdirSync(LOCK);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    if (isAbandoned()) rmSync(LOCK, { recursive: true, force: true });
    return false;
  }
  writeFileSync(path.join(LOCK, 'pid'), String(process.pid));
  return true;
}

function isAbandoned(): boolean {
  try {
    process.kill(Number(readFileSync(path.join(LOCK, 'pid'), 'utf8')), 0);
    return false;
  } catch (error) {
    /*
     * ESRCH: the process has ended. A new lock whose number is not written yet gives another error, and counts as held.
     */
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
