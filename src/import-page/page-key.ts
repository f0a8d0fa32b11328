import { randomBytes, timingSafeEqual } from 'node:crypto';

declare global {
  var importPageKey: string | undefined;
}

/**
 * What the page `/importera/` holds and a save must show: other programs on this computer, and other sites, have not read the
 * page. New with every start of the server. It is kept on the process, because Vite loads the modules twice: once for the
 * server, once for the page.
 */
export function pageKey(): string {
  globalThis.importPageKey ??= randomBytes(32).toString('base64url');
  return globalThis.importPageKey;
}

/** Takes the same time wherever the two differ. */
export function isPageKey(shown: string | readonly string[] | undefined, key: string): boolean {
  if (typeof shown !== 'string') return false;
  const [one, other] = [Buffer.from(shown), Buffer.from(key)];
  return one.length === other.length && timingSafeEqual(one, other);
}
