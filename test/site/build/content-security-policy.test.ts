import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, securityHeaders } from '../../../src/site/build/content-security-policy.ts';

/** What each directive allows. */
function allowed(policy: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

const others = [
  { name: 'Väst', address: 'https://vast.example/handlingar/' },
  { name: 'Väst igen', address: 'https://vast.example/' },
  { name: 'Lokalt', address: 'http://127.0.0.1:4322/' },
];

describe('the policy of a site', () => {
  test('lets a page load from its own origin alone', () => {
    const sources = Object.values(allowed(contentSecurityPolicy([]).meta)).flat();
    expect(new Set(sources)).toEqual(new Set(["'none'", "'self'"]));
  });

  test('lets the search fetch from other archives, each origin once, and nothing else go there', () => {
    const { 'connect-src': connect, ...rest } = allowed(contentSecurityPolicy(others).meta);
    expect(connect).toEqual(["'self'", 'https://vast.example', 'http://127.0.0.1:4322']);
    expect(rest).toEqual((({ 'connect-src': _connect, ...own }) => own)(allowed(contentSecurityPolicy([]).meta)));
  });

  test('forbids frames in the header alone', () => {
    const { meta, header } = contentSecurityPolicy(others);
    expect(allowed(meta)['frame-ancestors']).toBeUndefined();
    expect(allowed(header)).toEqual({ ...allowed(meta), 'frame-ancestors': ["'none'"] });
    expect(securityHeaders(others)['Content-Security-Policy']).toBe(header);
  });
});
