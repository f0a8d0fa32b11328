import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveSite, type Serving } from '../../src/publish/serve-site.ts';
import { launchChromium } from '../../scripts/bench/launch-chromium.ts';
import { buildAskingArchive } from './build-asking-archive.ts';

/* A small archive names the shipped one, which is served from another origin, and one that is not there. */
const NAME = 'Det andra arkivet';
const GONE = 'Det försvunna arkivet';
const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-arkiv-'));
let browser: Browser;
let own: Serving;
let other: Serving;

beforeAll(async () => {
  other = await serveSite(inject('site'), 0);
  const gone = await serveSite(inject('site'), 0);
  await gone.close();
  own = await buildAskingArchive(
    folder,
    new Map([
      [NAME, other.address],
      [GONE, gone.address],
    ]),
  );
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await own.close();
  await other.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Visit {
  readonly page: Page;
  readonly foreign: readonly string[];
  readonly said: readonly string[];
}

async function open(query: string): Promise<Visit> {
  const page = await (await browser.newContext({ locale: 'sv-SE' })).newPage();
  const foreign: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(own.address)) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(new URL(`/sok/?${query}`, own.address).href);
  return { page, foreign, said };
}

const answered = (page: Page, query: string) => page.locator(`[data-besvarad="${query}"]`).waitFor();
const withOther = () =>
  new URLSearchParams([
    ['q', 'minimaria'],
    ['arkiv', other.address],
  ]).toString();

/** Whose each hit is, empty for this archive's own, and where it leads. */
async function hitsOn(page: Page): Promise<readonly { readonly whose: string; readonly origin: string }[]> {
  return page.locator('[data-traff]').evaluateAll((hits) =>
    hits.map((hit) => ({
      whose: hit.querySelector('.arkivnamn')?.textContent ?? '',
      origin: new URL(hit.querySelector('a')?.href ?? '').origin,
    })),
  );
}

test('another archive is not searched, and nothing fetched from it, until somebody asks for it', async () => {
  const { page, foreign, said } = await open('q=minimaria');
  await answered(page, 'q=minimaria');
  expect(await page.getByLabel(`Sök även i ${NAME}`).isChecked()).toBe(false);
  expect([(await hitsOn(page)).map(({ whose }) => whose), foreign, said]).toEqual([[''], [], []]);
});

test('asked for, it is searched too, each hit says whose it is and leads there, and its words are no longer met when the choice is taken back', async () => {
  const { page, foreign, said } = await open('q=minimaria');
  await answered(page, 'q=minimaria');
  await page.getByLabel(`Sök även i ${NAME}`).check();
  await answered(page, withOther());
  const hits = await hitsOn(page);
  const origin = (address: string) => new URL(address).origin;
  expect(new Set(hits.map(({ whose, origin: from }) => `${whose} ${from}`))).toEqual(
    new Set([` ${origin(own.address)}`, `${NAME} ${origin(other.address)}`]),
  );
  expect(foreign.length).toBeGreaterThan(0);
  expect(foreign.filter((address) => !address.startsWith(`${other.address}pagefind/`))).toEqual([]);
  expect(said).toEqual([]);

  const before = foreign.length;
  await page.getByLabel(`Sök även i ${NAME}`).uncheck();
  await answered(page, 'q=minimaria');
  expect([
    (await hitsOn(page)).map(({ whose }) => whose),
    await page.locator('[data-sokstatus]').textContent(),
    foreign.length,
  ]).toEqual([[''], '1 träff', before]);

  await page.getByLabel(`Sök även i ${NAME}`).check();
  await answered(page, withOther());
  expect(await hitsOn(page)).toEqual(hits);
});

test('a link with the choice in it searches both at once', async () => {
  const { page, said } = await open(withOther());
  await answered(page, withOther());
  expect(await page.getByLabel(`Sök även i ${NAME}`).isChecked()).toBe(true);
  expect(new Set((await hitsOn(page)).map(({ whose }) => whose))).toEqual(new Set(['', NAME]));
  expect(said).toEqual([]);
});

test('one that cannot be had takes no hit from the others, and is named', async () => {
  const { page } = await open('q=minimaria');
  await answered(page, 'q=minimaria');
  await page.getByLabel(`Sök även i ${GONE}`).check();
  await page.locator('[data-sokbesked]', { hasText: `${GONE} kunde inte nås` }).waitFor();
  expect((await hitsOn(page)).map(({ whose }) => whose)).toEqual(['']);
});
