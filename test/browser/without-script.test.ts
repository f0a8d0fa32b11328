import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite();
const off = { javaScriptEnabled: false };

describe('without script', () => {
  test('the register stands whole, newest first, and shows no control that does nothing', async () => {
    const { page } = await site.open('/beslut/', off);
    expect(await page.locator('[data-register] tbody tr').count()).toBeGreaterThan(40);
    expect(await page.locator('[data-registerfilter]').isVisible()).toBe(false);
    expect(await page.locator('[data-register] button').count()).toBe(0);
  });

  test('the search says that it needs script and where else everything is', async () => {
    const { page } = await site.open('/sok/', off);
    const main = page.getByRole('main');
    expect(await main.textContent()).toContain('behöver JavaScript');
    for (const href of ['/beslut/', '/moten/', '/amnen/'])
      expect(await main.locator(`a[href="${href}"]`).count()).toBe(1);
  });

  test('a meeting reads from its head to its notes', async () => {
    const { page } = await site.open('/moten/schnv-dalarna-2021-03-19/', off);
    expect(await page.locator('[data-punkt]').count()).toBe(9);
    expect(await page.getByRole('heading', { name: 'Anmärkningar om källan' }).isVisible()).toBe(true);
  });
});
