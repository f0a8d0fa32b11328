import { setFlagsFromString } from 'node:v8';

/** The memory of a process grows by 15 percent of what it holds before Node looks for what can go; by default to about the double. */
const GROWTH = '--heap-growing-percent=15';

/** For a process that is started: the same, and half the room for what is soon thrown away. */
export const SMALL_HEAP: readonly string[] = [GROWTH, '--max-semi-space-size=16'];

/**
 * Lets Node look more often for what can go, in this process: an archive of ten thousand meetings is more than a gigabyte that stays. It
 * costs little, since what stays is mostly texts, which are not walked.
 */
export function holdHeap(): void {
  setFlagsFromString(GROWTH);
}
