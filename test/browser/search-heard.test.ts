import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite();
const answered = (page: Page, query: string) => page.locator(`[data-besvarad="${query}"]`).waitFor();

/** Everything that the live regions of the page are told from now on, in order. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const region of document.querySelectorAll('[role="status"], [role="alert"], [role="log"], [aria-live]'))
      new MutationObserver(() => {
        if (region.textContent.trim() !== '') heard.push(region.textContent);
      }).observe(region, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

/** Waits until something is said that holds the text. */
async function said(page: Page, text: string): Promise<void> {
  await page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });
}

describe('a listener hears', () => {
  test('an answer once, when the typing has rested, and nothing of each letter', async () => {
    const { page } = await site.open('/sok/');
    const heard = await listen(page);
    await page.getByRole('searchbox').pressSequentially('minimaria', { delay: 200 });
    await answered(page, 'q=minimaria');
    await said(page, 'träff');
    const shown = (await page.locator('[data-sokstatus]').textContent()) ?? '';
    expect(shown).toMatch(/^\d+ träff/);
    expect((await heard()).map((text) => text.slice(0, shown.length))).toEqual([shown]);
  });

  test('what was corrected, with the number of hits, as one message', async () => {
    const { page } = await site.open('/sok/');
    const heard = await listen(page);
    await page.getByRole('searchbox').fill('obligatorsik');
    await said(page, 'Visar träffar för ”obligatorisk”');
    expect(await heard()).toEqual([expect.stringMatching(/^\d+ träff.*Visar träffar för ”obligatorisk”/)]);
  });

  test('that nothing was found, and the next answer after it', async () => {
    const { page } = await site.open('/sok/?q=xyzzyqwerty');
    await said(page, 'Inga träffar');
    const heard = await listen(page);
    await page.getByRole('searchbox').fill('minimaria');
    await said(page, 'träff');
    await page.getByRole('status').filter({ hasNotText: 'Inga' }).waitFor({ state: 'attached' });
    expect(await heard()).toHaveLength(1);
  });

  test('that it could not be fetched', async () => {
    const { page } = await site.open('/sok/');
    const heard = await listen(page);
    await page.route('**/ord/**', (route) => route.abort());
    await page.getByRole('searchbox').fill('minimaria');
    await said(page, 'kunde inte hämtas');
    expect(await heard()).toHaveLength(1);
  });

  test('that the search goes on, where it takes long, and then the answer', async () => {
    const { page } = await site.open('/sok/');
    const heard = await listen(page);
    const held: (() => void)[] = [];
    await page.route('**/ord/**', async (route) => {
      await new Promise<void>((resolve) => {
        held.push(resolve);
      });
      await route.continue();
    });
    await page.getByRole('searchbox').fill('minimaria');
    await page.locator('[data-sokstatus]', { hasText: 'Söker' }).waitFor();
    await said(page, 'Söker');
    for (const release of held) release();
    await answered(page, 'q=minimaria');
    await said(page, 'träff');
    expect(await heard()).toEqual(['Söker …', expect.stringMatching(/^\d+ träff/)]);
    expect(await page.locator('[data-sokstatus]').textContent()).toMatch(/^\d+ träff/);
  });

  test('from one region alone, and it is polite', async () => {
    const { page } = await site.open('/sok/?q=minimaria');
    await answered(page, 'q=minimaria');
    expect(await page.locator('main').locator('[role="status"], [role="alert"], [aria-live]').count()).toBe(1);
  });
});

describe('who sees', () => {
  test('is told at once what was found, and need not rest', async () => {
    const { page } = await site.open('/sok/?q=minimaria');
    await answered(page, 'q=minimaria');
    expect(await page.locator('[data-sokstatus]').textContent()).toMatch(/^\d+ träff/);
    expect(
      await page.locator('[data-sokhorbart]').evaluate((region) => region.getBoundingClientRect().width),
    ).toBeLessThan(2);
  });
});
