import { execFile } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import axe from 'axe-core';
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

const MEETING = `---
organ: norrlunda
datum: "2031-01-15"
typ: minnesanteckningar
text: sammandrag
källa: { titel: "Minnesanteckningar 15 januari 2031" }
---

## 4. Gemensam jour

<Beslut>

- att jouren blir permanent, se punkt 4, och
- att den prövas igen om två år.

</Beslut>
`;

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
  mkdirSync(path.join(content, 'moten', 'norrlunda'));
  writeFileSync(path.join(content, 'moten', 'norrlunda', '2031-01-15.mdx'), MEETING);
  const output = path.join(folder, 'webb');
  await promisify(execFile)(process.execPath, [path.join('scripts', 'build.ts')], {
    cwd: ROOT,
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: output, SITE_URL: 'https://handlingar.example.se' },
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

test.each(['light', 'dark'] as const)('a decision has a card for such a frame: %s', async (colorScheme) => {
  const page = await browser.newPage({ colorScheme, viewport: { width: 280, height: 320 }, bypassCSP: true });
  await page.goto(new URL('/b/norrlunda-2031-01-15-4/kort/', serving.address).href);
  expect(await page.locator('h1').textContent()).toBe('Gemensam jour');
  expect(await page.locator('.satser > li').allInnerTexts()).toHaveLength(2);
  expect(await page.locator('script, header, nav').count()).toBe(0);
  const leads = await page
    .locator('a')
    .evaluateAll((links) =>
      links.map((link) => [
        new URL((link as HTMLAnchorElement).href).pathname,
        link.closest('html')?.querySelector('base')?.target,
      ]),
    );
  expect(leads.length).toBeGreaterThan(2);
  for (const [place, target] of leads)
    expect([place, target]).toEqual([expect.stringMatching(/^\/(?:b|moten)\/norrlunda-2031-01-15(?:-4)?\/$/), '_top']);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document));
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await page.close();
});

test('the page of a decision has the code of the frame, and names who may show it', async () => {
  const page = await browser.newPage();
  await page.goto(new URL('/b/norrlunda-2031-01-15-4/', serving.address).href);
  const embedding = page.locator('details', { hasText: 'Visa beslutet på en annan webbplats' });
  expect(await embedding.locator('pre').textContent()).toContain(
    '<iframe src="https://handlingar.example.se/b/norrlunda-2031-01-15-4/kort/"',
  );
  expect(await embedding.textContent()).toContain('https://intranat.example.se');
  await page.close();
});
