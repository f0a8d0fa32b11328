import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { loadShippedArchive } from '../samples/shipped-archive.ts';
import { attribute, loadPages, textOf, withTag, type BuiltPage } from './built-page.ts';

const site = inject('site');
const archive = loadShippedArchive();
const pages = new Map(loadPages(site).map((page) => [page.path, page]));
const IMPORTED = /\b(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g;

const packed = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;
const fileOf = (address: string) => path.join(site, address);
const packedFile = (address: string) => packed(readFileSync(fileOf(address)));
const brotli = (text: string | Buffer) => brotliCompressSync(text).length;
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

/** The page with its styles, those for paper too, as gzip packs them, or brotli, which browsers take where a host has it. */
function weightOf(page: BuiltPage, packing = packed): number {
  const styles = withTag(page, 'link').filter((link) => attribute(link, 'rel') === 'stylesheet');
  return packing(page.html) + sum(styles.map((link) => packing(readFileSync(fileOf(attribute(link, 'href') ?? '')))));
}

/** What the page weighs besides its words and its styles: what is written around the words. */
function markupOf(page: BuiltPage): number {
  const [main] = withTag(page, 'main');
  return packed(page.html) - packed(main ? textOf(main).replaceAll(/\s+/g, ' ') : '');
}

/** The scripts that the page fetches at once. */
function scriptsOf(page: BuiltPage): readonly string[] {
  const found = new Set<string>();
  const follow = (address: string) => {
    if (found.has(address)) return;
    found.add(address);
    for (const [, name = ''] of readFileSync(fileOf(address), 'utf8').matchAll(IMPORTED)) follow(`/_astro/${name}`);
  };
  for (const script of withTag(page, 'script')) follow(attribute(script, 'src') ?? '');
  return [...found];
}

function pageAt(address: string): BuiltPage {
  const page = pages.get(address);
  if (!page) throw new Error(`no page at ${address}`);
  return page;
}

const decisions = archive.decisions.map(({ decision }) => pageAt(`/b/${decision.id}/`));
const meetings = archive.meetings.map(({ meeting, items }) => ({ items, page: pageAt(`/moten/${meeting.id}/`) }));

test('the start page with its styles and scripts weighs at most 12 kB', () => {
  const start = pageAt('/');
  expect(weightOf(start) + sum(scriptsOf(start).map(packedFile))).toBeLessThanOrEqual(12_000);
});

test('of the decisions, 5 of 9 weigh at most 8 kB with their styles, 5 of 6 as brotli packs them, and none more for anything but its words', () => {
  const light = decisions.filter((page) => weightOf(page) <= 8_000);
  expect(light.length / decisions.length).toBeGreaterThanOrEqual(5 / 9);
  const lightest = decisions.filter((page) => weightOf(page, brotli) <= 8_000);
  expect(lightest.length / decisions.length).toBeGreaterThanOrEqual(5 / 6);
  expect(decisions.filter((page) => markupOf(page) > 3_000).map((page) => page.path)).toEqual([]);
});

test('a meeting of up to nine items weighs at most 14 kB with its styles', () => {
  const short = meetings.filter(({ items }) => items.length <= 9);
  expect(short.length).toBeGreaterThan(0);
  expect(short.filter(({ page }) => weightOf(page) > 14_000).map(({ page }) => page.path)).toEqual([]);
});

test('around the words of a meeting stand at most 3 kB and 125 bytes an item', () => {
  const heavy = meetings.filter(({ items, page }) => markupOf(page) > 3_000 + 125 * items.length);
  expect(heavy.map(({ page }) => [page.path, markupOf(page)])).toEqual([]);
});

test('no page but the search fetches more than 12.5 kB of script at once', () => {
  const heavy = [...pages.values()].filter((page) => sum(scriptsOf(page).map(packedFile)) > 12_500);
  expect(heavy.map((page) => page.path)).toEqual(['/404.html', '/r/', '/sok/']);
});
