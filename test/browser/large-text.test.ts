import { expect, test } from 'vitest';
import { KINDS_OF_PAGES } from './kinds-of-pages.ts';
import { openSite } from './open-site.ts';

const site = openSite();

test.each(Object.entries(KINDS_OF_PAGES))(
  'with the text twice as large nothing sticks out of a phone: %s',
  async (_kind, path) => {
    const { page } = await site.open(path, { viewport: { width: 360, height: 740 }, bypassCSP: true });
    if (path.startsWith('/sok/')) await page.locator('[data-traff], [data-inga-traffar]').first().waitFor();
    await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await page.context().close();
  },
);

test.each(Object.entries(KINDS_OF_PAGES))('a screen of 320 px shows it whole: %s', async (_kind, path) => {
  const { page } = await site.open(path, { viewport: { width: 320, height: 640 } });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await page.context().close();
});
