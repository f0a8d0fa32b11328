import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findLayoutFaults } from './find-layout-faults.ts';
import { openSite } from './open-site.ts';

const site = openSite();

const faultsOf = async (body: string): Promise<readonly string[]> => {
  const { page } = await site.open('/om/', { bypassCSP: true });
  await page.setContent(`<!doctype html><html lang="sv"><body style="margin:0"><main>${body}</main></body></html>`);
  const faults = await findLayoutFaults(page);
  await close(page);
  return faults;
};
const close = (page: Page) => page.context().close();

test.each([
  ['what is wider than the screen', '<p style="width:340px">Ett ord</p>', '320 px: scrolls 20 px sideways'],
  [
    'words beside the screen, where nothing scrolls',
    '<p style="margin-left:-40px">Orden först i raden</p>',
    '768 px: outside the screen: Orden först i raden',
  ],
  [
    'words that are cut off to the right',
    '<p style="width:60px;overflow:hidden;white-space:nowrap">Längre än rutan</p>',
    '360 px: cut off: Längre än rutan',
  ],
  [
    'words that are cut off below, by what stands around them',
    '<div style="height:30px;overflow:hidden"><p>En</p><p>Två</p></div>',
    '1440 px: cut off: Två',
  ],
  [
    'words upon words',
    '<p style="margin:0">Undre ord</p><p style="margin:-18px 0 0">Övre ord</p>',
    'paper: lie upon each other: Undre ord | Övre ord',
  ],
  ['a hole', '<p>Före</p><div style="height:500px"></div><p>Efter</p>', /320 px: 5\d\d px without a word from \d+ px/],
])('%s is found', async (_what, body, fault) => {
  const found = await faultsOf(body);
  expect(found.filter((each) => (typeof fault === 'string' ? each === fault : fault.test(each)))).toHaveLength(1);
});

test('a box that scrolls by itself, words for screen readers alone and lines close to each other are none', async () => {
  expect(
    await faultsOf(`
      <div style="height:60px;overflow:auto"><p style="margin:0">${'Rullas i rutan. '.repeat(60)}</p></div>
      <p style="line-height:1.1">Rad ett<br>rad två <a href="/">med en länk</a></p>
      <p style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">Bara uppläst</p>
      <p>Efter rutan</p>`),
  ).toEqual([]);
});
