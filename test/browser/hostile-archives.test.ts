import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import type { Serving } from '../../src/publish/serve-site.ts';
import { launchChromium } from '../../scripts/bench/launch-chromium.ts';
import { buildAskingArchive } from './build-asking-archive.ts';
import { ILL_WILLS, startHostileArchives, type HostileArchives } from './hostile-archives.ts';

/* A small archive names one honest archive, served from another origin, and all that mean ill. */
const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-onda-'));
let browser: Browser;
let own: Serving;
let hostile: HostileArchives;

beforeAll(async () => {
  hostile = await startHostileArchives(inject('site'));
  own = await buildAskingArchive(
    folder,
    new Map(Object.entries(hostile.addresses).map(([name, address]) => [nameOf(name), address])),
  );
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await own.close();
  await hostile.close();
  rmSync(folder, { recursive: true, force: true });
});

const nameOf = (name: string) => `Arkivet ${name}`;
const originOf = (address: string) => new URL(address).origin;

interface Visit {
  readonly page: Page;
  /** Uncaught errors, dialogs, and requests to others than the two. */
  readonly faults: readonly string[];
}

/** `atEnd`: of the test itself, where several run at once. */
async function search(
  others: readonly string[],
  more: Readonly<Record<string, string>> = {},
  atEnd: typeof onTestFinished = onTestFinished,
): Promise<Visit> {
  const context = await browser.newContext({ locale: 'sv-SE' });
  atEnd(() => context.close());
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('dialog', (dialog) => {
    faults.push(dialog.message());
    void dialog.dismiss();
  });
  const known = [own.address, hostile.addresses['arlig'] ?? ''].map(originOf);
  page.on('request', (request) => {
    if (!known.includes(originOf(request.url()))) faults.push(request.url());
  });
  const query = new URLSearchParams([
    ['q', 'minimaria'],
    ...Object.entries(more),
    ...others.map((name) => ['arkiv', hostile.addresses[name] ?? '']),
  ]);
  await page.goto(new URL(`/sok/?${query}`, own.address).href);
  return { page, faults };
}

/** Whose each hit is, empty for this archive's own, and on which host and in which folder it leads. */
async function hitsOn(page: Page): Promise<readonly { readonly whose: string; readonly leads: readonly string[] }[]> {
  return page.locator('[data-traff]').evaluateAll((hits) =>
    hits.map((hit) => ({
      whose: hit.querySelector('.arkivnamn')?.textContent ?? '',
      leads: [...hit.querySelectorAll('a')].map(({ href }) => href),
    })),
  );
}

const ownHit = (page: Page) => page.locator('[data-traff]', { hasText: 'Norrlunda' });
const complete = (page: Page) => page.locator('[data-besvarad]').waitFor({ state: 'attached' });
const noteOn = (page: Page, name: string) =>
  page.locator('[data-sokbesked]', { hasText: `${nameOf(name)} kunde inte nås` });

test('the honest one is searched, and its hits lead to it', async () => {
  const { page, faults } = await search(['arlig']);
  await complete(page);
  const hits = await hitsOn(page);
  expect(new Set(hits.map(({ whose }) => whose))).toEqual(new Set(['', nameOf('arlig')]));
  const leads = hits.filter(({ whose }) => whose !== '').flatMap((hit) => hit.leads);
  expect(leads.filter((address) => !address.startsWith(hostile.addresses['arlig'] ?? ''))).toEqual([]);
  expect(faults).toEqual([]);
});

describe('our own hits are there, and the note that the other was not searched, where it', () => {
  const expectOwnAlone = async (name: string, more: Readonly<Record<string, string>>, atEnd: typeof onTestFinished) => {
    const { page, faults } = await search([name], more, atEnd);
    await ownHit(page).waitFor();
    await noteOn(page, name).waitFor();
    await complete(page);
    const whose = (await hitsOn(page)).map((hit) => hit.whose);
    expect([whose, await page.locator('[data-sokstatus]').textContent(), faults]).toEqual([[''], '1 träff', []]);
  };

  /* Most of them are waited for, so that many go at once. */
  test.concurrent.for(Object.keys(ILL_WILLS))('%s', async (name, { onTestFinished: atEnd }) => {
    await expectOwnAlone(name, {}, atEnd);
  });

  test.concurrent.for(['har-stort-spann', 'har-fler-an-det-sager', 'har-skrap-till-huvud'])(
    '%s, by date',
    async (name, { onTestFinished: atEnd }) => {
      await expectOwnAlone(name, { sort: 'nyast' }, atEnd);
    },
  );
});

test('our own hits are shown while another archive has still not answered, and the next question does not wait for it', async () => {
  const { page } = await search(['svarar-aldrig']);
  await ownHit(page).waitFor();
  expect(await page.locator('[data-sokstatus]').textContent()).toBe(`1 träff Söker i ${nameOf('svarar-aldrig')} …`);
  expect(await page.locator('[data-besvarad]').count()).toBe(0);
  await page.getByLabel('Ord, fras eller hänvisning').fill('öppnar');
  await page.locator('[data-traff] mark', { hasText: 'öppnar' }).waitFor();
  await noteOn(page, 'svarar-aldrig').waitFor();
});

test('those that fail take nothing from the one that answers, and the focus stays where it is', async () => {
  const failing = ['svarar-aldrig', 'hanger-pa-en-post', 'leder-annanstans', 'har-skrap-till-huvud'];
  const { page, faults } = await search(['arlig', ...failing]);
  const link = ownHit(page).getByRole('link').first();
  await link.focus();
  await complete(page);
  expect(new Set((await hitsOn(page)).map(({ whose }) => whose))).toEqual(new Set(['', nameOf('arlig')]));
  for (const name of failing) expect(await noteOn(page, name).count()).toBe(1);
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(faults).toEqual([]);
});
