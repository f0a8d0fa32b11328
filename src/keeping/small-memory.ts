import { setFlagsFromString } from 'node:v8';

/** The memory of a process grows by a fifth of what it holds before Node looks for what can go; by default to about the double. */
const GROWTH = '--heap-growing-percent=20';

/** For a process that is started: the same, and less room for what is thrown away at once. */
export const SMALL_HEAP: readonly string[] = [GROWTH, '--max-semi-space-size=16'];

/**
 * Variables for a process that is started on a system with the C library of GNU: pieces of memory from this size on, in bytes, are given
 * back when they are free (`scripts/run.mjs` sets them for every command). By default it keeps ever larger ones for later, and all that was read of files stays with the process. Others take no notice.
 */
export const GIVE_BACK = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
} as const;

/**
 * Lets Node look more often for what can go, in this process: an archive of ten thousand meetings is more than a gigabyte that stays. It
 * costs little, since what stays is mostly texts, which are not walked.
 */
export function holdHeap(): void {
  setFlagsFromString(GROWTH);
}
