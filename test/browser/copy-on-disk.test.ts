import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { packFiles } from '../../src/safekeeping/pack-files.ts';
import { SEARCH_FOLDER } from '../../src/archive/search-engine.ts';
import { findAltered } from '../../src/safekeeping/check-manifest.ts';
import { safekeepingCopy } from '../../src/safekeeping/safekeeping-copy.ts';
import { loadPages, attribute, withAttribute } from '../built/built-page.ts';
import { temporaryFolder } from '../samples/temporary-content.ts';
import { launchChromium } from '../../scripts/bench/launch-chromium.ts';

test('the zip, unpacked to a folder, opens from the disk: pages, styles, links, and a search page that says it cannot search', async () => {
  const copy = await unpackCopy();
  expect(findAltered(copy)).toEqual([]);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('requestfailed', (request) => faults.push(`failed ${request.url()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith('file://')) faults.push(`foreign ${request.url()}`);
    });
    await page.goto(pathToFileURL(path.join(copy, 'index.html')).href);
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).marginTop)).toBe('0px');
    await page.getByRole('link', { name: 'Möten', exact: true }).first().click();
    await page.locator('.rad h3 a').first().click();
    expect(page.url()).toContain('/moten/schnv-dalarna-2026-03-10/index.html');
    await page.locator('[data-beslut] .vidare a').first().click();
    expect(page.url()).toMatch(/\/b\/[a-z0-9-]+\/index\.html$/);
    expect(await page.locator('h1').count()).toBe(1);
    await page.locator('.snabbsok input').fill('avtal');
    await page.locator('.snabbsok button').click();
    expect(page.url()).toContain('/sok/index.html?q=avtal');
    await page.getByText('går det inte att söka').waitFor();
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('no link within the copy is dead, and none leads out of it', async () => {
  const copy = await unpackCopy();
  const dead = loadPages(copy).flatMap((page) => {
    const folder = path.posix.dirname(page.path.endsWith('/') ? `${page.path}index.html` : page.path);
    return ['href', 'src', 'action'].flatMap((name) =>
      withAttribute(page, name).flatMap((element) => {
        const address = attribute(element, name) ?? '';
        if (/^(?:https?:|mailto:|#)/.test(address)) return [];
        const file = path.posix.join(folder, address.replace(/[?#].*$/, ''));
        return address.startsWith('/') || !existsSync(path.join(copy, file)) || file.endsWith('/')
          ? [`${page.path} → ${address}`]
          : [];
      }),
    );
  });
  expect(dead).toEqual([]);
});

test('two zips of one site are the same to the byte, in another time zone too', async () => {
  const zip = (name: string, timeZone: string) => {
    const target = path.join(folder, name);
    execFileSync(process.execPath, ['scripts/zip.ts', target], {
      env: { ...process.env, OUT_DIR: inject('site'), TZ: timeZone },
      stdio: 'pipe',
    });
    return readFileSync(target);
  };
  const folder = temporaryFolder();
  expect(zip('a.zip', 'Asia/Tokyo').equals(zip('b.zip', 'America/Lima'))).toBe(true);
});

async function unpackCopy(): Promise<string> {
  const folder = temporaryFolder();
  const zip = path.join(folder, 'kopia.zip');
  await packFiles(zip, safekeepingCopy(inject('site'), SEARCH_FOLDER));
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
  return path.join(folder, 'till-handlingarna');
}
