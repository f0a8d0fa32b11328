import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { attribute, loadPages, withTag } from './built-page.ts';

const site = inject('site');
const files = readdirSync(site, { recursive: true, encoding: 'utf8' });

test('a build has no page for bringing in a meeting, and no page links to one', () => {
  expect(files.filter((file) => /(?:^|[/\\])importera(?:[/\\.]|$)/.test(file))).toEqual([]);
  const links = loadPages(site).flatMap((page) => withTag(page, 'a').map((link) => attribute(link, 'href') ?? ''));
  expect(links.filter((href) => href.startsWith('/importera'))).toEqual([]);
  expect(links.length).toBeGreaterThan(100);
});

test('no script and no style of it goes with the site', () => {
  const loaded = files.filter((file) => /\.(?:js|mjs|css)$/.test(file) && !file.startsWith('pagefind'));
  expect(loaded.length).toBeGreaterThan(1);
  /* One word of its addresses, of its script's parts and of its style. */
  const traces = /importera\/(?:las|kontrollera|spara)|data-kallrader|radknapp/;
  expect(loaded.filter((file) => traces.test(readFileSync(path.join(site, file), 'utf8')))).toEqual([]);
});
