import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT } from '../command-line/folders.ts';

/** Astro keeps files of its own in the checkout's `.astro`, whatever the output: two at a time would mix them. */
const LOCK = path.join(ROOT, '.astro', 'bygger');
const PAUSE_MS = 200;

/** Runs the work when no other process of this checkout does. A lock whose process is gone is nobody's. */
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
    /* No such process. A lock just made, whose number is not yet written, is left alone. */
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
