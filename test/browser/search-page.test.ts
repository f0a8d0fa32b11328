import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { itemText } from '../../src/archive/item-text.ts';
import { loadShippedArchive } from '../samples/shipped-archive.ts';
import { openSite } from './open-site.ts';
import { openWatched } from './open-watched.ts';

const site = openSite();
const { items } = loadShippedArchive();

const hitsOn = (page: Page) =>
  page
    .locator('[data-traff]')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-traff') ?? ''));
const queryOf = (page: Page) => new URL(page.url()).search;
const answered = (page: Page, query: string) => page.locator(`[data-besvarad="${query}"]`).waitFor();
const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    return active?.closest('[data-traff]')?.getAttribute('data-traff') ?? active?.getAttribute('name') ?? '';
  });

describe('by keyboard', () => {
  test('the arrows go from the box into the hits, among them and back, and Escape goes to the box', async () => {
    const { page, faults } = await site.open('/sok/?q=samverkan');
    await answered(page, 'q=samverkan');
    const [first = '', second = ''] = await hitsOn(page);
    await page.getByRole('searchbox').focus();
    const seen: string[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'Escape']) {
      await page.keyboard.press(key);
      seen.push(await focused(page));
    }
    expect(seen).toEqual([first, second, first, 'q', first, second, 'q']);
    expect(await page.getByRole('searchbox').inputValue()).toBe('samverkan');
    expect(faults).toEqual([]);
  });

  test('a slash goes to the box of any page, and is a slash where somebody types', async () => {
    const { page } = await site.open('/moten/');
    for (const path of ['/moten/', '/sok/', '/']) {
      await page.goto(site.address(path));
      await page.keyboard.press('/');
      expect([path, await focused(page)]).toEqual([path, 'q']);
      await page.keyboard.press('/');
      expect(
        await page.evaluate(() =>
          document.activeElement instanceof HTMLInputElement ? document.activeElement.value : '',
        ),
      ).toBe('/');
    }
  });
});

describe('the address', () => {
  test('is the state: what is typed and chosen stands in it, and back goes one choice back', async () => {
    const { page, faults } = await site.open('/sok/');
    await page.getByRole('searchbox').fill('samverkan');
    await answered(page, 'q=samverkan');
    const all = await hitsOn(page);
    expect(queryOf(page)).toBe('?q=samverkan');
    await page.getByLabel('Bara beslut').check();
    await answered(page, 'q=samverkan&slag=beslut');
    expect(queryOf(page)).toBe('?q=samverkan&slag=beslut');
    const decided = await hitsOn(page);
    expect(decided.length).toBeGreaterThan(0);
    expect(
      decided.filter((id) => !items.some(({ item, outcomes }) => item.id === id && outcomes.includes('beslut'))),
    ).toEqual([]);
    await page.goBack();
    await answered(page, 'q=samverkan');
    expect([
      queryOf(page),
      await hitsOn(page),
      await page.getByLabel('Bara beslut').isChecked(),
      await page.getByRole('searchbox').inputValue(),
    ]).toEqual(['?q=samverkan', all, false, 'samverkan']);
    await page.goForward();
    await answered(page, 'q=samverkan&slag=beslut');
    expect(await hitsOn(page)).toEqual(decided);
    await page.reload();
    await answered(page, 'q=samverkan&slag=beslut');
    expect([await hitsOn(page), await page.getByLabel('Bara beslut').isChecked()]).toEqual([decided, true]);
    expect(faults).toEqual([]);
  });

  test('never keeps a letter less than what was typed, however quick', async () => {
    const { page } = await site.open('/sok/');
    await page.getByRole('searchbox').pressSequentially('minimaria', { delay: 20 });
    await answered(page, 'q=minimaria');
    expect(queryOf(page)).toBe('?q=minimaria');
  });
});

describe('a question', () => {
  test('with a slip is corrected, says so, and is asked as typed when wanted', async () => {
    const { page } = await site.open('/sok/?q=obligatorsik');
    await answered(page, 'q=obligatorsik');
    expect(await page.locator('[data-sokbesked]').textContent()).toContain('Visar träffar för ”obligatorisk”');
    expect((await hitsOn(page)).length).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'Sök i stället efter ”obligatorsik”' }).click();
    await page.locator('[data-inga-traffar]').waitFor();
    expect([
      await hitsOn(page),
      await page.getByRole('searchbox').inputValue(),
      await page.locator('[data-sokstatus]').textContent(),
    ]).toEqual([[], '"obligatorsik"', 'Inga träffar.']);
  });

  test('that is a reference shows what it means, and that item first', async () => {
    const { page, faults } = await site.open('/sok/?q=SCHNV+210319+p+4');
    const card = page.locator('[data-hanvisning]');
    await card.waitFor();
    expect(await card.getAttribute('data-hanvisning')).toBe('schnv-dalarna-2021-03-19-4');
    expect(await card.getByRole('link').getAttribute('href')).toBe('/b/schnv-dalarna-2021-03-19-4/');
    expect((await hitsOn(page))[0]).toBe('schnv-dalarna-2021-03-19-4');
    expect(faults).toEqual([]);
  });
});

