/**
 * What a page may load: its own origin alone, no inline script or style. `wasm-unsafe-eval` lets the search run its
 * WebAssembly. A `<meta>` policy cannot hold `frame-ancestors`: that one goes in the header alone.
 */
const META_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

export const CONTENT_SECURITY_POLICY = { meta: META_POLICY, header: `${META_POLICY}; frame-ancestors 'none'` } as const;

/** The headers that every answer of the site carries. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY.header,
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};
