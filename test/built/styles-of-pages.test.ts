import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { attribute, loadPages, withTag, type BuiltPage } from './built-page.ts';

const site = inject('site');
const folder = path.join(site, '_astro');
const classesOfSheet = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .map((name) => [`/_astro/${name}`, findClasses(readFileSync(path.join(folder, name), 'utf8'))]),
);
const styled = new Set([...classesOfSheet.values()].flatMap((classes) => [...classes]));

/** The classes that a style sheet names. */
function findClasses(css: string): ReadonlySet<string> {
  const selectors = css.replaceAll(/\{[^{}]*\}/g, '{}');
  return new Set([...selectors.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name));
}

function sheetsOf(page: BuiltPage): readonly string[] {
  return withTag(page, 'link')
    .filter((link) => attribute(link, 'rel') === 'stylesheet')
    .map((link) => attribute(link, 'href') ?? '');
}

test('a page fetches one file of styles', () => {
  const faults = loadPages(site).filter((page) => {
    const [own = '', ...more] = sheetsOf(page);
    return !classesOfSheet.has(own) || more.length > 0;
  });
  expect(faults.map((page) => page.path)).toEqual([]);
});

test('whatever a page shows that is styled anywhere is styled by what it fetches', () => {
  const unstyled = loadPages(site).flatMap((page) => {
    const fetched = new Set(sheetsOf(page).flatMap((sheet) => [...(classesOfSheet.get(sheet) ?? [])]));
    const used = new Set(page.elements.flatMap((element) => (attribute(element, 'class') ?? '').split(/\s+/)));
    return [...used].filter((name) => styled.has(name) && !fetched.has(name)).map((name) => `${page.path} .${name}`);
  });
  expect(unstyled).toEqual([]);
});