describe('what is no ordinary word', () => {
  test('an item that a meeting does not have is told with the meeting’s card, whose items are the hits', async () => {
    const { page, faults } = await site.open('/sok/?q=SCHNV+210319+p+44');
    await page.locator('[data-kort-mote="schnv-dalarna-2021-03-19"] [data-saknar-punkt="44"]').waitFor();
    expect((await hitsOn(page))[0]).toBe('schnv-dalarna-2021-03-19-1');
    expect(faults).toEqual([]);
  });

  test('an exclusion alone leaves all items without the word, the newest first', async () => {
    const { page } = await site.open('/sok/?q=-avtal&antal=1000');
    await answered(page, 'q=-avtal&antal=1000');
    const found = await hitsOn(page);
    const without = items.filter((item) => !/avtal/iu.test(itemText(item))).map(({ item }) => item.id);
    expect(without.filter((id) => !found.includes(id))).toEqual([]);
    expect(
      found.filter((id) => items.some((each) => each.item.id === id && /(?<!\p{L})avtal/iu.test(itemText(each)))),
    ).toEqual([]);
    const years = found.map((id) => /-(\d{4})/.exec(id)?.[1] ?? '');
    expect(years).toEqual(years.toSorted().toReversed());
  });

  test('an exclusion beside a choice that there is not finds nothing, and says which it is', async () => {
    const { page } = await site.open('/sok/?q=-avtal+nätverk:finnsinte');
    await page.locator('[data-inga-traffar]').waitFor();
    expect(await page.locator('[data-sokbesked]').textContent()).toContain('finnsinte');
  });

  test('a year without a meeting is told with the years that there are', async () => {
    const { page } = await site.open('/sok/?q=år:2023');
    await page.locator('[data-inga-traffar]').waitFor();
    const told = await page.locator('[data-inga-traffar] a').allTextContents();
    const years = [...new Set(items.map(({ meeting }) => String(meeting.date.year)))].toSorted();
    expect(told.filter((text) => /^\d{4}$/.test(text))).toEqual(years);
  });

  test('a quote that is not closed goes to the end, and no stray sign is told', async () => {
    const { page } = await site.open(`/sok/?q=${encodeURIComponent('"nära vård')}`);
    await page.locator('[data-traff]').first().waitFor();
    const open = await hitsOn(page);
    await page.goto(site.address(`/sok/?q=${encodeURIComponent('"nära vård"')}`));
    await page.locator('[data-traff]').first().waitFor();
    expect(await hitsOn(page)).toEqual(open);
    await page.goto(site.address(`/sok/?q=${encodeURIComponent('"xyzzy qwrt')}`));
    expect(await page.locator('[data-inga-traffar] .tomt').textContent()).toContain('”xyzzy qwrt”');
  });

  test('a topic with a slip gets the card of the topic, told as corrected', async () => {
    const { page } = await site.open('/sok/?q=samsjuklihget');
    await page.locator('[data-kort-amne="samsjuklighet"]').waitFor();
    expect(await page.locator('[data-kort-amne] h2').textContent()).toContain('rättat från ”samsjuklihget”');
  });

  test('a word that stands in the title alone is marked there', async () => {
    const { page } = await site.open('/sok/?q=dagordning+godkännande');
    await page.locator('[data-traff] h2 mark').first().waitFor();
    expect(await page.locator('[data-traff] h2 mark').first().textContent()).toMatch(/^(?:godkännande|dagordning)$/iu);
  });
});

test.each([320, 360])('no card is wider than a screen of %i pixels, and none is cut off on paper', async (width) => {
  const { page } = await site.open('/sok/?q=samsjuklighet', { viewport: { width, height: 640 } });
  await page.locator('[data-kort-amne] [data-lage]').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  await page.emulateMedia({ media: 'print' });
  const cut = await page
    .locator('.svarskort, .svarskort *')
    .evaluateAll(
      (all) =>
        all.filter((part) => getComputedStyle(part).overflow === 'hidden' && part.scrollWidth > part.clientWidth)
          .length,
    );
  expect(cut).toBe(0);
});

