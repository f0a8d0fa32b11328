import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { launchChromium } from '../../scripts/bench/launch-chromium.ts';
import type { Archive } from '../../src/archive/archived.ts';
import { serveSite } from '../../src/publish/serve-site.ts';
import { writeSearchIndex } from '../../src/search/index/write-index.ts';
import { loadShippedArchive } from '../samples/shipped-archive.ts';

/* A page of the search is left open while the archive is published anew. */
const archive = loadShippedArchive();
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

interface OpenTab {
  readonly page: Page;
  readonly folder: string;
  /** The addresses within the site that have been asked for, from now on. */
  readonly asked: string[];
  readonly publish: (next: Archive, mostRecords?: number) => Promise<void>;
}

async function openTab(query: string): Promise<OpenTab> {
  const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-flik-'));
  cpSync(inject('site'), folder, { recursive: true });
  const serving = await serveSite(folder, 0);
  const page = await (await browser.newContext({ locale: 'sv-SE' })).newPage();
  onTestFinished(async () => {
    await page.context().close();
    await serving.close();
    rmSync(folder, { recursive: true, force: true });
  });
  await page.goto(`${serving.address}sok/?${query}`);
  if (query !== '') await answered(page, query);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().slice(serving.address.length)));
  return {
    page,
    folder,
    asked,
    publish: async (next, mostRecords) => {
      rmSync(path.join(folder, 'pagefind'), { recursive: true });
      await writeSearchIndex(next, folder, {
        ownWords: { known: [], whole: [] },
        ...(mostRecords === undefined ? {} : { mostRecords }),
      });
    },
  };
}

const answered = (page: Page, query: string) => page.locator(`[data-besvarad="${query}"]`).waitFor();
const hitsOn = (page: Page) =>
  page.locator('[data-traff]').evaluateAll((hits) => hits.map((hit) => hit.getAttribute('data-traff') ?? ''));
/** The archive without the meetings of a year. */
const without = (year: number): Archive => ({
  ...archive,
  items: archive.items.filter(({ meeting }) => meeting.date.year !== year),
});

describe('a tab that was open while the archive was published anew', () => {
  test('answers the next question from the new index, and says nothing of it', async () => {
    const { page, asked, publish } = await openTab('q=minimaria');
    const before = await hitsOn(page);
    expect(before.some((id) => id.includes('2026'))).toBe(true);
    await publish(without(2026));
    await page.getByRole('searchbox').fill('tillnyktring');
    await answered(page, 'q=tillnyktring');
    expect((await hitsOn(page)).length).toBeGreaterThan(0);
    expect(await page.getByRole('button', { name: 'Försök igen' }).count()).toBe(0);
    expect(asked.filter((address) => address === 'pagefind/arkiv.json')).toHaveLength(1);
    await page.getByRole('searchbox').fill('minimaria');
    await answered(page, 'q=minimaria');
    expect((await hitsOn(page)).toSorted()).toEqual(before.filter((id) => !id.includes('2026')).toSorted());
  });

  test('answers from an index that is cut by years since', async () => {
    const { page, publish } = await openTab('q=minimaria');
    await publish(archive, 28);
    await page.getByRole('searchbox').fill('tillnyktring');
    await answered(page, 'q=tillnyktring');
    expect((await hitsOn(page)).length).toBeGreaterThan(0);
  });

  test('shows more of an answer, and counts by choice, from the new index', async () => {
    const { page, publish } = await openTab('slag=formellt');
    await publish(without(2022));
    await page.getByRole('button', { name: 'Visa fler träffar' }).click();
    await answered(page, 'slag=formellt&antal=20');
    expect((await hitsOn(page)).filter((id) => id.includes('2022'))).toEqual([]);
    const shown = Number(/^\d+/.exec((await page.locator('[data-sokstatus]').textContent()) ?? '')?.[0]);
    await page.locator('option[value="formellt"]', { hasText: `(${shown})` }).waitFor({ state: 'attached' });
  });

  test('that was opened and asked nothing asks the new index', async () => {
    const { page, publish } = await openTab('');
    await publish(without(2026));
    await page.getByRole('searchbox').fill('minimaria');
    await answered(page, 'q=minimaria');
    expect((await hitsOn(page)).length).toBeGreaterThan(0);
  });

  test('tells a failure where the new index is broken too, asks for it once, and is healed by the button', async () => {
    const { page, asked, publish } = await openTab('q=minimaria');
    await publish(without(2026));
    await page.route('**/*.pf_meta', (route) => route.fulfill({ status: 200, body: '<!doctype html>' }));
    await page.getByRole('searchbox').fill('tillnyktring');
    await page.getByRole('button', { name: 'Försök igen' }).waitFor();
    expect(asked.filter((address) => address === 'pagefind/arkiv.json')).toHaveLength(1);
    expect(await hitsOn(page)).toEqual([]);
    await page.unroute('**/*.pf_meta');
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await answered(page, 'q=tillnyktring');
    expect((await hitsOn(page)).length).toBeGreaterThan(0);
  });

  test('leads to the page as it is now, with the question, where a part of its script is gone', async () => {
    const { page, folder } = await openTab('q=minimaria');
    const late = readdirSync(path.join(folder, '_astro')).filter((name) => name.startsWith('find-typed'));
    expect(late).toHaveLength(1);
    const gone = path.join(folder, '_astro', late[0] ?? '');
    const kept = `${folder}-${late[0]}`;
    cpSync(gone, kept);
    rmSync(gone);
    await page.getByRole('searchbox').fill('SCHNV 210319 p 4');
    const reload = page.getByRole('link', { name: 'Ladda om sidan' });
    await reload.waitFor();
    expect(await page.locator('[data-sokstatus]').textContent()).toContain('äldre än arkivet');
    cpSync(kept, gone);
    rmSync(kept);
    await reload.click();
    await page.locator('[data-hanvisning]').waitFor();
    expect(new URL(page.url()).search).toBe('?q=SCHNV+210319+p+4');
  });
});

test('the manifest is asked for again only where a part was lost', async () => {
  const { page, asked } = await openTab('q=minimaria');
  await page.getByRole('searchbox').fill('tillnyktring');
  await answered(page, 'q=tillnyktring');
  expect(asked.filter((address) => address.startsWith('pagefind/arkiv.json'))).toEqual([]);
});

describe('where the manifest must be fetched', () => {
  test.each([
    ['a page of HTML', '<!doctype html><title>Sidan finns inte</title>'],
    ['half a manifest', '{"build":"abc","records":7'],
    ['another file', '{"namn":"arkiv"}'],
  ])('%s is told to have failed, and is healed', async (_what, body) => {
    const { page, publish } = await openTab('q=minimaria');
    await publish(without(2026));
    await page.route('**/arkiv.json', (route) => route.fulfill({ status: 200, body }));
    await page.getByRole('searchbox').fill('tillnyktring');
    await page.getByRole('button', { name: 'Försök igen' }).waitFor();
    expect(await hitsOn(page)).toEqual([]);
    await page.unroute('**/arkiv.json');
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await answered(page, 'q=tillnyktring');
  });
});
