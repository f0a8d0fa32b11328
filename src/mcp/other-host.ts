import { decodePercent } from '../site/addresses/decode-percent.ts';
import type { PublishedSite } from './published-site.ts';

/**
 * The host of a web address that leads to another site than the archive; undefined where none does, and where the archive lies in a
 * folder, which does not say at which host it is published.
 */
export function findOtherHost(text: string, { home }: Pick<PublishedSite, 'home'>): string | undefined {
  if (isInFolder(home)) return undefined;
  const host = findHost(text);
  return host === new URL(home).host ? undefined : host;
}

/** The host that an address names where the archive lies in a folder, so that nobody can tell whether it is the archive's. */
export function findUncheckedHost(text: string, { home }: Pick<PublishedSite, 'home'>): string | undefined {
  return isInFolder(home) ? findHost(text) : undefined;
}

function isInFolder(home: string): boolean {
  return new URL(home).protocol === 'file:';
}

/** The host of the address that stands in a text, with or without its scheme. Of an address wrapped in another one the inner one counts. */
function findHost(text: string): string | undefined {
  const last = [...decodePercent(text).matchAll(HOSTS)].at(-1)?.groups;
  return (last?.['host'] ?? last?.['bare'])?.toLowerCase().replace(/[.,;:]+$/u, '');
}

/** Made for: `https://arkiv.se/`, `ftp://arkiv.se`, `//arkiv.se/b/`, `arkiv.se/b/`. Without a scheme a host has a point: `lov//b/` has none. */
const HOSTS =
  /(?:[a-z][a-z\d+.-]*:\/\/(?<host>[^\s/?#"'<>)]+)|(?:\/\/|(?<![^\s"'(<]))(?<bare>[^\s/?#"'<>():]+\.[a-z]{2,}(?::\d+)?)(?=[/?#]))/giu;
