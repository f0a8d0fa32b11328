import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite();

describe('a head of social services', () => {
  test('browses to a meeting and from there to one decision and back', async () => {
    const { page, faults } = await site.open('/');
    await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Möten' }).click();
    const row = page.getByRole('listitem').filter({ hasText: '19 mars 2021' });
    await row.getByRole('link', { name: 'Socialchefsnätverket i Dalarna' }).click();
    expect(new URL(page.url()).pathname).toBe('/moten/schnv-dalarna-2021-03-19/');

    const item = page.locator('#p4');
    expect(await item.locator('[data-beslut]').getAttribute('data-beslut')).toBe('schnv-dalarna-2021-03-19-4');
    await item.getByRole('link', { name: 'Beslutets sida' }).click();
    expect(new URL(page.url()).pathname).toBe('/b/schnv-dalarna-2021-03-19-4/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(
      'Finansiering av regional samordnare',
    );
    expect(await page.locator('#att-1, #att-2').count()).toBe(2);

    await page.getByRole('link', { name: 'Visa punkt 4 i mötet' }).click();
    await page.waitForURL('**/moten/schnv-dalarna-2021-03-19/#p4');
    const top = await item.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(-1);
    expect(top).toBeLessThan(200);
    expect(faults).toEqual([]);
  });

  test('searches across the years, filters, and opens the hit at its place', async () => {
    const { page, faults } = await site.open('/');
    await page.getByRole('searchbox', { name: 'Sök i alla möten' }).fill('yrkesresan');
    await page.keyboard.press('Enter');
    await page.locator('[data-traff]').first().waitFor();
    const hits = () =>
      page
        .locator('[data-traff]')
        .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-traff') ?? ''));
    const all = await hits();
    expect(new Set(all.map((id) => /\d{4}/.exec(id)?.[0]))).toEqual(new Set(['2021', '2022']));
    expect(await page.locator('[data-traff] mark').count()).toBeGreaterThan(0);

    await page.getByLabel('Från år').selectOption('2022');
    await page.getByLabel('Till år').selectOption('2022');
    await page.waitForFunction(() => document.querySelectorAll('[data-traff]').length === 1);
    expect(await hits()).toEqual(['schnv-fyrbodal-2022-03-04-10']);
    expect(new URL(page.url()).search).toBe('?q=yrkesresan&ar=2022');
    expect(await page.locator('[data-sokstatus]').textContent()).toBe('1 träff');

    await page
      .locator('[data-traff]')
      .getByRole('link', { name: /^Visa i mötet/ })
      .click();
    await page.waitForURL('**/moten/schnv-fyrbodal-2022-03-04/#p10');
    expect(await page.locator('#p10').evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(200);

    await page.goBack();
    await page.locator('[data-traff]').first().waitFor();
    expect(await hits()).toEqual(['schnv-fyrbodal-2022-03-04-10']);
    expect(faults).toEqual([]);
  });

  test('follows a topic from its last mention to its first, turns it, and opens an entry at its place', async () => {
    const { page, faults } = await site.open('/amnen/');
    await page.getByRole('main').getByRole('link', { name: 'Samsjuklighet' }).click();
    const idsOf = () =>
      page.locator('[data-punkt-i-tidslinje]:visible').evaluateAll((elements) => elements.map((element) => element.id));
    await page.getByLabel('Äldst först').waitFor();
    const newestFirst = await idsOf();
    expect(newestFirst.length).toBeGreaterThan(2);
    await page.getByLabel('Äldst först').check();
    const oldestFirst = await idsOf();
    const meetingsOf = (ids: readonly string[]) => [...new Set(ids.map((id) => id.slice(0, id.lastIndexOf('-'))))];
    expect(oldestFirst.toSorted()).toEqual(newestFirst.toSorted());
    expect(meetingsOf(oldestFirst)).toEqual(meetingsOf(newestFirst).toReversed());
    expect(new URL(page.url()).search).toBe('?aldst=ja');

    await page.getByLabel('Nätverk', { exact: true }).selectOption('schnv-dalarna');
    expect(await idsOf()).toEqual(oldestFirst.filter((id) => id.startsWith('schnv-dalarna-')));
    await page.getByLabel('Nätverk', { exact: true }).selectOption('');
    await page.getByLabel('Äldst först').uncheck();
    expect(await idsOf()).toEqual(newestFirst);

    const last = newestFirst[0] ?? '';
    await page.locator(`[id="${last}"] h4 a`).click();
    const [meeting, number] = [last.slice(0, last.lastIndexOf('-')), last.slice(last.lastIndexOf('-') + 1)];
    await page.waitForURL(`**/moten/${meeting}/#p${number}`);
    expect(await page.locator(`#p${number}[data-punkt]`).count()).toBe(1);
    expect(faults).toEqual([]);
  });

  test('goes from a mark on the time axis to what it stands for', async () => {
    const { page, faults } = await site.open('/amnen/yrkesresan/');
    await page.getByRole('link', { name: /^Beslut: .*4 mars 2022, punkt 10$/ }).click();
    await page.waitForURL('**/moten/schnv-fyrbodal-2022-03-04/#p10');
    expect(faults).toEqual([]);
  });
});
