import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite();

/** The five main actions, with a page that has each. */
const ACTIONS = [
  ['to search', '/moten/', '.snabbsok button, .snabbsok input'],
  ['to search from the start', '/', '.sokruta button, .sokruta input'],
  ['to copy a link', '/b/schnv-dalarna-2026-03-10-6a/', '[data-kopiera="lank"]'],
  ['to send by mail', '/b/schnv-dalarna-2026-03-10-6a/', '[data-epost]'],
  ['to read the next decision', '/b/schnv-dalarna-2021-03-19-5/', '.amnesgrannar h4 a'],
  ['to open a decision of a meeting', '/moten/schnv-dalarna-2026-03-10/', '.beslut .vidare a, .formellt .vidare a'],
  ['to open a decision of the register', '/beslut/', '[data-register] tbody tr:not([hidden]) td > a'],
  ['to open a decision of the start page', '/', '.rad h3 a'],
] as const;

/** WCAG 2.2 AAA, 2.5.5 and 1.4.6. */
const LEAST_SIDE = 44;
const LEAST_CONTRAST = 7;

for (const colorScheme of ['light', 'dark'] as const)
  test.each(ACTIONS)(`%s is easy to hit and to read in ${colorScheme} colours`, async (_action, path, selector) => {
    const { page } = await site.open(path, { colorScheme, viewport: { width: 360, height: 740 } });
    await page.locator(selector).first().waitFor();
    const measured = await page.locator(selector).evaluateAll((elements) => {
      const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
      const luminance = (colour: readonly number[]) => {
        const [red = 0, green = 0, blue = 0] = colour.map((value) =>
          value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const groundOf = (element: Element | null): readonly number[] => {
        const ground = element ? channels(getComputedStyle(element).backgroundColor) : [255, 255, 255];
        return (ground[3] ?? 1) === 0 ? groundOf(element?.parentElement ?? null) : ground;
      };
      return elements.map((element) => {
        const { height, width } = element.getBoundingClientRect();
        const pair = [channels(getComputedStyle(element).color), groundOf(element)].map(luminance);
        return { side: Math.min(height, width), contrast: (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05) };
      });
    });
    expect(measured.length).toBeGreaterThan(0);
    expect(Math.min(...measured.map(({ side }) => side))).toBeGreaterThanOrEqual(LEAST_SIDE);
    expect(Math.min(...measured.map(({ contrast }) => contrast))).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });
