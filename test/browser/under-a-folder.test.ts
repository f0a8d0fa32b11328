import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/bench/launch-chromium.ts';
import { ROOT } from '../../src/command-line/folders.ts';
import { serveSite, type Serving } from '../../src/publish/serve-site.ts';
import { packFiles } from '../../src/safekeeping/pack-files.ts';
import { listFiles } from '../../src/safekeeping/manifest.ts';
import { safekeepingCopy } from '../../src/safekeeping/safekeeping-copy.ts';
import { PLACES } from '../../src/site/addresses/places.ts';
import { attribute, loadPages, withAttribute } from '../built/built-page.ts';
import { BODY, edit, FILE, MEETING, register } from '../samples/ledger-folder.ts';
import { meetingText, ORGAN } from '../samples/temporary-content.ts';
import { KINDS_OF_PAGES } from './kinds-of-pages.ts';

/* The shipped archive and a meeting of our own, with a decision that has moved and one that was withdrawn, built for a
   host's root and for a folder of it. */
const HOMES = { root: '/', folder: '/arkiv/' } as const;
type Where = keyof typeof HOMES;
const WHERE = Object.keys(HOMES) as readonly Where[];
const HOST = 'https://example.se';
const MOVED = `${MEETING}-2`;
const WITHDRAWN = `${MEETING}-3`;
const OWN = { moved: `/b/${MOVED}/`, withdrawn: `/b/${WITHDRAWN}/`, 'meeting with links': `/moten/${MEETING}/` };

const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-mapp-'));
const outputOf = (where: Where): string => path.join(folder, where);
let browser: Browser;
let serving: Readonly<Record<Where, Serving>>;

beforeAll(async () => {
  const content = path.join(folder, 'content');
  cpSync(path.join(ROOT, 'content'), content, { recursive: true });
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(content, name)), { recursive: true });
    writeFileSync(path.join(content, name), text);
  };
  write('organ/norrlunda.yaml', ORGAN);
  write(FILE, meetingText({ body: BODY.replace('Avtalet har', 'Avtalet, se [hjälpen](/hjalp/#kontrollera), har') }));
  expect((await register(content)).kind).toBe('entered');
  edit(content, FILE, (text) => text.replace('## 2.', '## 7.').replace(/## 3\.[^]*$/, ''));
  const told = await register(content, {
    moves: [{ from: MOVED, to: `${MEETING}-7` }],
    withdrawals: [WITHDRAWN],
    reason: 'Rättat mot originalet.',
  });
  expect(told.kind, JSON.stringify(told)).toBe('entered');
  /* Each in a process of its own, which reads the address as it begins, as the command does. */
  for (const where of WHERE)
    await promisify(execFile)(process.execPath, [path.join('scripts', 'build.ts')], {
      cwd: ROOT,
      env: { ...process.env, CONTENT_DIR: content, OUT_DIR: outputOf(where), SITE_URL: `${HOST}${HOMES[where]}` },
    });
  serving = { root: await serveSite(outputOf('root'), 0), folder: await serveSite(outputOf('folder'), 0) };
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  for (const where of WHERE) await serving?.[where].close();
  rmSync(folder, { recursive: true, force: true });
});

interface Visit {
  readonly page: Page;
  /** What went wrong, and every request that leaves the site's own folder. */
  readonly faults: readonly string[];
}

