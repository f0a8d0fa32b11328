import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite();
const MEETING = '/moten/schnv-dalarna-2026-03-10/';

test('the list beside a meeting marks the item that is read, one at a time, and keeps it in sight', async () => {
  const { page, faults } = await site.open(MEETING);
  await page.setViewportSize({ width: 1440, height: 900 });
  const marked = page.locator('.punktlista .bred a[aria-current]');
  for (const item of ['p6a', 'p9d', 'p4a']) {
    await page.locator(`#${item}`).evaluate((element) => element.scrollIntoView());
    await page.locator(`.punktlista .bred a[href="#${item}"][aria-current]`).waitFor();
    expect(await marked.count()).toBe(1);
    const [link, list] = await Promise.all([marked.boundingBox(), page.locator('.punktlista').boundingBox()]);
    expect(link && list && link.y >= list.y - 1 && link.y + link.height <= list.y + list.height + 1).toBe(true);
  }
  expect(faults).toEqual([]);
});

test('a meeting in brief leads to each decision in substance on the page itself', async () => {
  const { page } = await site.open(MEETING);
  await page
    .getByRole('region', { name: 'I korthet' })
    .getByRole('link', { name: /^Samsjuklighet/ })
    .click();
  expect(new URL(page.url()).hash).toBe('#beslut-6a');
  expect(await page.locator(':target').getAttribute('data-beslut')).toBe('schnv-dalarna-2026-03-10-6a');
});

test('a corrected meeting says when and why, and leads to what was changed, on paper by its address', async () => {
  const { page } = await site.open(MEETING);
  const corrected = page.locator('.rattelser');
  expect(await corrected.textContent()).toMatch(/Senast \d+ \p{L}+ \d{4}: \S/u);
  await page.emulateMedia({ media: 'print' });
  expect(await corrected.locator('.pappersadress').textContent()).toMatch(
    /^Vad som ändrades: \S*\/moten\/\S+\/rattelser\/$/u,
  );
  expect(await corrected.evaluate((element) => element.getBoundingClientRect().height)).toBeLessThan(200);
  await page.emulateMedia({ media: 'screen' });
  await corrected.getByRole('link', { name: 'Vad som ändrades' }).click();
  await page.getByRole('heading', { level: 1, name: 'Rättelser' }).waitFor();
  expect(await page.locator('.rattelse del, .rattelse ins').count()).toBeGreaterThan(0);
});

test('on the paper of a decision its corrections stand open, after it', async () => {
  const { page } = await site.open('/b/schnv-fyrbodal-2022-03-04-4/');
  await page.emulateMedia({ media: 'print' });
  const changed = page.locator('.rattelser del').first();
  expect(await changed.evaluate((element) => element.getBoundingClientRect().height)).toBeGreaterThan(0);
});
