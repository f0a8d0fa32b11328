import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite();

async function ask(question: string): Promise<{ readonly page: Page; readonly faults: readonly string[] }> {
  const query = new URLSearchParams({ q: question }).toString();
  const opened = await site.open(`/sok/?${query}`);
  await opened.page.locator(`[data-besvarad="${query}"]`).waitFor();
  return opened;
}
const attributes = (page: Page, attribute: string) =>
  page
    .locator(`[${attribute}]`)
    .evaluateAll((elements, name) => elements.map((element) => element.getAttribute(name) ?? ''), attribute);
const marksOfPage = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('sokord') ?? [])].map((range) => range.toString()));
async function followFirst(page: Page): Promise<void> {
  await page.locator('[data-traff] h2 a').first().click();
  await page.waitForFunction(() => CSS.highlights.has('sokord'));
}
const foldAll = (texts: readonly string[]) => new Set(texts.map((text) => text.toLowerCase().replaceAll(/\s+/g, ' ')));

describe('the page of a hit marks what the hit marks', () => {
  test.each(['VFU', 'APL', 'MHFA', 'corona', '"lunch till lunch"', '22 mars 2021', '25 000', '143 chefer'])(
    'for %s',
    async (question) => {
      const { page, faults } = await ask(question);
      const shown = foldAll(await page.locator('[data-traff]').first().locator('mark').allTextContents());
      expect(shown.size).toBeGreaterThan(0);
      await followFirst(page);
      expect(foldAll(await marksOfPage(page))).toEqual(shown);
      expect(faults).toEqual([]);
    },
  );

  test('and shows the first of it, without moving the focus', async () => {
    const { page } = await ask('VFU');
    await followFirst(page);
    const seen = await page.evaluate(() => {
      const [first] = CSS.highlights.get('sokord') ?? [];
      const { top = -1, bottom = -1 } = first instanceof Range ? first.getBoundingClientRect() : {};
      return {
        isSeen: top >= 0 && bottom <= innerHeight,
        scrolled: scrollY > 0,
        focus: document.activeElement?.tagName,
      };
    });
    expect(seen).toEqual({ isSeen: true, scrolled: true, focus: 'BODY' });
  });

  test('and stays at the place that its address names', async () => {
    const { page } = await ask('VFU');
    const href = (await page.locator('[data-traff] .radfot a[href*="/moten/"]').first().getAttribute('href')) ?? '';
    await page.goto(site.address(href));
    await page.waitForFunction(() => CSS.highlights.has('sokord'));
    const top = await page.evaluate(() => document.querySelector(location.hash)?.getBoundingClientRect().top ?? -1);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
  });
});

describe('a card', () => {
  test.each([
    ['SCHNV 220304 p 13', ['schnv-fyrbodal-2022-03-04-13']],
    ['SCHNV 2022 p 6', ['schnv-dalarna-2022-6']],
    ['p 6 2022', ['schnv-fyrbodal-2022-03-04-6', 'schnv-dalarna-2022-6']],
  ])('tells the item that is meant, or those that may be: %s', async (question, ids) => {
    const { page } = await ask(question);
    expect((await attributes(page, 'data-hanvisning')).toSorted()).toEqual(ids.toSorted());
    expect((await attributes(page, 'data-traff')).slice(0, ids.length)).toEqual(ids);
  });

  test('of an item with parts has these among the hits after it', async () => {
    const { page } = await ask('SCHNV 260310 p 9');
    expect((await attributes(page, 'data-traff')).slice(0, 5)).toEqual(
      ['9', '9a', '9b', '9c', '9d'].map((number) => `schnv-dalarna-2026-03-10-${number}`),
    );
  });

  test('tells that no meeting is the one meant, and not of another', async () => {
    const { page } = await ask('SCHNV Dalarna 220304 p 2');
    expect(await attributes(page, 'data-kort-inget-mote')).toHaveLength(1);
    expect(await attributes(page, 'data-kort-mote')).toEqual([]);
  });

  test('is left out where it has what shall be left out', async () => {
    const { page } = await ask('minimaria -avtal');
    expect(await attributes(page, 'data-kort-amne')).toEqual([]);
    expect((await attributes(page, 'data-traff')).length).toBeGreaterThan(0);
    const { page: other } = await ask('jour -beredskap');
    expect(await attributes(other, 'data-kort-amne')).toEqual([]);
  });

  test('tells what is known where the next meeting is asked for', async () => {
    const { page } = await ask('när är nästa möte');
    expect(await attributes(page, 'data-kort-nasta')).toHaveLength(1);
    expect(await attributes(page, 'data-kort-mote')).toContain('schnv-dalarna-2026-03-10');
  });

  test('says each thing once on paper, and fits a narrow phone', async () => {
    const { page } = await ask('minimaria');
    const said = (await page.locator('.lagesrad > summary span').first().textContent()) ?? '';
    await page.emulateMedia({ media: 'print' });
    expect(said).not.toBe('');
    expect(await page.getByText(said, { exact: true }).filter({ visible: true }).count()).toBe(1);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 320, height: 700 });
    const row = await page
      .locator('.lagesrad > summary')
      .first()
      .evaluate((line) => [line.scrollWidth, line.clientWidth]);
    expect(row[0]).toBeLessThanOrEqual(row[1] ?? 0);
  });
});

test('a year in which no meeting was held is said so, where it is mentioned', async () => {
  const { page } = await ask('2023');
  expect(await page.locator('[data-sokbesked]').textContent()).toContain('inget möte hållet 2023');
  const { page: other } = await ask('2022');
  expect(await other.locator('[data-sokbesked]').textContent()).not.toContain('inget möte');
});

test('a word that is met by its parts alone is told in a sentence above the hits, and no form of a word that is here', async () => {
  const told = async (question: string) => {
    const { page } = await ask(question);
    expect(await page.locator('[data-traff]').count()).toBeGreaterThan(0);
    return page.locator('[data-sokbesked]').textContent();
  };
  expect(await told('skolsociala')).toBe('Ordet ”skolsociala” finns inte som eget ord; träffarna har dess delar.');
  for (const question of ['avtal', 'hemsjukvårdsavtal', 'processgrupperna', 'färd plan'])
    expect(await told(question)).toBe('');
});

test('a hit says beside its day that the source gives two', async () => {
  const { page } = await ask('krishantering bombhot');
  const [hit] = await page.locator('[data-traff="schnv-dalarna-2026-03-10-7b"]').allTextContents();
  expect(hit).toContain('10 mars 2026 (källan anger två datum)');
});
