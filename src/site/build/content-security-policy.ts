import type { OtherArchive } from '../../archive/search-content.ts';

/**
 * What a page may load: files of its own origin, no inline script or style, and for the search the indexes of the
 * archives that `arkiv.yaml` names; a worker is a script (`worker-src` falls back to `script-src`). `embeddedBy`: the origins that may show it in a frame. `meta` lacks `frame-ancestors`, which browsers ignore in a `<meta>` element.
 */
export function contentSecurityPolicy(
  others: readonly OtherArchive[],
  embeddedBy: readonly string[] = [],
): {
  readonly meta: string;
  readonly header: string;
} {
  const origins = [...new Set(others.map(({ address }) => new URL(address).origin))];
  const meta = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    ["connect-src 'self'", ...origins].join(' '),
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
  const ancestors = embeddedBy.length === 0 ? "'none'" : ["'self'", ...embeddedBy].join(' ');
  return { meta, header: `${meta}; frame-ancestors ${ancestors}` };
}

/** The headers that every answer of the site carries. */
export function securityHeaders(
  others: readonly OtherArchive[],
  embeddedBy: readonly string[] = [],
): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(others, embeddedBy).header,
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  };
}
