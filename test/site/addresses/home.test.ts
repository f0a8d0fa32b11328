import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { addressAtHome, HOME, homeIn, homeOfPage } from '../../../src/site/addresses/home.ts';
import { urls } from '../../../src/site/addresses/urls.ts';
import { linksAtHome } from '../../../src/site/build/links-at-home.ts';

test('a site without an address stands at the root, and its addresses begin there', () => {
  expect([HOME, urls.home, urls.meeting('norrlunda-2024-05-17')]).toEqual(['/', '/', '/moten/norrlunda-2024-05-17/']);
});

test.each([
  [undefined, '/'],
  ['', '/'],
  ['https://arkiv.example.se', '/'],
  ['https://example.se/arkiv', '/arkiv/'],
  ['https://example.se/a/b/', '/a/b/'],
])('the home in %s is %s', (site, home) => {
  expect(homeIn(site)).toBe(home);
});

test.each([
  ['/', '/arkiv/'],
  ['/hjalp/#rattelser', '/arkiv/hjalp/#rattelser'],
  ['#kontrollera', '#kontrollera'],
  ['hjalp/', 'hjalp/'],
  ['//example.se/', '//example.se/'],
  ['https://example.se/hjalp/', 'https://example.se/hjalp/'],
  ['mailto:a@example.se', 'mailto:a@example.se'],
])('an editor’s link to %s leads to %s in the folder, and as it stands at the root', (written, address) => {
  expect(addressAtHome(written, '/arkiv/')).toBe(address);
  expect(addressAtHome(written)).toBe(written);
});

test.each(['/', '/arkiv/'])('a page tells that its home is %s', (home) => {
  expect(homeOfPage(`<head>\n<link rel="icon" href="${home}ikon.svg" type="image/svg+xml">`)).toBe(home);
});

test('a prose page’s links, pictures, definitions and tags lead home', () => {
  const tree = {
    type: 'root',
    children: [
      { type: 'paragraph', children: [{ type: 'link', url: '/hjalp/', children: [] }] },
      { type: 'paragraph', children: [{ type: 'image', url: '/bild.png' }] },
      { type: 'definition', identifier: 'a', url: '/om/' },
      {
        type: 'mdxJsxFlowElement',
        name: 'a',
        attributes: [
          { name: 'href', value: '/sok/' },
          { name: 'title', value: '/' },
        ],
      },
    ],
  } as unknown as Root;
  linksAtHome('/arkiv/')(tree);
  expect(JSON.stringify(tree).match(/"(?:url|value)":"[^"]*"/g)).toEqual([
    '"url":"/arkiv/hjalp/"',
    '"url":"/arkiv/bild.png"',
    '"url":"/arkiv/om/"',
    '"value":"/arkiv/sok/"',
    '"value":"/"',
  ]);
});