async function open(where: Where, address: string, missing = false): Promise<Visit> {
  const page = await (await browser.newContext({ locale: 'sv-SE' })).newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !missing) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(serving[where].address)) faults.push(`out of the site: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !missing) faults.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(at(where, address));
  return { page, faults };
}

const at = (where: Where, address: string): string => new URL(address.slice(1), serving[where].address).href;

describe.each(WHERE)('served at the %s of a host', (where) => {
  test.each(Object.entries({ ...KINDS_OF_PAGES, ...OWN }))(
    'a page of this kind loads nothing from outside its folder, and all that it asks for is there: %s',
    async (_kind, address) => {
      const { page, faults } = await open(where, address);
      if (address.startsWith('/sok/')) await page.locator('[data-traff], [data-inga-traffar]').first().waitFor();
      expect(await page.locator('body').evaluate((body) => getComputedStyle(body).marginTop)).toBe('0px');
      expect(await page.locator('h1').count()).toBe(1);
      const leaving = await page.locator('a[href], form[action]').evaluateAll(
        (all, home) =>
          all
            /* A link of a drawing has no address of its own kind: it is read as written. */
            .map((one) => new URL(one.getAttribute('href') ?? one.getAttribute('action') ?? '', location.href).href)
            .filter((href) => new URL(href).origin === location.origin && !href.startsWith(home)),
        serving[where].address,
      );
      expect(leaving).toEqual([]);
      expect(faults).toEqual([]);
    },
  );

  test('the way from the start page through the search leads to a decision', async () => {
    const { page, faults } = await open(where, '/');
    await page.locator('input[name="q"]').first().fill('minimaria');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${at(where, '/sok/')}?q=minimaria`);
    await page.locator('[data-traff] h2 a').first().click();
    await page.waitForURL(`${at(where, '/b/')}*/**`);
    expect(await page.locator('.beslutssida').count()).toBe(1);
    expect(faults).toEqual([]);
  });

  test('a broken address finds its way home', async () => {
    const { page } = await open(where, '/b/schnv-dalarna-2021-03-19-4).', true);
    await page.locator('[data-fynd="exakt"] a').click();
    await page.waitForURL(at(where, '/b/schnv-dalarna-2021-03-19-4/'));
  });

  test('a reference looked up goes to its page', async () => {
    const { page, faults } = await open(where, '/r/?ref=SCHNV+2021-03-19+%C2%A7+4');
    await page.waitForURL(at(where, '/b/schnv-dalarna-2021-03-19-4/'));
    expect(faults).toEqual([]);
  });

  test('the address of a moved decision leads on, and a withdrawn one says so', async () => {
    const { page } = await open(where, OWN.moved);
    await page.waitForURL(at(where, `/b/${MEETING}-7/`));
    await page.goto(at(where, OWN.withdrawn));
    expect(await page.locator('h1').textContent()).toContain('indraget');
  });

  test('the table of decisions is filtered by the titles that it links to', async () => {
    const { page, faults } = await open(where, '/beslut/?text=minimaria');
    await page.locator('[data-registersvar]', { hasText: ' av ' }).waitFor();
    expect(await page.locator('[data-register] tbody tr:visible').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  test('what is cited is the whole address', async () => {
    const { page } = await open(where, '/b/schnv-dalarna-2021-03-19-4/');
    expect(await page.locator('[data-text="ren"]').first().textContent()).toContain(
      `${HOST}${HOMES[where]}b/schnv-dalarna-2021-03-19-4/`,
    );
  });

  test('no link, picture, style, form or forwarding of any page is dead', () => {
    const site = outputOf(where);
    const home = HOMES[where];
    const dead = loadPages(site).flatMap((page) =>
      page.elements.flatMap((element) => {
        const told = ['href', 'src', 'action'].map((name) => attribute(element, name) ?? '#');
        const forwards = /^\d+; url=(.*)$/.exec(attribute(element, 'content') ?? '')?.[1] ?? '#';
        return [...told, forwards].flatMap((address) => {
          const own = address.startsWith(HOST) ? address.slice(HOST.length) : address;
          if (/^(?:https?:|mailto:|#)/.test(own)) return [];
          const [target = '', fragment] = own.split('#');
          const place = target.replace(/\?.*$/, '');
          const file = path.join(site, place.slice(home.length), place.endsWith('/') ? 'index.html' : '');
          if (!place.startsWith(home) || !existsSync(file)) return [`${page.path} → ${address}`];
          return fragment === undefined || readFileSync(file, 'utf8').includes(`id="${fragment}"`)
            ? []
            : [`${page.path} → ${address}`];
        });
      }),
    );
    expect(dead).toEqual([]);
  });

  test('the copy for disk has no dead link, and its pages open', async () => {
    const zip = path.join(folder, `${where}.zip`);
    await packFiles(zip, safekeepingCopy(outputOf(where), PLACES.searchIndex));
    const copy = path.join(folder, `${where}-kopia`);
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
      mkdirSync(path.dirname(path.join(copy, name)), { recursive: true });
      writeFileSync(path.join(copy, name), bytes);
    }
    const home = path.join(copy, 'till-handlingarna');
    const dead = loadPages(home).flatMap((page) =>
      ['href', 'src', 'action'].flatMap((name) =>
        withAttribute(page, name).flatMap((element) => {
          const address = attribute(element, name) ?? '';
          if (/^(?:https?:|mailto:|#)/.test(address)) return [];
          const from = page.path.endsWith('/') ? `${page.path}index.html` : page.path;
          const file = path.posix.join(path.posix.dirname(from), address.replace(/[?#].*$/, ''));
          return address.startsWith('/') || file.endsWith('/') || !existsSync(path.join(home, file))
            ? [`${page.path} → ${address}`]
            : [];
        }),
      ),
    );
    expect(dead).toEqual([]);

    const page = await browser.newPage();
    const lost: string[] = [];
    page.on('requestfailed', (request) => lost.push(request.url()));
    for (const address of Object.values({ ...KINDS_OF_PAGES, ...OWN })) {
      const [place = ''] = address.split('?');
      await page.goto(pathToFileURL(path.join(home, place, 'index.html')).href);
      /* The page of a moved decision goes on to the one that answers instead. */
      if (address === OWN.moved) await page.waitForURL(`**/${MEETING}-7/index.html`);
      expect(await page.locator('h1').count(), address).toBe(1);
    }
    await page.goto(pathToFileURL(path.join(home, 'index.html')).href);
    await page.getByRole('link', { name: 'Möten', exact: true }).first().click();
    await page.locator('.rad h3 a').first().click();
    expect(page.url()).toMatch(/\/till-handlingarna\/moten\/[a-z0-9-]+\/index\.html$/);
    expect(lost).toEqual([]);
  });
});

test('the folder is all that differs: pages, feeds, data, OParl, rules for hosts and headers are otherwise the same', () => {
  const namesOf = (where: Where) => listFiles(outputOf(where)).filter((name) => !/^(?:_astro|pagefind)\//.test(name));
  expect(namesOf('folder')).toEqual(namesOf('root'));
  const read = (where: Where, name: string): string =>
    readFileSync(path.join(outputOf(where), name), 'utf8')
      /*
       * A calendar breaks its lines by their length, a mail gives up words for a longer address, a code for paper is a drawing of
       * its address, and the parts of the index are named by a digest of what they hold, addresses of hits too. Hosts lead
       * `/arkiv` to the folder, of which the root has no like; what sets the site up puts it in the folder and names its server so.
       */
      .replaceAll(/(?<=^place=\$root)\/arkiv$/gm, '')
      .replaceAll(/(?<=^file=\S+)-arkiv(?=\.conf$)/gm, '')
      .replaceAll(/^(?:redir|location =) \/arkiv .*\n/gm, '')
      .replaceAll(/href="mailto:[^"]*"/g, '')
      .replaceAll('\r\n ', '')
      .replaceAll(/<svg class="qr".*?<\/svg>/gs, '')
      .replaceAll(/(_astro\/(?:[^"]*?\.)?)[\w-]{8}\.(js|css)/g, '$1$2')
      .replaceAll(/(?<=&quot;(?:build|name)&quot;:&quot;|pagefind\/kort\/)[\da-f]{10,12}/g, '')
      .replaceAll(HOMES.folder, '/')
      .replaceAll(encodeURIComponent(HOMES.folder), encodeURIComponent('/'));
  /* What is packed in one file are the files of the data, each compared by itself. */
  const different = namesOf('root')
    .filter((name) => !/\.(?:png|zip)$/.test(name) && !name.startsWith('manifest-'))
    .filter((name) => read('folder', name) !== read('root', name));
  expect(different).toEqual([]);
});

test('what the folder holds says the folder: headers, rules, the index, canonical links, previews, ids of feeds and data', () => {
  const read = (name: string) => readFileSync(path.join(outputOf('folder'), name), 'utf8');
  const decision = 'b/schnv-dalarna-2021-03-19-4';
  expect(read('_headers')).toMatch(/^\/arkiv\/\*\n[^]*\n\/arkiv\/pagefind\/\*\n/);
  expect(read('_redirects')).toContain(`/arkiv/b/${MOVED}/ /arkiv/b/${MEETING}-7/ 301`);
  expect(read('vardregler/nginx.conf')).toContain(`location = /arkiv/b/${WITHDRAWN}/ {`);
  expect(read('vardregler/Caddyfile')).toMatch(
    new RegExp(`handle /arkiv/b/${MOVED}/ \\{[^}]*redir \\* /arkiv/b/${MEETING}-7/`),
  );
  expect(read(`${decision}/index.html`)).toContain(`<link rel="canonical" href="${HOST}/arkiv/${decision}/"`);
  expect(read(`${decision}/index.html`)).toContain(`content="${HOST}/arkiv/bilder/${decision}.png"`);
  expect(existsSync(path.join(outputOf('folder'), 'bilder', `${decision}.png`))).toBe(true);
  expect(read('atom.xml')).toContain(`<id>${HOST}/arkiv/moten/${MEETING}/</id>`);
  expect(read('data/oparl/system.json')).toContain(`"id": "${HOST}/arkiv/data/oparl/system.json"`);
  expect(read(`moten/${MEETING}/index.html`)).toContain('<a href="/arkiv/hjalp/#kontrollera">');
  for (const name of ['atom.xml', 'feed.json', 'data/beslut.json', 'data/beslut.csv', '_redirects', 'moten/index.html'])
    expect(read(name).match(/(?:https:\/\/example\.se|[\s"'(>=])\/(?:b|moten|amnen|data)\//g), name).toBeNull();
});
