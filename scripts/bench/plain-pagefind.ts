import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { escapeMarkup } from '../../src/site/words/printable-text.ts';
import { launchChromium } from './launch-chromium.ts';
import { median } from './median.ts';
import { MOST_ANSWERS } from './score-answers.ts';
import { withoutCards, type PeerDocument, type SearchEngine } from './search-peers.ts';
import { serveSite } from '../../src/publish/serve-site.ts';

/** The script of a page that uses Pagefind. It uses no worker, so that the page can see what is sent. */
const ASK = `
import * as pagefind from './pagefind/pagefind.js';
await pagefind.options({ noWorker: true });
const isIndex = ({ name }) => /\\.pf_|pagefind-entry/.test(name);
window.ask = async (question, most) => {
  const { results } = await pagefind.search(question);
  const urls = (await Promise.all(results.slice(0, most).map((result) => result.data()))).map(({ url }) => url);
  const bytes = performance.getEntriesByType('resource').filter(isIndex).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  return { urls, bytes };
};
`;

/** Pagefind's own program runs WebAssembly, which our site forbids. */
const HEADERS = "/*\n  Content-Security-Policy: script-src 'self' 'wasm-unsafe-eval'\n";

const ANSWER = z.object({ urls: z.array(z.string()), bytes: z.number() });

/** How many results a first page shows. */
const SHOWN = 10;

/**
 * Opens Pagefind without our additions: each record is a page with a heading. It is asked in a browser, through a site
 * in `folder`.
 */
export async function openPlainPagefind(
  records: readonly PeerDocument[],
  folder: string,
  samples: readonly string[],
): Promise<SearchEngine & { readonly close: () => Promise<void> }> {
  await writeSite(records, folder);
  const [serving, browser] = await Promise.all([serveSite(folder, 0), launchChromium()]);
  const closeAll = async () => {
    await browser.close();
    await serving.close();
  };
  try {
    const page = await openFresh(browser, serving.address);
    return {
      name: 'Pagefind som det är',
      firstBytes: await measureFirstQuestion(browser, serving.address, samples),
      wholeBytes: sizeOfIndex(path.join(folder, 'pagefind')),
      ask: async (question) =>
        withoutCards((await askIn(page, question, MOST_ANSWERS)).urls.map((url) => url.replaceAll('/', ''))),
      close: closeAll,
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

async function writeSite(records: readonly PeerDocument[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const page = '<!doctype html><html lang="sv"><title>Fråga</title><script type="module" src="/ask.js"></script>';
  for (const [name, text] of [
    ['index.html', page],
    ['404.html', page],
    ['ask.js', ASK],
    ['_headers', HEADERS],
  ] as const)
    writeFileSync(path.join(folder, name), text);
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind did not start');
  for (const record of records) {
    const { errors } = await index.addHTMLFile({ url: `/${record.id}/`, content: pageOf(record) });
    if (errors.length > 0) throw new Error(`Pagefind refused ${record.id}: ${errors.join(' ')}`);
  }
  await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
  await close();
}

function pageOf({ title, text }: PeerDocument): string {
  const paragraphs = text
    .slice(title.length)
    .split('\n')
    .map((line) => `<p>${escapeMarkup(line)}</p>`)
    .join('');
  return `<!doctype html><html lang="sv"><body><h1>${escapeMarkup(title)}</h1>${paragraphs}</body></html>`;
}

/** The median of the bytes of several questions, each the first that a reader asks. */
async function measureFirstQuestion(browser: Browser, address: string, samples: readonly string[]): Promise<number> {
  const sent: number[] = [];
  for (const question of samples) {
    const page = await openFresh(browser, address);
    sent.push((await askIn(page, question, SHOWN)).bytes);
    await page.context().close();
  }
  return median(sent);
}

async function openFresh(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address);
  await page.waitForFunction('window.ask !== undefined');
  return page;
}

async function askIn(page: Page, question: string, most: number): Promise<z.infer<typeof ANSWER>> {
  return ANSWER.parse(await page.evaluate(`window.ask(${JSON.stringify(question)}, ${most})`));
}

function sizeOfIndex(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.pf_|pagefind-entry/.test(name))
    .reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
}