describe('the choices', () => {
  const inFyrbodal = items.filter(({ organ }) => organ.id === 'schnv-fyrbodal');
  const ofKind = items.filter(({ outcomes }) => outcomes.includes('beslut'));

  test('tell exactly how many hits each would give, as the bars do of the years', async () => {
    const { page } = await site.open('/sok/?organ=schnv-fyrbodal&slag=beslut');
    await page.locator('option[value="schnv-fyrbodal"]', { hasText: '(' }).waitFor({ state: 'attached' });
    const told = await page
      .locator('select[data-filter]')
      .evaluateAll((selects) =>
        Object.fromEntries(
          selects.map((select) => [
            select.getAttribute('name') ?? '',
            Object.fromEntries(
              [...select.querySelectorAll('option')]
                .filter(({ value }) => value !== '')
                .map((option) => [
                  option.value,
                  option.disabled || option.selected
                    ? Number(/\((\d+)\)$/.exec(option.text)?.[1] ?? 0)
                    : Number(/\((\d+)\)$/.exec(option.text)?.[1]),
                ]),
            ),
          ]),
        ),
      );
    const expected = {
      organ: countEach(
        Object.keys(told['organ'] ?? {}),
        (value) => ofKind.filter(({ organ }) => organ.id === value).length,
      ),
      amne: countEach(
        Object.keys(told['amne'] ?? {}),
        (value) =>
          inFyrbodal.filter(
            ({ topics, outcomes }) => outcomes.includes('beslut') && topics.some(({ id }) => id === value),
          ).length,
      ),
      slag: countEach(
        Object.keys(told['slag'] ?? {}),
        (value) => inFyrbodal.filter(({ outcomes }) => outcomes.some((outcome) => outcome === value)).length,
      ),
    };
    expect(told).toEqual(expected);
    const bars = await page.locator('rect[data-ar] title').allTextContents();
    expect(bars).toEqual(
      bars
        .map((title) => title.slice(0, 4))
        .map(
          (year) =>
            `${year}: ${inFyrbodal.filter(({ meeting, outcomes }) => outcomes.includes('beslut') && String(meeting.date.year) === year).length}`,
        ),
    );
    expect(bars.some((title) => !title.endsWith(': 0'))).toBe(true);
  });

  test('let every item of the archive through where they ask for every year, a title alone too', async () => {
    const { page } = await site.open('/sok/?ar=1900-2099&antal=1000');
    await answered(page, 'ar=1900-2099&antal=1000');
    expect((await hitsOn(page)).toSorted()).toEqual(items.map(({ item }) => item.id).toSorted());
    expect(items.some((each) => itemText(each) === each.item.title)).toBe(true);
  });

  test('give as many hits as they tell, and a bar chooses its year and takes it back', async () => {
    const { page } = await site.open('/sok/?q=avtal');
    const option = page.locator('option[value="schnv-dalarna"]', { hasText: '(' });
    await option.waitFor({ state: 'attached' });
    const told = /\((\d+)\)$/.exec((await option.textContent()) ?? '')?.[1];
    await page.getByLabel('Nätverk').selectOption('schnv-dalarna');
    await answered(page, 'q=avtal&organ=schnv-dalarna');
    expect(/^\d+/.exec((await page.locator('[data-sokstatus]').textContent()) ?? '')?.[0]).toBe(told);
    const bar = page.locator('rect[data-ar="2022"]');
    await bar.dispatchEvent('click');
    await answered(page, 'q=avtal&ar=2022&organ=schnv-dalarna');
    expect((await hitsOn(page)).every((id) => id.startsWith('schnv-dalarna-2022'))).toBe(true);
    await bar.dispatchEvent('click');
    await answered(page, 'q=avtal&organ=schnv-dalarna');
  });
});

