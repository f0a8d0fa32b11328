import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { launchChromium } from '../../scripts/bench/launch-chromium.ts';
import { serveSite, type Serving } from '../../src/publish/serve-site.ts';
import { buildAskingArchive } from './build-asking-archive.ts';

/* A small archive names the shipped one, which is served from another origin and has one of its two topics, and one that is not there. */
const NAME = 'Det andra arkivet';
const GONE = 'Det försvunna arkivet';
const topic = (name: string) => `namn: ${name}\nbeskrivning: Om det.\nalias: ["minimari*"]\n`;
const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-amnen-'));
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
    { 'amnen/minimaria.yaml': topic('Små Maria'), 'amnen/ingen-annans.yaml': topic('Ingen annans') },
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
  /** What the page's own policy and scripts complain of. */
  readonly faults: readonly string[];
}

async function open(id: string, javaScriptEnabled = true): Promise<Visit> {
  const context = await browser.newContext({ locale: 'sv-SE', javaScriptEnabled });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const foreign: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(own.address)) foreign.push(request.url());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) faults.push(message.text());
  });
  await page.goto(new URL(`amnen/${id}/`, own.address).href);
  return { page, foreign, faults };
}

const place = (page: Page, name: string) => page.locator(`[data-andraarkiv] li[data-namn="${name}"]`);

async function ask({ page }: Visit): Promise<void> {
  await page.locator('[data-andraarkiv] summary').click();
  await place(page, NAME).and(page.locator('[data-svar]')).waitFor();
  await place(page, GONE).and(page.locator('[data-svar]')).waitFor();
}

test('nothing is fetched from others until the section is opened, and then one file of each', async () => {
  const visit = await open('minimaria');
  expect(visit.foreign).toEqual([]);
  await ask(visit);
  expect(new Set(visit.foreign.map((address) => new URL(address).pathname))).toEqual(
    new Set(['/data/amnen-i-korthet.json']),
  );
  expect([visit.foreign.length, visit.faults]).toEqual([2, []]);
});

test('an archive that has the topic is linked at its page, by the name that it gives it, with what it says that it has', async () => {
  const visit = await open('minimaria');
  await ask(visit);
  const told: readonly { readonly id: string; readonly namn: string; readonly moten: number }[] = await (
    await fetch(new URL('data/amnen-i-korthet.json', other.address))
  ).json();
  const { namn, moten } = told.find(({ id }) => id === 'minimaria') ?? {};
  const link = place(visit.page, NAME).locator('a');
  expect([await link.textContent(), await link.getAttribute('href')]).toEqual([
    namn,
    `${other.address}amnen/minimaria/`,
  ]);
  expect(await place(visit.page, NAME).textContent()).toMatch(new RegExp(`^${NAME}: ${namn}, ${moten} möte`));
});

test('one that has it not, or does not answer, says so, and keeps its link to all topics', async () => {
  const visit = await open('ingen-annans');
  await ask(visit);
  expect(await place(visit.page, NAME).textContent()).toBe(`${NAME}: ämnen Har inte ämnet.`);
  expect(await place(visit.page, NAME).locator('a').getAttribute('href')).toBe(`${other.address}amnen/`);
  expect(await place(visit.page, GONE).textContent()).toBe(`${GONE}: ämnen Svarade inte.`);
});

test('without script the section has the links to the topics of each, and claims nothing', async () => {
  const { page } = await open('minimaria', false);
  await page.locator('[data-andraarkiv] summary').click();
  expect(await page.locator('[data-andraarkiv] li').allTextContents()).toEqual([`${NAME}: ämnen`, `${GONE}: ämnen`]);
});
