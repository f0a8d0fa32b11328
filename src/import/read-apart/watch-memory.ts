import { writeSync } from 'node:fs';
import process from 'node:process';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

/** What a process that holds too much memory prints on stderr before it ends. */
export const TOO_MUCH_MEMORY = 'too much memory is held';

/**
 * How often memory is looked at. A process can fill some GB a second, and the limit has room for what comes between two
 * looks.
 */
const PAUSE_MS = 50;
const STDERR = 2;

/**
 * Ends this process when it holds more than `limit` bytes of any kind; the engine's limits do not count buffers and
 * native code. A thread does the looking, because a busy process cannot look at itself. Also ends the process when its
 * parent is gone.
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
