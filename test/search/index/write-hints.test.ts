import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeHints } from '../../../src/search/index/write-hints.ts';
import type { PageRegister } from '../../../src/search/page-register.ts';

const REGISTER: PageRegister = {
  manifest: {
    build: 'abc',
    records: 3,
    shards: [{ from: 2020, to: 2026, records: 3, folder: '', name: '0123456789' }],
    words: ['a'],
  },
  begins: [['', 'bes', '”<&'], []],
  folders: { index: '/pagefind/', terms: '/adresser/ord/' },
};

const PAGE = `<!DOCTYPE html><html lang="sv"><head><title>Sök</title>
<meta name="sokregister" content="">
</head><body><p>Sök</p><script type="module" src="/_astro/sida.js"></script></body></html>`;

/** A site with a page of the search and its scripts, by name. */
function siteWith(page: string, scripts: Readonly<Record<string, string>>): string {
  const site = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-forvag-'));
  onTestFinished(() => rmSync(site, { recursive: true, force: true }));
  for (const folder of ['sok', '_astro']) mkdirSync(path.join(site, folder));
  writeFileSync(path.join(site, 'sok', 'index.html'), page);
  for (const [name, text] of Object.entries(scripts)) writeFileSync(path.join(site, '_astro', name), text);
  return site;
}

const pageOf = (site: string) => readFileSync(path.join(site, 'sok', 'index.html'), 'utf8');
const hintsOf = (page: string, rel: string) =>
  [...page.matchAll(new RegExp(`<link rel="${rel}"[^>]* href="([^"]+)"`, 'g'))].map(([, address]) => address);

const SCRIPTS = {
  'sida.js': 'import{a as b}from"./delat.js";import"./ensam.js";const f=()=>import("./senare.js");',
  'delat.js': 'import{x}from"./djupt.js";export{x as a}',
  'djupt.js': 'import{a}from"./delat.js";export const x=1',
  'ensam.js': '1',
  'senare.js': '2',
};

describe('the page of the search', () => {
  test('names every file that it will fetch, and none that it may fetch later', () => {
    const site = siteWith(PAGE, SCRIPTS);
    writeHints(site, REGISTER);
    expect(hintsOf(pageOf(site), 'modulepreload')).toEqual([
      '/_astro/sida.js',
      '/_astro/delat.js',
      '/_astro/djupt.js',
      '/_astro/ensam.js',
    ]);
    expect(hintsOf(pageOf(site), 'preload')).toEqual(['/pagefind/kort/0123456789.pf_meta']);
  });

  test('names them after its style, and lets the script that fetches ahead wait for neither', () => {
    const site = siteWith(
      PAGE.replace(
        '</head>',
        '<script type="module" src="/_astro/SearchHints.a_b.js"></script><link rel="stylesheet" href="/_astro/Page.css"></head>',
      ),
      { ...SCRIPTS, 'SearchHints.a_b.js': 'import"./ensam.js"' },
    );
    for (const _time of ['first', 'again']) {
      writeHints(site, REGISTER);
      const page = pageOf(site);
      expect(page).toContain('<script type="module" async src="/_astro/SearchHints.a_b.js">');
      expect(page).toContain('<script type="module" src="/_astro/sida.js">');
      expect(hintsOf(page, 'modulepreload').slice(0, 2)).toEqual(['/_astro/SearchHints.a_b.js', '/_astro/ensam.js']);
      expect(page.indexOf('stylesheet')).toBeLessThan(page.indexOf('modulepreload'));
    }
  });

  test('names first what asks the question, then what else it has, and tells apart what shows the answer', () => {
    const scripts = {
      'SearchHints.a_b.js': 'import"./forut.js"',
      'SearchForm.a_b.js': 'import{a}from"./motor.js";x(()=>import(`./svar.js`),[0])',
      'forut.js': '1',
      'motor.js': 'import"./forut.js"',
      'svar.js': 'import"./motor.js";import"./ord.js";const f=()=>import("./sist.js")',
      'ord.js': '2',
      'sist.js': '3',
    };
    const named = ['sida', 'SearchHints.a_b', 'SearchForm.a_b'].map(
      (name) => `<script type="module" src="/_astro/${name}.js"></script>`,
    );
    const site = siteWith(PAGE.replace('</head>', `${named.join('')}</head>`), { ...SCRIPTS, ...scripts });
    writeHints(site, REGISTER);
    const page = pageOf(site);
    const [asking, beside] = [' ', ' fetchpriority="low" '].map((priority) =>
      [...page.matchAll(new RegExp(`<link rel="modulepreload"${priority}href="/_astro/([^"]+)"`, 'g'))].map(
        ([, name]) => name,
      ),
    );
    expect(asking).toEqual(['SearchHints.a_b.js', 'forut.js', 'SearchForm.a_b.js', 'motor.js']);
    expect(beside).toEqual(['sida.js', 'delat.js', 'djupt.js', 'ensam.js']);
    expect(/name="sokskript" content="([^"]*)"/.exec(page)?.[1]).toBe('/_astro/svar.js /_astro/ord.js');
  });

  test('holds the register, whatever signs it has', () => {
    const site = siteWith(PAGE, SCRIPTS);
    writeHints(site, REGISTER);
    const content: string[] = [];
    const walk = (node: DefaultTreeAdapterTypes.Node): void => {
      if ('attrs' in node && node.attrs.some(({ value }) => value === 'sokregister'))
        content.push(node.attrs.find(({ name }) => name === 'content')?.value ?? '');
      if ('childNodes' in node) for (const child of node.childNodes) walk(child);
    };
    walk(parse(pageOf(site)));
    expect(content.map((text): unknown => JSON.parse(text))).toEqual([REGISTER]);
  });

  test('has them once when the index is written again', () => {
    const site = siteWith(PAGE, SCRIPTS);
    writeHints(site, { ...REGISTER, manifest: { ...REGISTER.manifest, build: 'before' } });
    writeHints(site, REGISTER);
    const again = pageOf(site);
    writeHints(site, REGISTER);
    expect(pageOf(site)).toBe(again);
    expect(again).not.toContain('before');
    expect(hintsOf(again, 'preload')).toHaveLength(1);
  });

  test('without a place for them is a fault of ours, and a site without such a page is none', () => {
    expect(() => writeHints(siteWith('<!doctype html>', {}), REGISTER)).toThrow('no place');
    const bare = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-forvag-'));
    onTestFinished(() => rmSync(bare, { recursive: true, force: true }));
    expect(() => writeHints(bare, REGISTER)).not.toThrow();
  });
});
