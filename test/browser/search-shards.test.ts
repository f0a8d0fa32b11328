import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { askPage } from '../../scripts/bench/own-search.ts';
import { readQuestions } from '../../scripts/bench/read-questions.ts';
import { ROOT } from '../../src/command-line/folders.ts';
import { serveSite, type Serving } from '../../src/publish/serve-site.ts';
import { writeSearchIndex } from '../../src/search/index/write-index.ts';
import { loadShippedArchive } from '../samples/shipped-archive.ts';
import { launchChromium } from '../../scripts/bench/launch-chromium.ts';

/** So few records in an index that the shipped archive needs several: one for 2026, one for 2022, one for 2020 and 2021. */
const MOST_RECORDS = 28;

const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-arsindex-'));
const archive = loadShippedArchive();
let whole: Serving;
let parted: Serving;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  cpSync(inject('site'), folder, { recursive: true });
  rmSync(path.join(folder, 'pagefind'), { recursive: true });
  await writeSearchIndex(archive, folder, { ownWords: { known: [], whole: [] }, mostRecords: MOST_RECORDS });
  [whole, parted, browser] = await Promise.all([serveSite(inject('site'), 0), serveSite(folder, 0), launchChromium()]);
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await Promise.all([whole.close(), parted.close()]);
  rmSync(folder, { recursive: true, force: true });
});

describe('an archive whose years have an index each', () => {
  test('answers a question as one whole index does', async () => {
    const items = new Set(archive.items.map(({ item }) => item.id));
    const questions = readQuestions(path.join(ROOT, 'test', 'search', 'questions-shipped.json'), items);
    const other = await browser.newPage();
    for (const { question } of questions) {
      const [one, many] = [
        await askPage(other, whole.address, question, 50),
        await askPage(page, parted.address, question, 50),
      ];
      /* Ten hits in the newest years are enough; then the older ones are not asked. */
      if (many.length >= 10 && one.length > many.length) continue;
      expect(many.toSorted(), question).toEqual(one.toSorted());
      expect(many[0], question).toBe(one[0]);
    }
  });

  test('searches the newest years alone where they have enough, says so, and goes on when asked', async () => {
    await page.goto(`${parted.address}sok/?q=information`);
    await page.locator('[data-traff]').first().waitFor();
    const note = page.locator('[data-sokbesked]');
    expect(await note.textContent()).toContain('Sökt i 2026');
    const before = await page.locator('[data-sokstatus]').textContent();
    await note.getByRole('button', { name: /^Sök även i/ }).click();
    await page.waitForFunction((text) => document.querySelector('[data-sokstatus]')?.textContent !== text, before);
    expect(await note.textContent()).not.toContain('Sökt i 2026.');
  });

  test('fetches side by side what it needs of several older years', async () => {
    const own = await browser.newPage();
    /* The first files of older years are held back until those of two have been asked for. */
    const held: (() => void)[] = [];
    const folders = new Set<string>();
    await own.route(/\/pagefind\/\d[\d-]*\/kort\//, async (route) => {
      folders.add(new URL(route.request().url()).pathname.split('/')[2] ?? '');
      await new Promise<void>((resolve) => {
        held.push(resolve);
        if (folders.size > 1) for (const release of held) release();
      });
      await route.continue();
    });
    await own.goto(`${parted.address}sok/?q=baserad`);
    await own.locator('[data-traff]').first().waitFor();
    expect(folders.size).toBe(2);
    await own.close();
  });

  test('opens the years that are asked for', async () => {
    await page.goto(`${parted.address}sok/?ar=2020&antal=50`);
    await page.locator('[data-traff]').first().waitFor();
    const shown = await page
      .locator('[data-traff]')
      .evaluateAll((hits) => hits.map((hit) => hit.getAttribute('data-traff')));
    expect(shown.toSorted()).toEqual(
      archive.items
        .filter(({ meeting }) => meeting.date.year === 2020)
        .map(({ item }) => item.id)
        .toSorted(),
    );
  });

  test('sorts by date across the indexes', async () => {
    await page.goto(`${parted.address}sok/?q=samverkan&sort=aldst&antal=50`);
    await page.locator('[data-traff]').first().waitFor();
    const years = await page
      .locator('[data-traff]')
      .evaluateAll((hits) => hits.map((hit) => /-(\d{4})/.exec(hit.getAttribute('data-traff') ?? '')?.[1] ?? ''));
    expect(years).toEqual(years.toSorted());
    expect(new Set(years).size).toBeGreaterThan(1);
  });
});
