import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite();
const PHONE = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  permissions: ['clipboard-read', 'clipboard-write'],
};

describe('on a phone, from the start page', () => {
  test('what was decided in a matter and whether it holds is seen and copied in four taps', async () => {
    const { page, faults } = await site.open('/', PHONE);
    await page.getByRole('searchbox', { name: 'Sök i alla möten' }).tap();
    await page.keyboard.type('minimaria');
    await page.keyboard.press('Enter');
    const card = page.locator('[data-kort-amne="minimaria"]');
    await card.locator('[data-lage="schnv-fyrbodal"]').waitFor();
    expect(await card.locator('[data-lage="schnv-fyrbodal"]').textContent()).toContain('Gäller det fortfarande?');
    await card.locator('[data-lage="schnv-fyrbodal"] summary').tap();
    await card.getByRole('link', { name: /^Läs beslutet/ }).tap();
    await page.getByRole('button', { name: 'Kopiera hänvisning' }).tap();
    await page.getByText('Hänvisningen är kopierad.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Socialchefsnätverket noterar informationen\. Nätverket ställer sig också bakom/);
    expect(copied).toContain('/b/schnv-fyrbodal-2022-03-04-13/');
    expect(faults).toEqual([]);
  });

  test('the answer and the buttons stand within a screen after the decision’s words', async () => {
    const { page } = await site.open('/b/schnv-dalarna-2021-03-19-7/', PHONE);
    const end = await page.locator('.beslut').evaluate((element) => element.getBoundingClientRect().bottom);
    const button = page.getByRole('link', { name: 'Skicka i e-post' });
    const mail = await button.evaluate((element) => element.getBoundingClientRect().bottom);
    expect(mail - end).toBeLessThan(740);
    const mailed = decodeURIComponent((await button.getAttribute('href')) ?? '');
    expect(mailed).toContain('Gäller det fortfarande? ');
  });
});

describe('a search for a topic', () => {
  test('says above the hits where each network stands, in the words of the topic’s page', async () => {
    const { page, faults } = await site.open('/sok/?q=samsjuklighet');
    const card = page.locator('[data-kort-amne="samsjuklighet"]');
    await card.locator('[data-lage]').first().waitFor();
    const read = async () =>
      page
        .locator('[data-lage]')
        .evaluateAll((all) =>
          all.map((part) =>
            [...part.querySelectorAll(':scope > p:not(.radhuvud)')].map(({ textContent }) => textContent),
          ),
        );
    const told = await read();
    expect(told.flat().length).toBeGreaterThan(2);
    await card.getByRole('link', { name: 'Samsjuklighet', exact: true }).click();
    await page.waitForURL('**/amnen/samsjuklighet/');
    expect(await read()).toEqual(told);
    expect(faults).toEqual([]);
  });

  test('names the topic where its page cannot be had', async () => {
    const { page } = await site.open('/sok/');
    await page.route('**/amnen/**', (route) => route.abort());
    await page.getByRole('searchbox').fill('samsjuklighet');
    await page.locator('[data-traff]').first().waitFor();
    expect(await page.locator('[data-kort-amne] a').allTextContents()).toEqual(['Samsjuklighet']);
  });
});

describe('what a question means stands above its hits, which stay in reach on a phone', () => {
  test.each([
    ['SCHNV 210319', '[data-kort-mote="schnv-dalarna-2021-03-19"]'],
    ['mötet den 19 mars 2021', '[data-kort-mote="schnv-dalarna-2021-03-19"]'],
    ['möte 4 mars 2022', '[data-kort-mote="schnv-fyrbodal-2022-03-04"]'],
    ['mars 2022 fyrbodal', '[data-kort-mote="schnv-fyrbodal-2022-03-04"]'],
    ['SCHNV Dalarna 2021-03-19 p 4', '[data-kort-beslut="schnv-dalarna-2021-03-19-4"]'],
    ['skjuts', '[data-kort-amne="fardtjanst"]'],
    ['samsjuklighet', '[data-kort-amne="samsjuklighet"]'],
    ['vad betyder VGR', '[data-kort-ord="VGR"]'],
  ])('%s', async (question, card) => {
    const { page, faults } = await site.open(`/sok/?q=${encodeURIComponent(question)}`, PHONE);
    await page.locator(card).waitFor();
    const hit = page.locator('[data-traff]').first();
    expect(await hit.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(740);
    expect(await page.locator(`${card} [data-traff]`).count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(faults).toEqual([]);
  });

  test('the items of a meeting are its hits, in the order of the agenda', async () => {
    const { page } = await site.open('/sok/?q=SCHNV+210319');
    await page.locator('[data-kort-mote]').waitFor();
    const ids = await page
      .locator('[data-traff]')
      .evaluateAll((all) => all.map((hit) => hit.getAttribute('data-traff') ?? ''));
    expect(ids.slice(0, 3)).toEqual([1, 2, 3].map((number) => `schnv-dalarna-2021-03-19-${number}`));
  });
});

describe('who sits where', () => {
  test('is chosen by network and by vacancy, and the address keeps the choice', async () => {
    const { page, faults } = await site.open('/uppdrag/?organ=schnv-dalarna');
    const rows = page.locator('[data-uppdrag]:visible');
    await page.getByText('4 av 15 uppdrag').waitFor();
    expect(await rows.evaluateAll((all) => all.map(({ dataset }) => dataset['organ']))).toEqual([
      'schnv-dalarna',
      'schnv-dalarna',
      'schnv-dalarna',
      'schnv-dalarna',
    ]);
    await page.getByRole('checkbox', { name: 'Bara platser där ingen var utsedd' }).check();
    await page.getByText('2 av 15 uppdrag').waitFor();
    expect(new URL(page.url()).search).toBe('?organ=schnv-dalarna&vakant=ja');
    expect(await page.getByRole('heading', { level: 2 }).filter({ visible: true }).allTextContents()).toEqual([
      'Platser där ingen var utsedd',
    ]);
    expect(faults).toEqual([]);
  });
});

describe('what is to be followed up', () => {
  test('is chosen by network, topic and state, and the address keeps the choice', async () => {
    const { page, faults } = await site.open('/uppfoljning/?amne=minimaria');
    const rows = page.locator('[data-uppfoljning]:visible');
    await page.getByText(/^\d+ av \d+ att följa upp$/).waitFor();
    const all = await rows.count();
    await page.getByRole('combobox', { name: 'Nätverk' }).selectOption('schnv-dalarna');
    const own = await rows.evaluateAll((elements) =>
      elements.map((element) => [element.dataset['organ'], element.dataset['amne']?.split(' ').includes('minimaria')]),
    );
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThan(all);
    expect(own).toEqual(own.map(() => ['schnv-dalarna', true]));
    expect(new URL(page.url()).search).toBe('?organ=schnv-dalarna&amne=minimaria');
    expect(await page.getByRole('heading', { level: 2 }).filter({ visible: true }).count()).toBe(1);
    expect(faults).toEqual([]);
  });
});

describe('the register of decisions', () => {
  test('finds the words in any of their forms, and offers the search where it has none', async () => {
    const { page } = await site.open('/beslut/');
    const rows = page.locator('tr[data-beslut]:visible');
    await page.getByLabel('Ord i beslutet').fill('avtalen tillnyktringen');
    await page.getByText('1 av 46 beslut').waitFor();
    expect(await rows.getAttribute('data-beslut')).toBe('chefsnatverket-dalarna-2020-05-08-8');
    await page.getByLabel('Ord i beslutet').fill('kvantdator');
    await page.getByRole('link', { name: 'Sök orden i alla möten' }).click();
    await page.waitForURL('**/sok/?q=kvantdator');
  });
});
