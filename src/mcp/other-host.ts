import { decodePercent } from '../site/addresses/decode-percent.ts';
import type { PublishedSite } from './published-site.ts';

/**
 * The host of a web address that leads to another site than the archive; undefined where none does, and where the archive lies in a
 * folder, which does not say at which host it is published. Of an address wrapped in another one the inner one counts.
 */
export function findOtherHost(text: string, { home }: Pick<PublishedSite, 'home'>): string | undefined {
  const own = new URL(home);
  if (own.protocol === 'file:') return undefined;
  const last = [...decodePercent(text).matchAll(/https?:\/\/(?<host>[^\s/?#"'<>)]+)/giu)].at(-1)?.groups?.['host'];
  const host = last?.toLowerCase().replace(/[.,;:]+$/u, '');
  return host === undefined || host === own.host ? undefined : host;
}
