import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { serveSite, type Serving } from '../../src/publish/serve-site.ts';
import { launchChromium } from '../../scripts/bench/launch-chromium.ts';

/** A browser on the built site. Every page that it opens keeps what went wrong: console, errors, requests to elsewhere. */
export interface OpenSite {
  readonly address: (path: string) => string;
  readonly open: (path: string, options?: ContextOptions) => Promise<Visit>;
}

interface Visit {
  readonly page: Page;
  /** Console errors and warnings but of what is late, uncaught errors, requests to another origin or without an answer. */
  readonly faults: readonly string[];
}

export type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]>;

/** How long a page may take on a busy machine, in milliseconds. */
const PATIENCE = 180_000;

/**
 * What Chromium says of a file that was fetched ahead and is not used within seconds: of a busy machine that is all it means.
 * That they are used at all is asked in `search.test.ts`.
 */
const LATE_USE = /was preloaded using link preload but not used within a few seconds/;

/** Call it once at the top of a test file. */
export function openSite(): OpenSite {
  const state: { browser?: Browser; serving?: Serving; contexts: BrowserContext[] } = { contexts: [] };
  beforeAll(async () => {
    state.serving = await serveSite(inject('site'), 0);
    state.browser = await launchChromium();
  });
  afterAll(async () => {
    await state.browser?.close();
    await state.serving?.close();
  });
  const address = (path: string) => new URL(path, state.serving?.address).href;
  return {
    address,
    open: async (path, options = {}) => {
      if (!state.browser) throw new Error('The browser is not there yet');
      const context = await state.browser.newContext({ locale: 'sv-SE', ...options });
      context.setDefaultTimeout(PATIENCE);
      state.contexts.push(context);
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('console', (message) => {
        const isFault = message.type() === 'error' || message.type() === 'warning';
        if (isFault && !LATE_USE.test(message.text())) faults.push(`console ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`error ${error.message}`));
      page.on('request', (request) => {
        if (!request.url().startsWith(address('/')) && !request.url().startsWith('data:'))
          faults.push(`foreign ${request.url()}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
      });
      await page.goto(address(path));
      return { page, faults };
    },
  };
}
