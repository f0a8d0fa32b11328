import { ArchiveLack } from './start-archive.ts';

/** Does one thing more for which an archive is waited for; rejects where the patience with it is at an end. */
export type Waiting = <Value>(work: () => Promise<Value>) => Promise<Value>;

/**
 * So many milliseconds for one archive, however many things it is asked and however many at once. Only the time in which it
 * is waited for counts, so that none pays for another that is slow.
 */
export function buildPatience(most: number): Waiting {
  let left = most;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pending = new Set<() => void>();
  const begin = () => {
    since = performance.now();
    timer = setTimeout(() => {
      left = 0;
      for (const giveUp of pending) giveUp();
    }, left);
  };
  const end = () => {
    clearTimeout(timer);
    left -= performance.now() - since;
  };
  return (work) =>
    new Promise((resolve, reject) => {
      const giveUp = () => reject(new ArchiveLack('slow'));
      if (left <= 0) {
        giveUp();
        return;
      }
      if (pending.size === 0) begin();
      pending.add(giveUp);
      work()
        .then(resolve, reject)
        .finally(() => {
          pending.delete(giveUp);
          if (pending.size === 0) end();
        });
    });
}
