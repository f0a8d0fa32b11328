import { describe, expect, test } from 'vitest';
import { checkSiteUrl } from '../../src/command-line/site-url.ts';

describe('SITE_URL', () => {
  test.each([
    undefined,
    '',
    'https://handlingar.example.se',
    'http://localhost:8080/',
    'https://example.se/arkiv',
    'https://example.se/kommun/arkiv-2/',
  ])('may be %s', (text) => {
    expect(checkSiteUrl(text)).toBeUndefined();
  });

  test.each([
    'handlingar.example.se',
    'ftp://example.se',
    'https://example.se/?a=b',
    'https://example.se:0/',
    'https://a..b.se/',
    'https://example.se/?',
    'https://example.se/arkiv/#b',
    'https://example.se/Arkiv/',
    'https://example.se/mitt arkiv/',
    'https://example.se/ö/',
    'https://example.se//arkiv/',
    'https://example.se/a/../b/c d/',
  ])('may not be %s', (text) => {
    expect(checkSiteUrl(text)).toContain(text);
  });
});

test.each([
  'https://user:hemligt@arkiv.example.se',
  'https:arkiv.example.se',
  'HTTPS://ARKIV.EXAMPLE.SE',
  'https://arkiv.example.se/a/../b/',
  'https://arkiv.example.se\\b',
])('%s is no plain address of a site', (text) => {
  expect(checkSiteUrl(text)).toBeDefined();
});

test.each(['https://åsele.example.se/', 'http://[::1]:4321/arkiv/', 'http://127.0.0.1:4321'])('%s is one', (text) => {
  expect(checkSiteUrl(text)).toBeUndefined();
});
