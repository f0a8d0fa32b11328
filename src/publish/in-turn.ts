import { setTimeout as wait } from 'node:timers/promises';
import { takeContentLock, type LockHolder } from '../minutes/content-lock.ts';

const PAUSE_MS = 200;

export interface TurnOptions {
  /** Hears once for whom is waited, where that is longer than a moment. */
  readonly tell: (holder: LockHolder) => void;
  /** Ends the waiting, which throws then. */
  readonly stopped?: AbortSignal | undefined;
}

/**
 * Runs the work when no other process has the lock in `folder`, and waits as long as that takes. It has begun when this returns, where
 * nobody has. A lock is taken over when its process has ended.
 */
export async function inTurn<Result>(
  folder: string,
  work: () => Promise<Result>,
  { tell, stopped }: TurnOptions,
): Promise<Result> {
  let [tries, told] = [0, false];
  for (; ; await wait(PAUSE_MS, undefined, { signal: stopped })) {
    tries += 1;
    const lock = takeContentLock(folder, 'build');
    if ('release' in lock) {
      try {
        return await work();
      } finally {
        lock.release();
      }
    }
    /* A lock that is just being written names no process. */
    if (tries > 1 && !told && lock.pid !== 0) {
      told = true;
      tell(lock);
    }
  }
}

/** Whom a build waits for, in Swedish. */
export function waitingMessage({ pid, host, since }: LockHolder): string {
  return `Väntar: ett annat bygge håller på (process ${pid} på ${host}, sedan ${since.slice(0, 10)} kl. ${since.slice(11, 16)} UTC). Det här tar vid när det är klart; avbryt med Ctrl+C.\n`;
}
