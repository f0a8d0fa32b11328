import { writeSync } from 'node:fs';
import process from 'node:process';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

/** On stderr, the last words of a process that held too much. */
export const TOO_MUCH_MEMORY = 'too much memory is held';

/** How fast a process can fill memory is some GB a second; the limit has room for what comes between two looks. */
const PAUSE_MS = 50;
const STDERR = 2;

/**
 * Ends this process when it holds more than `limit` bytes, whatever holds them: buffers and native code are outside of
 * every limit on the heap. Looks from a thread of its own, for a process that is busy cannot look at itself. Ends it also
 * when whoever started it is gone.
 */
export function watchMemory(limit: number): void {
  const watch: Watch = { watches: 'memory', limit, parent: process.ppid };
  new Worker(new URL(import.meta.url), {
    workerData: watch,
    execArgv: process.execArgv.filter((flag) => !flag.startsWith('--max')),
  }).unref();
}

interface Watch {
  readonly watches: 'memory';
  readonly limit: number;
  readonly parent: number;
}

if (!isMainThread && isWatch(workerData)) {
  const { limit, parent } = workerData;
  setInterval(() => {
    const isTooMuch = process.memoryUsage.rss() > limit;
    if (isTooMuch) writeSync(STDERR, TOO_MUCH_MEMORY);
    if (isTooMuch || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
  }, PAUSE_MS);
}

function isWatch(data: unknown): data is Watch {
  return typeof data === 'object' && data !== null && 'watches' in data && data.watches === 'memory';
}
