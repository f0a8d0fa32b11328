import { expect, test } from 'vitest';
import { relativePage } from '../../src/safekeeping/relative-page.ts';

test.each([
  ['index.html', '<a href="/">', '<a href="index.html">'],
  ['index.html', '<a class="x" href="/moten/a-1/#p4">', '<a class="x" href="moten/a-1/index.html#p4">'],
  ['moten/a-1/index.html', '<a href="/">', '<a href="../../index.html">'],
  ['moten/a-1/index.html', '<link rel="icon" href="/ikon.svg" />', '<link rel="icon" href="../../ikon.svg" />'],
  ['b/a-1/index.html', '<form action="/sok/" method="get">', '<form action="../../sok/index.html" method="get">'],
  ['b/a-1/index.html', '<a href="/sok/?q=a#b">', '<a href="../../sok/index.html?q=a#b">'],
  [
    'b/a-1/index.html',
    '<meta http-equiv="refresh" content="0; url=/b/a-2/">',
    '<meta http-equiv="refresh" content="0; url=../../b/a-2/index.html">',
  ],
  ['b/index.html', '<script type="module" src="/_astro/a.js"></script><p>', '<p>'],
  [
    'b/index.html',
    '<p title="a > b" data-x="1"><a title="x>y" href="/a/">',
    '<p title="a > b" data-x="1"><a title="x>y" href="../a/index.html">',
  ],
])('in %s, %s becomes %s', (name, before, after) => {
  expect(relativePage(before, name, '/')).toBe(after);
  const inFolder = before.replaceAll(/((?:href|src|action)="|url=)\//g, '$1/arkiv/');
  expect(relativePage(inFolder, name, '/arkiv/')).toBe(after);
});

test.each([
  'href="/moten/" src="/x" in the words of a page',
  '<a href="https://example.se/a/">',
  '<a href="//example.se/">',
  '<a href="#p4">',
  '<a href="mailto:a@example.se">',
  '<meta property="og:title" content="/moten/ 0; url=/x">',
  '&lt;a href="/moten/"&gt;',
])('%s stays', (html) => {
  expect(relativePage(html, 'b/a/index.html', '/')).toBe(html);
});

test('what stands outside the folder of the site is not in the copy, and its address stays', () => {
  const html = '<a href="/annat/">';
  expect(relativePage(html, 'b/a/index.html', '/arkiv/')).toBe(html);
});
