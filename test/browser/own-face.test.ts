import { execFile } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/bench/launch-chromium.ts';
import { buildAccent } from '../../src/archive/accent.ts';
import { ROOT } from '../../src/command-line/folders.ts';
import { serveSite, type Serving } from '../../src/publish/serve-site.ts';
import { writeArchive } from '../../src/new-archive/write-archive.ts';

/* A new archive as the command begins it, built as it is. */
const NAME = 'Socialchefsnätverket i Norrlunda';
const ACCENT = buildAccent('#1b4965');
const PAGES = [
  '/',
  '/om/',
  '/tillganglighet/',
  '/personuppgifter/',
  '/beslut/',
  '/data/',
  '/r/',
  '/finns-inte/',
] as const;

const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-eget-'));
let browser: Browser;
let serving: Serving;

beforeAll(async () => {
  const content = path.join(folder, 'arkiv');
  writeArchive(
    { name: NAME, organ: 'norrlunda', accent: ACCENT.light, address: undefined, folder: content },
    path.join(ROOT, 'content', 'sidor'),
  );
  appendFileSync(path.join(content, 'webbplats.yaml'), 'inbäddas: ["https://intranat.example.se"]\n');
  const output = path.join(folder, 'webb');
  await promisify(execFile)(process.execPath, [path.join('scripts', 'build.ts')], {
    cwd: ROOT,
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: output, SITE_URL: '' },
  });
  serving = await serveSite(output, 0);
  browser = await launchChromium();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await serving?.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each(['light', 'dark'] as const)(
  'every page has the name, stamp and colour of the archive: %s',
  async (colorScheme) => {
    const page = await browser.newPage({ colorScheme, viewport: { width: 320, height: 700 } });
    for (const address of PAGES) {
      await page.goto(new URL(address, serving.address).href);
      const shown = await page.evaluate(() => {
        const stamp = document.querySelector('.stampel');
        return {
          name: document.querySelector('.namn')?.textContent,
          colour: stamp && getComputedStyle(stamp).color,
          lines: stamp && Math.round(stamp.getClientRects().length),
          height: stamp?.clientHeight,
          sideways: document.documentElement.scrollWidth > innerWidth,
          own: document.documentElement.outerHTML.match(/Dalarna|Fyrbodal|Till handlingarna|Creative Commons/)?.[0],
        };
      });
      const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(ACCENT[colorScheme].slice(at, at + 2), 16));
      expect({ address, ...shown }).toEqual({
        address,
        name: `SIN${NAME}`,
        colour: `rgb(${red}, ${green}, ${blue})`,
        lines: 1,
        height: expect.any(Number),
        sideways: false,
        own: undefined,
      });
      expect(shown.height).toBeLessThan(40);
    }
    await page.close();
  },
);

test('the sites that it names may show its pages in a frame, and no others', async () => {
  const answer = await fetch(serving.address);
  expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'self' https://intranat.example.se");
});
