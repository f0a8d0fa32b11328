import { expect, test } from 'vitest';
import { writeOpenSearch } from '../../src/feeds/write-open-search.ts';

const IDENTITY = { name: 'Socialchefsnätverket <i> Värmland', stamp: 'VML', description: 'Möten & beslut' };

test('a browser is told where to search, in the folder of the site', () => {
  const text = writeOpenSearch(IDENTITY, new URL('https://example.se/'));
  expect(text).toContain('template="https://example.se/sok/?q={searchTerms}"');
});

test('the short name has at most 16 signs, and no name is markup', () => {
  const text = writeOpenSearch(IDENTITY, new URL('https://example.se/'));
  const [, short = ''] = /<ShortName>(.*)<\/ShortName>/.exec(text) ?? [];
  expect(short).toBe('VML');
  expect(writeOpenSearch({ ...IDENTITY, name: 'Handlingar' }, new URL('https://example.se/'))).toContain(
    '<ShortName>Handlingar<',
  );
  expect(text).toContain('&lt;i&gt;');
  expect(text).toContain('Möten &amp; beslut');
});