describe('a hit', () => {
  test('leads to its clause on the decision’s page, with the words marked and the address clean', async () => {
    const { page, faults } = await site.open('/sok/?q=avtal&slag=beslut&antal=40');
    await answered(page, 'q=avtal&slag=beslut&antal=40');
    await page.locator('[data-traff] h2 a[href*="#att-"]').first().click();
    await page.locator('.beslutssida, [data-beslut]').first().waitFor();
    await page.waitForFunction(() => CSS.highlights.has('sokord'));
    const { pathname, search, hash } = new URL(page.url());
    expect([pathname, search, hash]).toEqual([
      expect.stringMatching(/^\/b\/.+\/$/),
      '',
      expect.stringMatching(/^#att-\d+$/),
    ]);
    expect(await page.locator(hash).count()).toBe(1);
    expect(await page.evaluate(() => CSS.highlights.get('sokord')?.size ?? 0)).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  test('leads to its item in the meeting, with the words marked there alone', async () => {
    const { page } = await site.open('/sok/?q=minimaria');
    await answered(page, 'q=minimaria');
    await page
      .getByRole('link', { name: /^Visa i mötet/ })
      .first()
      .click();
    await page.waitForURL('**/moten/**');
    await page.waitForFunction(() => CSS.highlights.has('sokord'));
    expect(queryOf(page)).toBe('');
    const outside = await page.evaluate(() => {
      const item = document.querySelector(location.hash)?.closest('[data-punkt]');
      return [...(CSS.highlights.get('sokord') ?? [])].map((range) => item?.contains(range.startContainer));
    });
    expect(outside.length).toBeGreaterThan(0);
    expect(outside.every(Boolean)).toBe(true);
  });
});

describe('where the index cannot be had', () => {
  test.each([
    ['it is not connected before anything was asked', ''],
    ['it is no longer connected', 'q=minimaria'],
  ])('the page says so, and answers when asked again: %s', async (_when, before) => {
    const { page } = await site.open(`/sok/?${before}`);
    if (before !== '') await answered(page, before);
    await page.context().setOffline(true);
    await page.getByRole('searchbox').fill('tillnyktring');
    await page.getByRole('button', { name: 'Försök igen' }).waitFor();
    expect(await page.locator('[data-sokstatus]').textContent()).toContain('sakna uppkoppling');
    expect(await hitsOn(page)).toEqual([]);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await answered(page, 'q=tillnyktring');
    expect((await hitsOn(page)).length).toBeGreaterThan(0);
  });

  test('a part of it that is missing is no answer of no hits', async () => {
    const { page } = await site.open('/sok/');
    await page.route('**/*.pf_index', (route) => route.abort());
    await page.getByRole('searchbox').fill('minimaria');
    await page
      .locator('[data-inga-traffar]')
      .or(page.getByRole('button', { name: 'Försök igen' }))
      .waitFor();
    expect(await page.locator('[data-inga-traffar]').count()).toBe(0);
    expect(await page.locator('[data-sokstatus]').textContent()).toContain('kunde inte hämtas');
    await page.unroute('**/*.pf_index');
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await answered(page, 'q=minimaria');
    expect((await hitsOn(page)).length).toBeGreaterThan(0);
  });
});

describe('for who does not see or has no script', () => {
  test('the count is told politely, and nothing interrupts', async () => {
    const { page } = await site.open('/sok/?q=minimaria');
    await answered(page, 'q=minimaria');
    expect(await page.locator('[data-sokstatus]').textContent()).toMatch(/^\d+ träff/);
    expect(await page.locator('[role="alert"], [aria-live="assertive"], [role="log"]').count()).toBe(0);
    expect(
      await page
        .locator('[role="status"]')
        .evaluateAll((all) => all.filter((element) => (element.getAttribute('aria-live') ?? 'polite') !== 'polite')),
    ).toEqual([]);
    expect(await page.locator('[data-traffar]').getAttribute('aria-busy')).toBe(null);
  });

  test.each([
    [360, 'light'],
    [360, 'dark'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const)(
    'axe finds nothing at %i, %s: with hits, with the choices open, without hits',
    async (width, colorScheme) => {
      const { page } = await site.open('/sok/?q=obligatorsik', {
        viewport: { width, height: 800 },
        colorScheme,
        bypassCSP: true,
      });
      await answered(page, 'q=obligatorsik');
      await page.evaluate(axe.source);
      expect(await violationsOn(page)).toEqual([]);
      await page.evaluate(() => {
        document.querySelector('details')?.setAttribute('open', '');
      });
      expect(await violationsOn(page)).toEqual([]);
      await page.getByRole('searchbox').fill('xyzzyqwerty');
      await page.locator('[data-inga-traffar]').waitFor();
      expect(await violationsOn(page)).toEqual([]);
      await page.context().close();
    },
  );

  test('without script the page leads to the register and to every year', async () => {
    const { page } = await site.open('/sok/', { javaScriptEnabled: false });
    const main = page.getByRole('main');
    expect(await main.locator('a[href="/beslut/"]').count()).toBe(1);
    const years = [...new Set(items.map(({ meeting }) => meeting.date.year))];
    for (const year of years) expect(await main.locator(`a[href="/moten/${year}/"]`).count()).toBe(1);
    await main.locator(`a[href="/moten/${years[0]}/"]`).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(`Möten ${years[0]}`);
  });
});

function countEach(values: readonly string[], count: (value: string) => number): Readonly<Record<string, number>> {
  return Object.fromEntries(values.map((value) => [value, count(value)]));
}

async function violationsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe
      .run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then(({ violations }) =>
        violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ html }) => html)
              .join(' | ')
              .slice(0, 300)}`,
        ),
      ),
  );
}

test.each([
  ['minimaria', 360],
  ['minimaria', 1440],
  ['xyzzyqwerty', 1440],
])('nothing that is read moves when the answer comes: %s at %i px', async (question, width) => {
  const { page, moved } = await openWatched(site, `/sok/?q=${question}`, width);
  await answered(page, `q=${question}`);
  expect(await moved()).toBeLessThan(0.02);
  await page.context().close();
});
