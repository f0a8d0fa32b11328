import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { ROOT } from '../../src/command-line/folders.ts';
import { serveSite } from '../../src/publish/serve-site.ts';
import { urlsUnder } from '../../src/site/addresses/urls.ts';
import { foldLetters } from '../../src/swedish/fold-letters.ts';
import { buildInCheckout } from './build-in-checkout.ts';
import { startFront, type Front } from './front-of-site.ts';
import { launchChromium } from './launch-chromium.ts';
import { buildWordStock } from './makers/word-stock.ts';
import { writeMadeArchive } from './makers/write-made-archive.ts';
import { manyArchivesTable, type AskedMany } from './many-archives-table.ts';

/** As many as there are counties. */
const ARCHIVES = 21;
/** Before each answer of the archive that is slow: more than the five seconds that one is given, since it is asked several things in turn. */
const SLOW_MS = 2_000;
const PATIENCE_MS = 120_000;
/** What comes after the last answer, such as the numbers of the choices. What a worker asked that was ended never comes, so silence cannot be waited for. */
const SETTLED_MS = 1_000;

/**
 * One question to 21 archives at once from the search page of one of them, and one topic, with all there and with one down and one slow. One site
 * is built and stands behind 21 origins.
 */
export async function benchManyArchives(
  folder: string,
  { meetings, rounds }: { readonly meetings: number; readonly rounds: number },
): Promise<string> {
  const [content, output] = [path.join(folder, 'lan'), path.join(folder, 'lan-webb')];
  let [target, slow] = ['', -1];
  const fronts: Front[] = [];
  for (let number = 0; number < ARCHIVES; number += 1)
    fronts.push(
      await startFront(
        () => target,
        () => (number === slow ? SLOW_MS : 0),
      ),
    );
  const [own, ...others] = fronts;
  if (own === undefined) throw new Error('There is no archive');
  writeMadeArchive(content, { meetings });
  mkdirSync(content, { recursive: true });
  writeFileSync(
    path.join(content, 'arkiv.yaml'),
    others.map(({ address }, index) => `- namn: Arkivet i län ${index + 2}\n  adress: ${address}\n`).join(''),
  );
  await buildInCheckout({ name: '', root: ROOT }, content, output);
  const serving = await serveSite(output, 0);
  target = serving.address;
  const browser = await launchChromium();
  try {
    const [word = ''] = buildWordStock(1, new Set()).commonest(1);
    const [alone, together] = [[], others].map((asked) => search(own.address, word, asked));
    const topic = { address: urlsUnder(own.address).topic(foldLetters(word)), script: ASK_TOPIC };
    const rows: AskedMany[] = [];
    const measure = async (name: string, asked: Asked | undefined) => {
      if (asked)
        for (let round = 0; round < rounds; round += 1) rows.push({ name, ...(await ask(browser, asked, fronts)) });
    };
    await measure('det egna arkivet ensamt', alone);
    await measure('alla svarar', together);
    await measure('ämnets sida, alla svarar', topic);
    slow = ARCHIVES - 1;
    await others[0]?.close();
    await measure('ett nere, ett långsamt', together);
    await measure('ämnets sida, ett nere, ett långsamt', topic);
    return manyArchivesTable(rows, { archives: ARCHIVES, meetings, slow: SLOW_MS, rounds });
  } finally {
    await browser.close();
    await serving.close();
    for (const front of fronts) await front.close().catch(() => undefined);
  }
}

interface Asked {
  readonly address: string;
  /** Runs before the page's own, and calls `first` and `last` when what is asked for stands there. */
  readonly script: string;
}

function search(home: string, word: string, others: readonly Front[]): Asked {
  const query = new URLSearchParams([['q', word], ...others.map(({ address }) => ['arkiv', address])]);
  return { address: `${urlsUnder(home).search}?${query}`, script: WATCH_SEARCH };
}

async function ask(
  browser: Browser,
  { address, script }: Asked,
  fronts: readonly Front[],
): Promise<Omit<AskedMany, 'name'>> {
  for (const front of fronts) front.count();
  const context = await browser.newContext({ locale: 'sv-SE' });
  try {
    const page = await context.newPage();
    const told: { first?: number; last?: number } = {};
    const done = new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`No answer on ${address}`)), PATIENCE_MS);
      void page.exposeFunction('tell', (what: 'first' | 'last', time: number) => {
        told[what] ??= time;
        if (what !== 'last') return;
        clearTimeout(late);
        resolve();
      });
    });
    await page.addInitScript(script);
    await Promise.all([done, page.goto(address, { timeout: PATIENCE_MS })]);
    await page.waitForTimeout(SETTLED_MS);
    const lacking = await page.locator('[data-svar="lack"], [data-sokbesked] .besked').evaluateAll(countLacking);
    const [own, ...others] = fronts.map((front) => front.count());
    return {
      first: told.first ?? Number.NaN,
      last: told.last ?? Number.NaN,
      own: own ?? { requests: 0, bytes: 0 },
      others: others.reduce(
        (sum, { requests, bytes }) => ({ requests: sum.requests + requests, bytes: sum.bytes + bytes }),
        {
          requests: 0,
          bytes: 0,
        },
      ),
      lacking,
    };
  } finally {
    await context.close();
  }
}

/** Notes of the search and answers on a topic's page that say that an archive was not heard. Runs in the page. */
function countLacking(notes: readonly Element[]): number {
  return notes.filter(({ textContent }) => /kunde inte nås|Svarade/.test(textContent)).length;
}

/** `data-besvarad` stands when every archive has answered or failed. */
const WATCH_SEARCH = `new MutationObserver(() => {
  const list = document.querySelector('[data-traffar]');
  if (list?.querySelector('[data-traff]')) tell('first', performance.now());
  if (list?.dataset.besvarad !== undefined) tell('last', performance.now());
}).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-besvarad'] });`;

/** From the moment when the section is opened. */
const ASK_TOPIC = `addEventListener('load', () => {
  const section = document.querySelector('[data-andraarkiv]');
  const places = section.querySelectorAll('[data-arkiv]').length;
  const start = performance.now();
  new MutationObserver(() => {
    const told = section.querySelectorAll('[data-svar]').length;
    if (told > 0) tell('first', performance.now() - start);
    if (told === places) tell('last', performance.now() - start);
  }).observe(section, { subtree: true, attributes: true, attributeFilter: ['data-svar'] });
  section.open = true;
});`;
