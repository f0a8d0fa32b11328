import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite();

test('a reader chooses dark colours, which stay on other pages and go back to those of the machine', async () => {
  const { page, faults } = await site.open('/om/');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await paper();
  await page.getByLabel('Färger').selectOption('Mörka');
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.getByRole('link', { name: 'Tillgänglighet' }).first().click();
  await page.getByLabel('Färger').waitFor();
  expect([await paper(), await page.getByLabel('Färger').inputValue()]).toEqual([dark, 'morka']);

  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByLabel('Färger').selectOption('Ljusa');
  expect(await paper()).toBe(light);
  await page.getByLabel('Färger').selectOption('Som datorn');
  expect(await paper()).toBe(dark);
  expect(faults).toEqual([]);
});

test('paper is light, whatever was chosen', async () => {
  const { page } = await site.open('/om/');
  await page.getByLabel('Färger').selectOption('Mörka');
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
});

test.each(['/', 'Control+k', 'Meta+k'])('the key %s leads to the search box', async (key) => {
  const { page } = await site.open('/moten/schnv-dalarna-2021-03-19/');
  await page.keyboard.press(key);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
});

test('a page says where it stands, and leads to what is above it', async () => {
  const { page } = await site.open('/moten/schnv-dalarna-2021-03-19/');
  const here = page.getByRole('navigation', { name: 'Du är här' });
  expect(await here.getByRole('link').allTextContents()).toEqual(['Möten', 'SCHNV Dalarna']);
  await here.getByRole('link', { name: 'SCHNV Dalarna' }).click();
  expect(new URL(page.url()).pathname).toBe('/organ/schnv-dalarna/');
});
