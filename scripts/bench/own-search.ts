import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from './launch-chromium.ts';
import { countBytes } from './count-bytes.ts';
import { median } from './median.ts';
import type { ShownAnswer } from './score-answers.ts';
import type { SearchEngine } from './search-peers.ts';
import { PLACES } from '../../src/site/addresses/places.ts';
import { urlsUnder } from '../../src/site/addresses/urls.ts';
import { serveSite } from '../../src/publish/serve-site.ts';

/**
 * Opens the search of a built site in a browser, on the page where readers use it, and asks for `most` hits. `samples`:
 * the questions by which the bytes of a first question are measured; none where nobody asks for them.
 */
export async function openOwnSearch(
  name: string,
  site: string,
  { most, samples }: { readonly most: number; readonly samples: readonly string[] },
): Promise<SearchEngine & { readonly close: () => Promise<void> }> {
  const [serving, browser] = await Promise.all([serveSite(site, 0), launchChromium()]);
  const page = await browser.newPage();
  return {
    name,
    firstBytes: await measureFirstQuestion(serving.address, samples),
    wholeBytes: sizeOf(path.join(site, PLACES.searchIndex)),
    ask: (question) => readShownAnswer(page, serving.address, question, most),
    close: async () => {
      await browser.close();
      await serving.close();
    },
  };
}

/** The ids of the items shown for a question, the best first. */
export async function askPage(page: Page, address: string, question: string, most: number): Promise<readonly string[]> {
  return (await readShownAnswer(page, address, question, most)).items;
}

/** What the page shows for a question once it has answered it in full. A page that is open already is asked in its place. */
export async function readShownAnswer(
  page: Page,
  address: string,
  question: string,
  most: number,
): Promise<ShownAnswer> {
  const query = new URLSearchParams({ q: question, antal: String(most) }).toString();
  const { search } = urlsUnder(address);
  const isOpen = page.url().startsWith(search);
  if (!isOpen) await page.goto(`${search}?${query}`);
  return page.evaluate(
    async ({ query, answered, isOpen, patience }) => {
      if (isOpen) {
        history.pushState(null, '', `?${query}`);
        dispatchEvent(new PopStateEvent('popstate'));
      }
      const isAnswered = () => {
        const list = document.querySelector<HTMLElement>('[data-traffar]');
        return list?.dataset['besvarad'] === answered && list.childElementCount > 0;
      };
      for (const end = performance.now() + patience; !isAnswered(); ) {
        if (performance.now() > end) throw new Error(`No answer to ${query}`);
        await new Promise((resolve) => {
          setTimeout(resolve, 2);
        });
      }
      const read = (attribute: string) =>
        [...document.querySelectorAll(`[${attribute}]`)].map((element) => element.getAttribute(attribute) ?? '');
      const cards = [...document.querySelectorAll('[data-kort-mote], [data-kort-amne]')].map(
        (card) => card.getAttribute('data-kort-mote') ?? card.getAttribute('data-kort-amne') ?? '',
      );
      return { items: read('data-traff'), cards };
    },
    { query, answered: query.replace(/&antal=10$/, ''), isOpen, patience: PATIENCE_MS },
  );
}

/** A page under a slow disk and a busy machine has never needed a tenth of it. */
const PATIENCE_MS = 60_000;

/** The median of the bytes of several questions, each the first that a reader asks. */
async function measureFirstQuestion(address: string, samples: readonly string[]): Promise<number> {
  const sent: number[] = [];
  for (const question of samples) sent.push(await bytesOfFirstQuestion(address, question));
  return sent.length === 0 ? 0 : median(sent);
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
