import type { virtual } from '@guidepup/virtual-screen-reader';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

declare global {
  /** In a page that is heard. */
  var screenReader: typeof virtual | undefined;
}

const READER = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js');
const ADDRESS = '/skarmlasare.js';
/** More than any page of the shipped archive says. */
const MOST_PHRASES = 9_000;

/**
 * What a screen reader says of an open page, phrase by phrase from its beginning to its end. A page that holds it back so that the
 * end is never said gives as many phrases as there may be. The page must take a script of the test (`bypassCSP`).
 */
export async function hearPage(page: Page): Promise<readonly string[]> {
  await loadReader(page);
  return page.evaluate(async (most) => {
    const reader = globalThis.screenReader;
    await reader?.start({ container: document.body });
    const said = [await reader?.lastSpokenPhrase()];
    while (said.length < most && said.at(-1) !== 'end of document') {
      await reader?.next();
      said.push(await reader?.lastSpokenPhrase());
    }
    await reader?.stop();
    return said.map((phrase) => phrase ?? '');
  }, MOST_PHRASES);
}

/** What it says when the key for the next heading of the fourth level, `4`, is pressed so many times. */
export async function hearFourthHeadings(page: Page, times: number): Promise<readonly string[]> {
  await loadReader(page);
  return page.evaluate(async (presses) => {
    const reader = globalThis.screenReader;
    await reader?.start({ container: document.body });
    const said: string[] = [];
    for (let press = 0; press < presses; press += 1) {
      await reader?.perform(reader.commands.moveToNextHeadingLevel4);
      said.push((await reader?.lastSpokenPhrase()) ?? '');
    }
    await reader?.stop();
    return said;
  }, times);
}

async function loadReader(page: Page): Promise<void> {
  await page.route(`**${ADDRESS}`, (route) => route.fulfill({ path: READER, contentType: 'text/javascript' }));
  const content = `import { virtual } from '${ADDRESS}'; globalThis.screenReader = virtual;`;
  /* With script no browser shows them, so that no screen reader reads them. */
  await page.locator('noscript').evaluateAll((all) => all.forEach((each) => each.remove()));
  await page.addScriptTag({ type: 'module', content });
  await page.waitForFunction(() => globalThis.screenReader !== undefined);
}
