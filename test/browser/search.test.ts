import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { itemText } from '../../src/archive/item-text.ts';
import { loadShippedArchive } from '../samples/shipped-archive.ts';
import { openSite } from './open-site.ts';

const site = openSite();

async function hitsOf(query: string): Promise<readonly string[]> {
  const { page, faults } = await site.open(`/sok/?${query}`);
  await page.locator('[data-traff], [data-inga-traffar]').first().waitFor();
  const hits = await page
    .locator('[data-traff]')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-traff') ?? ''));
  expect(faults).toEqual([]);
  await page.context().close();
  return hits;
}

describe('the search', () => {
  test('gives every item of a filter where no word is asked for, the newest first', async () => {
    const hits = await hitsOf('organ=chefsnatverket-dalarna&slag=beslut&antal=100');
    expect(hits).toHaveLength(5);
    expect(await hitsOf('organ=chefsnatverket-dalarna&slag=formellt&antal=100')).toHaveLength(4);
    expect(hits.every((id) => id.startsWith('chefsnatverket-dalarna-2020-05-08'))).toBe(true);
  });

  test('sorts by date both ways', async () => {
    const newest = await hitsOf('q=socialchefsn%C3%A4tverket&sort=nyast&antal=100');
    const oldest = await hitsOf('q=socialchefsn%C3%A4tverket&sort=aldst&antal=100');
    const years = (ids: readonly string[]) => ids.map((id) => /-(\d{4})/.exec(id)?.[1] ?? '');
    expect(years(oldest)).toEqual(years(oldest).toSorted());
    expect(years(newest)).toEqual(years(newest).toSorted().toReversed());
    expect(new Set(years(newest)).size).toBeGreaterThan(2);
  });

  test('joins filters: a year, an organ, a topic and a kind', async () => {
    expect(await hitsOf('ar=2022&organ=schnv-fyrbodal&amne=suicidprevention&slag=beslut')).toEqual(
      expect.arrayContaining(['schnv-fyrbodal-2022-03-04-3', 'schnv-fyrbodal-2022-03-04-4']),
    );
    expect(await hitsOf('ar=2026&organ=schnv-fyrbodal')).toEqual([]);
  });

  test('shows ten hits, and more when asked', async () => {
    const { page } = await site.open('/sok/?slag=formellt');
    await page.locator('[data-traff]').first().waitFor();
    expect(await page.locator('[data-traff]').count()).toBe(10);
    await page.getByRole('button', { name: 'Visa fler träffar' }).click();
    await page.waitForFunction(() => document.querySelectorAll('[data-traff]').length === 20);
    expect(new URL(page.url()).search).toBe('?slag=formellt&antal=20');
  });

  test('says so when nothing is found, and only then', async () => {
    const { page } = await site.open('/sok/?q=xyzzyqwerty');
    await page.locator('[data-inga-traffar]').waitFor();
    expect(await page.locator('[data-traff]').count()).toBe(0);
    await page.getByRole('searchbox').fill('minimaria');
    await page.locator('[data-traff]').first().waitFor();
    expect(await page.locator('[data-inga-traffar]').count()).toBe(0);
  });

  test('does not find a meeting’s month, network or kind where the words do not say it', async () => {
    const { items } = loadShippedArchive();
    const hits = await hitsOf('q=%22mars%202026%22&antal=100');
    expect(
      hits.every((id) => items.some((each) => each.item.id === id && itemText(each).toLowerCase().includes('mars'))),
    ).toBe(true);
    expect(hits.length).toBeLessThan(5);
  });

  test('takes the keyboard to the first of the hits asked for', async () => {
    const { page } = await site.open('/sok/?slag=formellt');
    await page.locator('[data-traff]').first().waitFor();
    await page.getByRole('button', { name: 'Visa fler träffar' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('[data-traff]').length === 20);
    const focused = await page.evaluate(() =>
      [...document.querySelectorAll('[data-traff]')].findIndex((hit) => hit.contains(document.activeElement)),
    );
    expect(focused).toBe(10);
  });

  test('finds no one by the attendance or as a presenter', async () => {
    const { items, meetings } = loadShippedArchive();
    const prose = items.map(itemText).join('\n');
    const people = meetings.flatMap(({ meeting }) =>
      meeting.attendance.flatMap(({ attendees }) => attendees.map(({ name }) => name)),
    );
    const presenters = items.flatMap(({ item }) =>
      item.presenters.map((presenter) => presenter.split(/[,(]/)[0]?.trim() ?? ''),
    );
    const surnames = [...new Set([...people, ...presenters].map((name) => name.split(/\s+/).at(-1) ?? ''))].filter(
      (name) => name.length > 4 && !prose.includes(name),
    );
    expect(surnames.length).toBeGreaterThan(20);
    for (const surname of surnames.slice(0, 6))
      expect(await hitsOf(`q=${encodeURIComponent(`"${surname}"`)}`), surname).toEqual([]);
  });

  test('says in Swedish that the index could not be fetched, and tries again when asked', async () => {
    const { page } = await site.open('/sok/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.getByRole('searchbox').fill('minimaria');
    await page.getByRole('button', { name: 'Försök igen' }).waitFor();
    expect(await page.locator('[data-sokstatus]').textContent()).toContain('kunde inte hämtas');
  });
});

test('an address that no search wrote is met without an error, whatever its fragment and its words', async () => {
  for (const end of [
    '#%E0%A4%A',
    '#%',
    '#p1%ff',
    '?markera=%E0%A4%A#p1',
    '?markera=avtal#%E0%A4%A',
    '?markera=%00#p1',
  ]) {
    const { page, faults } = await site.open(`/moten/schnv-dalarna-2021-03-19/${end}`);
    await page.locator('main').waitFor();
    expect([end, faults]).toEqual([end, []]);
    await page.context().close();
  }
});

test('an answer after others shows what it shows when it is the first', async () => {
  const questions = ['avtal', 'avta', 'avtal vård', 'finnsinte', 'vård', 'pengar', 'minimaria', 'samverkan avtal'];
  const shown = (page: Page) => page.locator('[data-traffar]').evaluate((list) => list.innerHTML);
  const { page, faults } = await site.open(`/sok/?q=${questions[0] ?? ''}`);
  for (const question of questions) {
    await page.getByRole('searchbox').fill(question);
    const answered = page.locator(`[data-besvarad="${new URLSearchParams({ q: question }).toString()}"]`);
    await answered.waitFor();
    const later = await shown(page);
    const fresh = await site.open(`/sok/?${new URLSearchParams({ q: question }).toString()}`);
    await fresh.page.locator('[data-besvarad]').waitFor();
    expect([question, later]).toEqual([question, await shown(fresh.page)]);
    await fresh.page.context().close();
  }
  expect(faults).toEqual([]);
});

test('what is fetched ahead of a question is what its answer needs', async () => {
  for (const question of ['avtal', 'minimaria', 'vård och stöd', 'samverkan avtal']) {
    const { page } = await site.open('/om/');
    await page.addInitScript(() => {
      const { fetch } = globalThis;
      const used: string[] = [];
      Object.assign(globalThis, { used });
      globalThis.fetch = (...args) => {
        used.push(new URL(args[0] instanceof Request ? args[0].url : args[0], location.href).href);
        return fetch(...args);
      };
    });
    await page.goto(site.address(`/sok/?${new URLSearchParams({ q: question }).toString()}`));
    await page.locator('[data-besvarad]').waitFor();
    const ahead = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="fetch"]')].map(({ href }) => href),
    );
    const used: unknown = await page.evaluate(() => Reflect.get(globalThis, 'used'));
    expect(ahead.length).toBeGreaterThan(1);
    expect(used).toEqual(expect.arrayContaining(ahead));
    await page.context().close();
  }
});

describe('a search box on another page', () => {
  test('makes the search ready when somebody is about to type, and not before', async () => {
    const { page, faults } = await site.open('/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.waitForLoadState('networkidle');
    expect(asked.filter((address) => address.startsWith('/pagefind/'))).toEqual([]);
    await page.locator('main input[type="search"]').focus();
    await page.waitForFunction(() => document.querySelectorAll('link[rel="prefetch"]').length > 0);
    await page.waitForLoadState('networkidle');
    const prepared = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel="prefetch"]')].map(({ href }) => href),
    );
    expect(asked).toEqual(expect.arrayContaining(prepared.map((address) => new URL(address).pathname)));
    expect(prepared.filter((address) => address.endsWith('.pf_meta'))).toHaveLength(1);
    await page.keyboard.type('minimaria');
    await page.keyboard.press('Enter');
    await page.locator('[data-besvarad="q=minimaria"]').waitFor();
    const sentAgain = await page.evaluate(
      (addresses) =>
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => addresses.includes(name))
          .map((entry) =>
            entry instanceof PerformanceResourceTiming ? entry.encodedBodySize > 0 && entry.transferSize > 1000 : true,
          ),
      prepared,
    );
    expect(new Set(sentAgain)).toEqual(new Set([false]));
    expect(sentAgain).toHaveLength(prepared.length);
    expect(faults).toEqual([]);
  });
});
