import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from './launch-chromium.ts';
import { buildSite } from '../../src/publish/build-site.ts';
import { countBytes } from './count-bytes.ts';
import { median } from './median.ts';
import { MOST_ANSWERS } from './score-answers.ts';
import type { SearchEngine } from './search-peers.ts';
import { PLACES } from '../../src/site/addresses/places.ts';
import { urlsUnder } from '../../src/site/addresses/urls.ts';
import { serveSite } from '../../src/publish/serve-site.ts';

/** Opens the archive's own search in a browser, on the page where readers use it. The site is built into `folder`. */
export async function openOwnSearch(
  content: string,
  folder: string,
  samples: readonly string[],
): Promise<SearchEngine & { readonly close: () => Promise<void> }> {
  if (!(await buildSite({ content, output: folder, say: () => undefined }))) throw new Error(`${content} was refused`);
  const [serving, browser] = await Promise.all([serveSite(folder, 0), launchChromium()]);
  const page = await browser.newPage();
  return {
    name: 'Arkivets sökning',
    firstBytes: await measureFirstQuestion(serving.address, samples),
    wholeBytes: sizeOf(path.join(folder, PLACES.searchIndex)),
    ask: (question) => askPage(page, serving.address, question, MOST_ANSWERS),
    close: async () => {
      await browser.close();
      await serving.close();
    },
  };
}

/** The ids of the items shown for a question, the best first. */
export async function askPage(page: Page, address: string, question: string, most: number): Promise<readonly string[]> {
  const asked = new URLSearchParams({ q: question, antal: String(most) }).toString();
  const { search } = urlsUnder(address);
  if (page.url().startsWith(search))
    await page.evaluate((query) => {
      history.pushState(null, '', `?${query}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, asked);
  else await page.goto(`${search}?${asked}`);
  await page
    .locator(`[data-traffar][data-besvarad="${asked.replace(/&antal=10$/, '')}"] > *`)
    .first()
    .waitFor();
  return page.locator('[data-traff]').evaluateAll((hits) => hits.map((hit) => hit.getAttribute('data-traff') ?? ''));
}

/** The median of the bytes of several questions, each the first that a reader asks. */
async function measureFirstQuestion(address: string, samples: readonly string[]): Promise<number> {
  const sent: number[] = [];
  for (const question of samples) sent.push(await bytesOfFirstQuestion(address, question));
  return median(sent);
}

/** The bytes that are sent until ten hits of a first question stand on the page, with headers and the page itself. */
export async function bytesOfFirstQuestion(address: string, question: string): Promise<number> {
  const counting = await countBytes(address);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await askPage(page, counting.address, question, 10);
    await page.waitForLoadState('networkidle');
    return counting.bytes();
  } finally {
    await browser.close();
    await counting.close();
  }
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(path.join(folder, name)))
    .reduce((sum, file) => (file.isFile() ? sum + file.size : sum), 0);
}
