import { gunzipSync } from 'node:zlib';
import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite();
const HTML = '<!doctype html><html lang="sv"><title>Sidan finns inte</title><p>Sidan finns inte.</p></html>';

/** What a host may send in place of a file, and how that is sent. */
const INSTEAD: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'a page of HTML, as if it were there': (route) =>
    route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: HTML }),
  /* What is still on its way when the page is closed is nobody's. */
  'half of it': async (route) => {
    const body = await route
      .fetch()
      .then((response) => response.body())
      .catch(() => undefined);
    await (body ? route.fulfill({ status: 200, body: body.subarray(0, body.length >> 1) }) : route.abort());
  },
  'an empty file': (route) => route.fulfill({ status: 200, body: '' }),
  'that it is missing': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: HTML }),
};

/** The files of the index that an answer is made of. */
const PARTS = {
  'what is fetched first': '**/*.pf_meta',
  'the words': '**/*.pf_index',
  'a hit': '**/*.pf_fragment',
  'the word list': '**/pagefind/ord/**',
} as const;

const answered = (page: Page, query: string) => page.locator(`[data-besvarad="${query}"]`).waitFor();
const failed = (page: Page) => page.getByRole('button', { name: 'Försök igen' });
/** Opens the page with nothing of the index fetched: what the page fetches before it is asked would else be there already. */
async function openWithout(pattern: string, instead: (route: Route) => Promise<void>, query: string): Promise<Page> {
  const { page } = await site.open('/moten/');
  await page.route(pattern, instead);
  await page.goto(site.address(`/sok/?${query}`));
  return page;
}

describe.each(Object.entries(PARTS))('of %s, where the host sends', (_part, pattern) => {
  test.each(Object.entries(INSTEAD))('%s: that is told, and is no answer, and is healed', async (_what, instead) => {
    const page = await openWithout(pattern, instead, 'q=minimaria');
    await failed(page).or(page.locator('[data-besvarad]')).first().waitFor();
    expect([await page.locator('[data-inga-traffar]').count(), await page.locator('[data-traff]').count()]).toEqual([
      0, 0,
    ]);
    expect(await page.locator('[data-sokstatus]').textContent()).toContain('kunde inte hämtas');
    expect(await page.locator('[data-sokbesked]').textContent()).toBe('');
    await page.unroute(pattern);
    await failed(page).click();
    await answered(page, 'q=minimaria');
    expect(await page.locator('[data-traff]').count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe('of the filters, where the host sends', () => {
  const pattern = '**/*.pf_filter';

  test.each(Object.entries(INSTEAD))('%s: a choice is told to have failed, and is healed', async (_what, instead) => {
    const page = await openWithout(pattern, instead, 'q=minimaria&organ=schnv-dalarna');
    await failed(page).waitFor();
    expect([await page.locator('[data-inga-traffar]').count(), await page.locator('[data-traff]').count()]).toEqual([
      0, 0,
    ]);
    await page.unroute(pattern);
    await failed(page).click();
    await answered(page, 'q=minimaria&organ=schnv-dalarna');
    await page.context().close();
  });

  test.each(Object.entries(INSTEAD))(
    '%s: the hits stand, and it is told that nothing is counted',
    async (_what, instead) => {
      const page = await openWithout(pattern, instead, 'q=minimaria');
      await answered(page, 'q=minimaria');
      const hits = await page.locator('[data-traff]').count();
      expect(hits).toBeGreaterThan(0);
      await page.locator('[data-sokval]').evaluate((choices) => choices.setAttribute('open', ''));
      await page.locator('[data-utanantal]:not([hidden])').waitFor();
      expect(await page.locator('[data-traff]').count()).toBe(hits);
      await page.context().close();
    },
  );
});

test('a host that unpacks the index itself is searched all the same', async () => {
  const unpacked = async (route: Route) => {
    const body = await route
      .fetch()
      .then((response) => response.body())
      .catch(() => undefined);
    await (body ? route.fulfill({ status: 200, body: gunzipSync(body) }) : route.abort());
  };
  const page = await openWithout('**/*.pf_*', unpacked, 'q=minimaria');
  await answered(page, 'q=minimaria');
  expect(await page.locator('[data-traff]').count()).toBeGreaterThan(0);
});
