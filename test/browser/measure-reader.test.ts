import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../../scripts/bench/launch-chromium.ts';
import { measureReader } from '../../scripts/bench/measure-reader.ts';
import { serveSite } from '../../src/publish/serve-site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test('the bench counts what a first question fetches until its hits stand, and the work of each letter typed later', async () => {
  const serving = await serveSite(inject('site'), 0);
  const place = {
    name: 'här',
    protocol: 'HTTP/1.1' as const,
    latency: 0,
    bitsASecond: 1e9,
    slowdown: 1,
    window: { width: 1000, height: 800 },
  };
  try {
    const { first, keystrokes } = await measureReader(browser, serving.address, place, {
      question: 'avtal',
      word: 'vård',
    });
    expect(first.requests).toBeGreaterThan(5);
    expect(first.bytes).toBeGreaterThan(50_000);
    expect(first.bytesInAll).toBeGreaterThanOrEqual(first.bytes);
    expect(first.milliseconds).toBeGreaterThan(0);
    expect(keystrokes).toHaveLength('vård'.length);
    expect(keystrokes.every((work) => work > 0)).toBe(true);
  } finally {
    await serving.close();
  }
});
