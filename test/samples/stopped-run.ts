import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { onTestFinished } from 'vitest';

/** Every call by which the program changes a folder. */
const CHANGING = [
  'closeSync',
  'fsyncSync',
  'linkSync',
  'mkdirSync',
  'openSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'writeFileSync',
  'writeSync',
] as const;

/** Thrown by every change after the run was stopped. */
class Stopped extends Error {}

export interface StoppedRun {
  /** Whether the run was stopped before it was done. */
  readonly stopped: boolean;
  /** How many changes it made. */
  readonly changes: number;
}

/**
 * Runs the work and stops it before its change number `at`, as if the process were killed there: no later change
 * happens, also none that tidies up. `half`: a file that is being written has half of its bytes.
 */
export async function runUntil(at: number, half: boolean, work: () => Promise<unknown>): Promise<StoppedRun> {
  let changes = 0;
  const originals = CHANGING.map((name) => [name, fs[name]] as const);
  const restore = () => {
    for (const [name, original] of originals) Object.assign(fs, { [name]: original });
    syncBuiltinESMExports();
  };
  onTestFinished(restore);
  for (const [name, original] of originals) {
    const replaced = (...args: readonly unknown[]): unknown => {
      if (name === 'openSync' && !/[wa]/.test(String(args[1]))) return Reflect.apply(original, fs, args);
      changes += 1;
      if (changes === at && half && name === 'writeFileSync')
        Reflect.apply(original, fs, [args[0], String(args[1]).slice(0, String(args[1]).length / 2), args[2]]);
      if (changes >= at) throw new Stopped(name);
      /* Only a power cut would tell the difference, and it takes most of the time. */
      return name === 'fsyncSync' ? undefined : Reflect.apply(original, fs, args);
    };
    Object.assign(fs, { [name]: replaced });
  }
  syncBuiltinESMExports();
  try {
    await work();
    return { stopped: changes >= at, changes };
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return { stopped: true, changes };
  } finally {
    restore();
  }
}
