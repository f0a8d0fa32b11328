import path from 'node:path';
import { ROOT } from '../command-line/folders.ts';
import { inTurn, type TurnOptions } from './in-turn.ts';

/**
 * The lock. Astro keeps files in the checkout's `.astro`, whatever the output folder, so two builds at a time would mix
 * them.
 */
const LOCK = path.join(ROOT, '.astro', 'bygger');

/** Runs the work when no other process of this checkout does. A lock is taken over when its process has ended. */
export async function withBuildLock<Result>(
  work: () => Promise<Result>,
  options: TurnOptions = { tell: () => {} },
): Promise<Result> {
  return inTurn(LOCK, work, options);
}
