import { expect, test } from 'vitest';
import { KINDS_OF_PAGES } from './kinds-of-pages.ts';
import { openSite } from './open-site.ts';

const site = openSite();

test.each(Object.entries(KINDS_OF_PAGES))(
  'the first Tab offers the way past the menu, and Enter takes it: %s',
  async (_kind, path) => {
    const { page } = await site.open(path);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Hoppa till innehållet');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('innehall');
  },
);

test.each(Object.entries(KINDS_OF_PAGES))(
  'Tab goes through every link and control and shows where it is: %s',
  async (_kind, path) => {
    const { page } = await site.open(path);
    if (path.startsWith('/sok/')) await page.locator('[data-traff], [data-inga-traffar]').first().waitFor();
    const reachable = await page.evaluate(
      () =>
        [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].filter((element) =>
          element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }),
        ).length,
    );
    const seen = new Set<number>();
    const unmarked: string[] = [];
    for (let step = 0; step < reachable + 5; step += 1) {
      await page.keyboard.press('Tab');
      const state = await page.evaluate(() => {
        const active = document.activeElement;
        if (!active || active === document.body) return null;
        const all = [...document.querySelectorAll('*')];
        const { outlineStyle, outlineWidth } = getComputedStyle(active);
        return {
          place: all.indexOf(active),
          marked: outlineStyle !== 'none' && outlineWidth !== '0px',
          html: active.outerHTML.slice(0, 120),
        };
      });
      if (!state) break;
      seen.add(state.place);
      if (!state.marked) unmarked.push(state.html);
    }
    expect(unmarked).toEqual([]);
    expect(seen.size).toBeGreaterThanOrEqual(reachable);
  },
);

test('no control of the register is out of sight on a phone', async () => {
  const { page } = await site.open('/beslut/', { viewport: { width: 360, height: 740 } });
  const hidden = await page.locator('main :is(a, button, input:not([type=hidden]), select)').evaluateAll((elements) =>
    elements
      .filter((element) => !element.closest('[hidden]'))
      .filter(
        (element) =>
          element.getBoundingClientRect().width < 5 ||
          element.getBoundingClientRect().left < 0 ||
          element.getBoundingClientRect().right > innerWidth,
      )
      .map((element) => element.outerHTML.slice(0, 100)),
  );
  expect(hidden).toEqual([]);
});

test('the register sorts and filters by keyboard and keeps its state in the address', async () => {
  const { page, faults } = await site.open('/beslut/');
  const rows = () => page.locator('[data-register] tbody tr:visible');
  const all = await rows().count();
  await page.getByRole('button', { name: 'Datum' }).focus();
  await page.keyboard.press('Enter');
  const dates = await page
    .locator('[data-register] tbody tr')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-datum') ?? ''));
  expect(dates).toEqual(dates.toSorted());
  expect(new Set(dates).size).toBeGreaterThan(2);
  await page.getByLabel('Ämne').selectOption('minimaria');
  const some = await rows().count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  expect(new URLSearchParams(new URL(page.url()).search)).toEqual(
    new URLSearchParams('amne=minimaria&ordning=datum-stigande'),
  );
  await page.reload();
  expect(await rows().count()).toBe(some);
  expect(faults).toEqual([]);
});
