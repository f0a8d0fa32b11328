import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

/** The memory of a process grows by 15 percent of what it holds before Node looks for what can go; by default to about the double. */
const GROWTH = '--heap-growing-percent=15';

/**
 * For a process that is started: the same above 512 MiB, since that of an index of 1,000 meetings has little to let go of below it, and half
 * the room for what is soon thrown away.
 */
export const SMALL_HEAP: readonly string[] = [GROWTH, '--max-semi-space-size=16', '--initial-old-space-size=512'];

/**
 * Lets Node look more often for what can go, in this process: an archive of ten thousand meetings is more than a gigabyte that stays. It
 * costs little, since what stays is mostly texts, which are not walked.
 */
export function holdHeap(): void {
  setFlagsFromString(GROWTH);
}

/**
 * Lets the memory of this process grow by more before Node looks through it: when no other process has its peak beside it. An edit of ten
 * thousand meetings took an eighth less CPU.
 */
export function letHeapGrow(): void {
  setFlagsFromString('--heap-growing-percent=40');
}

/** In bytes. Node looks through all memory after some 64 MiB of buffers, but not where a short look has let those go. */
const PASSED = 16 * 2 ** 20;

/**
 * Passes the pieces of a large file on, and has the buffers that are done with let go of. Of ten thousand meetings the open data were
 * packed while a gigabyte that stays was looked through eight times. Does no more than pass on where Node was started without
 * `--expose-gc`.
 */
export async function* letBuffersGo(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let passed = 0;
  for await (const piece of pieces) {
    passed += piece.length;
    if (passed > PASSED) {
      globalThis.gc?.({ type: 'minor', execution: 'sync' });
      passed = 0;
    }
    yield piece;
  }
}

/** In bytes. Below it there is little to give back, and to look for it takes longer than it is worth. */
const LARGE = 768 * 2 ** 20;

/**
 * Gives the memory that nothing is held in back to the system, where the process is large: after a step that held much for a while, before
 * another process begins. It takes a second for each quarter of a gigabyte that is held. Does nothing where Node was started without
 * `--expose-gc`; `run.mjs` gives it.
 */
export function giveMemoryBack(): void {
  if (process.memoryUsage.rss() > LARGE) globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
