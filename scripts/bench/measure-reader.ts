import type { Browser, CDPSession, Page } from 'playwright-core';
import { urlsUnder } from '../../src/site/addresses/urls.ts';
import type { ReaderPlace } from './reader-places.ts';

/** What a first question costs a reader who has never been here, until ten hits can be read or all where there are fewer. */
interface FirstQuestion {
  /** From the moment when the search page is asked for. */
  readonly milliseconds: number;
  /** As sent, compressed and with heads. */
  readonly bytes: number;
  readonly requests: number;
  /** When the counts of the choices have come as well. */
  readonly bytesInAll: number;
}

export interface ReaderMeasures {
  readonly first: FirstQuestion;
  /** Milliseconds of work of the page's main thread for each letter of a word whose parts are fetched. */
  readonly keystrokes: readonly number[];
}

/** Calls `hitsStand` when ten hits, or a whole answer, have been painted. */
const WATCH_HITS = `
{
  let told = false;
  const look = () => {
    const list = document.querySelector('[data-traffar]');
    const stand = list && (list.querySelectorAll('[data-traff]').length >= 10 || (list.dataset.besvarad !== undefined && list.childElementCount > 0));
    if (told || !stand) return;
    told = true;
    requestAnimationFrame(() => setTimeout(() => hitsStand(String(performance.now())), 0));
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-besvarad'] });
}`;

/** Asks a site `question` as its first one, then types `word` letter by letter. */
export async function measureReader(
  browser: Browser,
  address: string,
  place: ReaderPlace,
  { question, word }: { readonly question: string; readonly word: string },
): Promise<ReaderMeasures> {
  const context = await browser.newContext({ viewport: place.window });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: place.slowdown });
    await setNetwork(session, place);
    const first = await askFirst(page, session, `${urlsUnder(address).search}?${new URLSearchParams({ q: question })}`);
    await setNetwork(session, undefined);
    return { first, keystrokes: await typeWord(page, session, word) };
  } finally {
    await context.close();
  }
}

async function setNetwork(session: CDPSession, place: ReaderPlace | undefined): Promise<void> {
  const bytesASecond = place === undefined ? -1 : place.bitsASecond / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: place?.latency ?? 0,
    downloadThroughput: bytesASecond,
    uploadThroughput: bytesASecond,
  });
}

async function askFirst(page: Page, session: CDPSession, address: string): Promise<FirstQuestion> {
  let [bytes, requests] = [0, 0];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'hitsStand' });
  await page.addInitScript(WATCH_HITS);
  const stood = new Promise<Omit<FirstQuestion, 'bytesInAll'>>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`No hits stand on ${address}`)), PATIENCE_MS);
    session.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name !== 'hitsStand') return;
      clearTimeout(late);
      resolve({ milliseconds: Number(payload), bytes, requests });
    });
  });
  const [first] = await Promise.all([stood, page.goto(address, { waitUntil: 'commit', timeout: PATIENCE_MS })]);
  await page.waitForLoadState('networkidle', { timeout: PATIENCE_MS });
  return { ...first, bytesInAll: bytes };
}

/** Types the word twice: the first time all its parts are fetched, the second time the work is measured. */
async function typeWord(page: Page, session: CDPSession, word: string): Promise<readonly number[]> {
  await session.send('Performance.enable');
  const box = page.locator('input[type=search][name=q]').last();
  const work: number[] = [];
  for (const turn of ['fetch', 'measure'] as const) {
    await box.fill('');
    await pause(SETTLED_MS);
    for (let length = 1; length <= word.length; length += 1) {
      const before = await workOf(session);
      await box.pressSequentially(word[length - 1] ?? '');
      await waitForAnswer(page, word.slice(0, length));
      await pause(SETTLED_MS);
      if (turn === 'measure') work.push((await workOf(session)) - before);
    }
  }
  return work;
}

/** The milliseconds that the main thread has worked. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

async function waitForAnswer(page: Page, typed: string): Promise<void> {
  const asked = new URLSearchParams({ q: typed }).toString();
  const end = performance.now() + PATIENCE_MS;
  while (
    !(await page.evaluate(`document.querySelector('[data-traffar]')?.dataset.besvarad === ${JSON.stringify(asked)}`))
  ) {
    if (performance.now() > end) throw new Error(`No answer to ${typed}`);
    await pause(100);
  }
}

/** The counts of the choices come after the hits. */
const SETTLED_MS = 300;
const PATIENCE_MS = 120_000;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
