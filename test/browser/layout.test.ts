import { expect, test } from 'vitest';
import { findLayoutFaults } from './find-layout-faults.ts';
import { KINDS_OF_PAGES } from './kinds-of-pages.ts';
import { openSite } from './open-site.ts';
import { openWatched } from './open-watched.ts';

const site = openSite();

test.each(Object.entries(KINDS_OF_PAGES))(
  'nothing sticks out, is cut off, lies upon another or leaves a hole, on screens and on paper: %s',
  async (_kind, path) => {
    const { page } = await site.open(path);
    if (path.startsWith('/sok/')) await page.locator('[data-besvarad]').waitFor();
    expect(await findLayoutFaults(page)).toEqual([]);
    await page.context().close();
  },
);

test('where the reader chooses the colours, the part of the site that is open is the one with a line below', async () => {
  const { page } = await site.open('/beslut/', { forcedColors: 'active' });
  const lines = await page
    .locator('.sidhuvud nav a')
    .evaluateAll((links) => links.map((link) => [link.textContent, getComputedStyle(link).borderBottomStyle]));
  expect(lines.filter(([, style]) => style !== 'none')).toEqual([['Beslut', 'solid']]);
  await page.context().close();
});

test.each([
  ['/beslut/', 360],
  ['/beslut/', 1440],
  ['/uppfoljning/', 360],
  ['/uppdrag/', 1440],
  ['/amnen/god-och-nara-vard/', 360],
])('nothing that is read moves when the choices of a list come: %s at %i px', async (path, width) => {
  const { page, moved } = await openWatched(site, path, width);
  await page.locator('.filter .svar').first().filter({ hasText: /\d/ }).waitFor();
  expect(await moved()).toBeLessThan(0.02);
  await page.context().close();
});
