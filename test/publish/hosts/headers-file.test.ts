import { describe, expect, test } from 'vitest';
import { buildHeadersFile, headersFor, parseHeadersFile } from '../../../src/publish/hosts/headers-file.ts';
import { headerFacts } from '../../../src/publish/hosts/host-facts.ts';
import { securityHeaders } from '../../../src/site/build/content-security-policy.ts';

const OTHERS = [{ name: 'Väst', address: 'https://vast.example/' }];

describe('the headers of a site', () => {
  test.each([
    ['alone', []],
    ['with other archives', OTHERS],
  ])('are read as they were written: %s', (_how, others) => {
    expect(parseHeadersFile(buildHeadersFile(headerFacts(others)))).toEqual([
      { path: '/*', headers: securityHeaders(others) },
      { path: '/bilagor/*', headers: { 'Content-Disposition': 'attachment' } },
      { path: '/pagefind/*', headers: { 'Access-Control-Allow-Origin': '*' } },
      { path: '/data/*', headers: { 'Access-Control-Allow-Origin': '*' } },
      { path: '/_astro/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
    ]);
  });

  test('stand in one rule each for a path, as hosts join two', () => {
    const rules = parseHeadersFile(buildHeadersFile(headerFacts(OTHERS)));
    const [everywhere, ...areas] = rules.map(({ headers }) => Object.keys(headers));
    expect(areas.flat().filter((name) => everywhere?.includes(name))).toEqual([]);
  });

  test.each([
    ['/', false],
    ['/sok/', false],
    ['/pagefind', false],
    ['/pagefind/arkiv.json', true],
    ['/pagefind/ord/a.json', true],
    ['/data/oparl/system.json', true],
    ['/moten/atom.xml', false],
  ])('that go with %s let others fetch: %s', (path, open) => {
    const headers = headersFor(parseHeadersFile(buildHeadersFile(headerFacts([]))), path);
    expect(headers['Access-Control-Allow-Origin']).toBe(open ? '*' : undefined);
    expect(headers).toMatchObject(securityHeaders([]));
  });

  test.each([
    ['one path alone', '/a\n  X: 1\n', '/a/b', {}],
    ['a path and all below it', '/a/*\n  X: 1\n', '/a/b', { X: '1' }],
    ['the later of two', '/*\n  X: 1\n/a\n  X: 2\n', '/a', { X: '2' }],
    ['a value with a colon in it', '/*\n  X: a: b\n', '/', { X: 'a: b' }],
    ['nothing of a line that is none', '/*\nX: 1\n  # 2\n', '/', {}],
    ['nothing of no file', '', '/', {}],
  ])('name %s', (_what, file, path, expected) => {
    expect(headersFor(parseHeadersFile(file), path)).toEqual(expected);
  });
});
