import type { Page } from 'playwright-core';
import type { openSite } from './open-site.ts';

/** Opens a page that counts how much of what is read moves, as the web's layout shift is counted. */
export async function openWatched(
  site: ReturnType<typeof openSite>,
  path: string,
  width: number,
): Promise<{ readonly page: Page; readonly moved: () => Promise<number> }> {
  const { page } = await site.open('/om/', { viewport: { width, height: 740 } });
  await page.addInitScript(() => {
    const seen = { moved: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.moved += Number(Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(site.address(path));
  const moved = async () => {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    return page.evaluate(() => Number(Reflect.get(Reflect.get(globalThis, 'seen') ?? {}, 'moved')));
  };
  return { page, moved };
}
