import axe from 'axe-core';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/bench/launch-chromium.ts';
import { buildSite } from '../../src/publish/build-site.ts';
import { serveSite, type Serving } from '../../src/publish/serve-site.ts';
import { findLayoutFaults } from './find-layout-faults.ts';
import { writeGrowingContent } from '../built/growing-content.ts';

/** Enough that every list of the site is parted. */
const MEETINGS = 150;
const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-delar-'));
const state: { browser?: Browser; serving?: Serving } = {};

beforeAll(async () => {
  const [content, output] = [path.join(folder, 'content'), path.join(folder, 'site')];
  writeGrowingContent(content, MEETINGS);
  await buildSite({ content, output, say: () => undefined });
  state.serving = await serveSite(output, 0);
  state.browser = await launchChromium();
});
afterAll(async () => {
  await state.browser?.close();
  await state.serving?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(address: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await state.browser?.newContext({ locale: 'sv-SE', ...options });
  const page = await context?.newPage();
  if (!page) throw new Error('The browser is not there yet');
  await page.goto(new URL(address, state.serving?.address).href);
  return page;
}

describe('a part of the register', () => {
  test('is filtered by itself, says so, and leads to the search over all years with the same choices', async () => {
    const page = await open('/beslut/2030/');
    await page.getByText(/^\d+ beslut på sidan$/).waitFor();
    await page.getByRole('combobox', { name: 'Nätverk' }).selectOption('granradet');
    await page.getByText(/^\d+ av \d+ beslut på sidan\./).waitFor();
    const shown = await page
      .locator('tr[data-beslut]:visible')
      .evaluateAll((rows) => rows.map((row) => row.dataset['organ']));
    expect(new Set(shown)).toEqual(new Set(['granradet']));
    await page.getByRole('link', { name: 'Sök bland alla beslut' }).click();
    await page.waitForURL('**/sok/?organ=granradet&slag=beslut&sort=nyast');
    await page.locator('[data-traff]').first().waitFor();
    await page.context().close();
  });

  test('takes what is chosen along to the next year', async () => {
    const page = await open('/beslut/2030/?organ=granradet');
    await page.getByText(/^\d+ av \d+ beslut på sidan\./).waitFor();
    await page.getByRole('link', { name: 'Året efter: 2031' }).click();
    await page.waitForURL('**/beslut/2031/?organ=granradet');
    await page.getByText(/^\d+ av \d+ beslut på sidan\./).waitFor();
    await page.context().close();
  });
});

test('an address of the register that was copied while it was one table fills the form that searches all of it', async () => {
  const page = await open('/beslut/?text=bostöd&ar=2030&organ=granradet&isak=ja');
  await page.getByRole('button', { name: 'Sök besluten' }).click();
  await page.waitForURL('**/sok/?q=bost%C3%B6d&ar=2030&organ=granradet*');
  await page.locator('[data-traff]').first().waitFor();
  const url = new URL(page.url());
  expect([url.searchParams.get('ar'), url.searchParams.get('slag')]).toEqual(['2030', 'beslut']);
  await page.context().close();
});

test.each([
  ['/uppfoljning/', 2030],
  ['/uppdrag/', 2030],
  ['/amnen/bostod/', 2030],
  ['/luckor/', 2029],
])('the address of an entry that stood at %s leads to the part of %i that has it', async (list, year) => {
  const page = await open(`${list}${year}/`);
  const parts = await page
    .locator('a[data-fran]')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  const places = new Map<string, string>();
  for (const part of parts.length > 0 ? parts : [`${list}${year}/`]) {
    await page.goto(new URL(part, page.url()).href);
    const ids = await page.locator('main li[id]').evaluateAll((entries) => entries.map((entry) => entry.id));
    expect(ids.length).toBeGreaterThan(0);
    for (const id of [ids[0], ids.at(-1)]) places.set(id ?? '', part);
  }
  for (const [id, part] of places) {
    await page.goto(new URL(`${list}#${id}`, page.url()).href);
    await page.locator(`[id="${id}"]`).waitFor();
    expect([id, new URL(page.url()).pathname]).toEqual([id, part]);
  }
  await page.context().close();
});

test.each([
  ['/amnen/bostod/2044/', '/amnen/bostod/'],
  ['/beslut/2030/99/', '/beslut/'],
])('a part that there is no longer, %s, leads to its list', async (address, list) => {
  const page = await open(address);
  await page.getByRole('link', { name: 'till hela listan' }).click();
  expect(new URL(page.url()).pathname).toBe(list);
  await page.context().close();
});

describe('without script', () => {
  test('every year and part is reached by links, and no control that does nothing is shown', async () => {
    const page = await open('/beslut/', { javaScriptEnabled: false });
    await page.getByRole('main').getByRole('link', { name: '2030' }).click();
    expect(await page.locator('[data-registerfilter]').isVisible()).toBe(false);
    await page.locator('.delar a').first().click();
    expect(new URL(page.url()).pathname).toBe('/beslut/2030/1/');
    expect(await page.locator('tr[data-beslut]').count()).toBeGreaterThan(10);
    await page.context().close();
  });
});

const PAGES = [
  '/',
  '/beslut/',
  '/beslut/2030/',
  '/beslut/2030/1/',
  '/moten/',
  '/moten/2030/',
  '/uppfoljning/',
  '/uppfoljning/2030/',
  '/uppdrag/',
  '/uppdrag/2030/',
  '/luckor/',
  '/luckor/2030/',
  '/amnen/bostod/',
  '/amnen/bostod/2030/',
  '/data/',
];

describe.each([
  ['a narrow phone by day', { viewport: { width: 320, height: 700 }, colorScheme: 'light' } as const],
  ['a wide screen in the dark', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' } as const],
])('on %s', (_view, options) => {
  test.each(PAGES)('axe finds nothing on %s, and nothing sticks out', async (address) => {
    const page = await open(address, { ...options, bypassCSP: true });
    await page.evaluate(axe.source);
    const violations = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe
        .run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
        .then((found) => found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)),
    );
    expect(violations).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});

test.each([
  ...PAGES,
  '/amnen/bostod/akt/',
  '/amnen/bostod/belopp/2030/',
  '/belopp/2030/',
  '/organ/granradet/',
  '/organ/granradet/overlamning/',
  '/ar/2030/',
  '/sok/?q=bostöd',
])('in a large archive nothing is cut off, lies upon another or leaves a hole: %s', async (address) => {
  const page = await open(address);
  if (address.startsWith('/sok/')) await page.locator('[data-besvarad]').waitFor();
  expect(await findLayoutFaults(page)).toEqual([]);
  await page.context().close();
});
