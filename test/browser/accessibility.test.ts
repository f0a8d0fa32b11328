import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { FACTOR } from '../runs.ts';
import { KINDS_OF_PAGES } from './kinds-of-pages.ts';
import { openSite, type ContextOptions } from './open-site.ts';

const site = openSite();
/* Every width and both colour schemes; the long search has the other pairs of them too, which share their rules with these. */
const VIEWS: Readonly<Record<string, ContextOptions>> = {
  'wide and dark': { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  'a phone by day': { viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  'a tablet': { viewport: { width: 768, height: 1024 }, colorScheme: 'light' },
  ...(FACTOR > 1
    ? {
        'wide and light': { viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
        'a phone in the dark': { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
      }
    : {}),
};

describe.each(Object.entries(VIEWS))('on a screen that is %s', (_view, options) => {
  test.each([...Object.entries(KINDS_OF_PAGES), ['not found', '/finns-inte/']])(
    'axe finds nothing on: %s, and nothing sticks out',
    async (_kind, path) => {
      /* The page's own policy would refuse the script that axe is; only the test sets it aside. */
      const { page, faults } = await site.open(path, { ...options, bypassCSP: true });
      if (path.startsWith('/sok/')) await page.locator('[data-traff], [data-inga-traffar]').first().waitFor();
      await page.evaluate(axe.source);
      const violations = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe
          .run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
          .then(({ violations: found }) =>
            found.map(
              ({ id, nodes }) =>
                `${id}: ${nodes
                  .map(({ html }) => html)
                  .join(' | ')
                  .slice(0, 300)}`,
            ),
          ),
      );
      expect(violations).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
      await page.context().close();
    },
  );
});
