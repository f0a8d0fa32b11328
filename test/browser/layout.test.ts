import { expect, test } from 'vitest';
import { findLayoutFaults } from './find-layout-faults.ts';
import { KINDS_OF_PAGES } from './kinds-of-pages.ts';
import { openSite } from './open-site.ts';

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
