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

/** Calls `answered` with each question that is answered in full. */
const WATCH_ANSWERS = `
{
  const list = document.querySelector('[data-traffar]');
  new MutationObserver(() => {
    if (list.dataset.besvarad !== undefined) answered(list.dataset.besvarad);
  }).observe(list, { attributes: true, attributeFilter: ['data-besvarad'] });
}`;

/** Asks a site `question` as its first one, then types `word` letter by letter. */
export async function measureReader(
  browser: Browser,
  address: string,
  place: ReaderPlace,
  { question, word }: { readonly question: string; readonly word: string },
): Promise<ReaderMeasures> {
  const context = await browser.newContext({ viewport: place.window, ignoreHTTPSErrors: true });
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

/**
 * Types the word twice: the first time all its parts are fetched, the second time the work is measured. The letters come from
 * the browser itself, and the answer is waited for without asking the page, so that what is measured is no work of the bench.
 */
async function typeWord(page: Page, session: CDPSession, word: string): Promise<readonly number[]> {
  await session.send('Performance.enable');
  await session.send('Runtime.addBinding', { name: 'answered' });
  await page.evaluate(WATCH_ANSWERS);
  const box = page.locator('input[type=search][name=q]').last();
  const work: number[] = [];
  for (const turn of ['fetch', 'measure'] as const) {
    await box.fill('');
    await pause(SETTLED_MS);
    for (let length = 1; length <= word.length; length += 1) {
      const before = await workOf(session);
      const answer = waitForAnswer(session, word.slice(0, length));
      const text = word[length - 1] ?? '';
      await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text, key: text });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text });
      await answer;
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

async function waitForAnswer(session: CDPSession, typed: string): Promise<void> {
  const asked = new URLSearchParams({ q: typed }).toString();
  await new Promise<void>((resolve, reject) => {
    const hear = ({ name, payload }: { readonly name: string; readonly payload: string }) => {
      if (name !== 'answered' || payload !== asked) return;
      clearTimeout(late);
      session.off('Runtime.bindingCalled', hear);
      resolve();
    };
    const late = setTimeout(() => reject(new Error(`No answer to ${typed}`)), PATIENCE_MS);
    session.on('Runtime.bindingCalled', hear);
  });
}

/** The counts of the choices come after the hits. */
const SETTLED_MS = 300;
const PATIENCE_MS = 120_000;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
