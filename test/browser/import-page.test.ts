import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../src/command-line/folders.ts';
import { SERVICES } from '../../src/import-page/addresses.ts';
import { loadHouseStyles, makeStyleDocument } from '../../scripts/bench/house-styles/load-house-styles.ts';
import { launchChromium } from '../../scripts/bench/launch-chromium.ts';
import { TOLD_DOCUMENTS } from '../import/makers/told-documents.ts';
import type { ContextOptions } from './open-site.ts';
import { startDevServer, type DevServer } from './start-dev-server.ts';

const NOTES = path.join(ROOT, 'test', 'fixtures', 'import', 'kolon-anteckningar.txt');
const WITHOUT_YEAR = path.join(ROOT, 'test', 'fixtures', 'import', 'datum-utan-ar.txt');
const HOSTILE = path.join(ROOT, 'test', 'fixtures', 'import', 'fientlig-text.txt');
const TWO_DATES = path.join(ROOT, 'test', 'fixtures', 'import', 'tva-datum.txt');
const PLACE = path.join('moten', 'skogslandet', '2023-10-12.mdx');
const content = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-åäö '));
let server: DevServer;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(path.join(content, 'organ'));
  writeFileSync(
    path.join(content, 'organ', 'skogslandet.yaml'),
    'namn: Socialchefsnätverket Skogslandet\nkortnamn: Skogslandet\nalias: [Socialchefsnätverket]\n',
  );
  writeFileSync(path.join(content, 'organ', 'andra.yaml'), 'namn: Andra nätverket\nkortnamn: Andra\nalias: [Andra]\n');
  [server, browser] = await Promise.all([startDevServer(content), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(content, { recursive: true, force: true });
});

async function openPage(options: ContextOptions = { viewport: { width: 1440, height: 900 } }): Promise<Page> {
  const context = await browser.newContext({ locale: 'sv-SE', ...options });
  const page = await context.newPage();
  await page.goto(`${server.origin}/importera/`);
  await page.getByRole('heading', { name: '1. Välj fil' }).waitFor();
  return page;
}

async function readFile(page: Page, file: string): Promise<void> {
  await page.getByLabel('Minnesanteckningar, protokoll eller dagordning').setInputFiles(file);
  await page.getByLabel('Nätverk som möttes').selectOption('skogslandet');
  await page.getByRole('button', { name: 'Läs filen' }).click();
  await page.getByRole('heading', { name: '2. Granska' }).waitFor();
}

describe('the page for bringing in a meeting', () => {
  test('takes a secretary from her file to the meeting’s page', async () => {
    const page = await openPage();
    await readFile(page, NOTES);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('2. Granska');
    expect(await page.locator('[data-summa]').textContent()).toMatch(/^7 punkter, 4 beslut, 9 närvarande, \d+ sak/);
    expect(await page.locator('[data-ordsumma]').textContent()).toMatch(
      /^Dokumentet har (\d+) ord\. Alla står i texten\.$/,
    );
    expect(await page.locator('article[data-punkt]').count()).toBe(7);
    expect(await page.locator('article .beslut').count()).toBe(4);

    await page.getByRole('button', { name: 'Rätta texten för punkt 1' }).click();
    const field = page.getByLabel('Mötets text');
    const text = await field.inputValue();
    expect(
      await field.evaluate((element) =>
        element instanceof HTMLTextAreaElement ? element.value.slice(element.selectionStart, element.selectionEnd) : '',
      ),
    ).toBe('## 1) Inledning');
    await field.fill(text.replace('</Beslut>', ''));
    await page.locator('[data-kontrollista] .fel').first().waitFor();
    await page.getByRole('button', { name: 'Spara mötet' }).click();
    await page.getByText('Mötet är inte sparat').waitFor();
    await field.fill(text.replace('hälsar välkommen', 'hälsade välkommen'));
    await page.locator('[data-kontrollista] .fel').first().waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Spara mötet' }).click();
    const link = page.getByRole('link', { name: 'Öppna mötets sida' });
    await link.waitFor({ timeout: 300_000 });
    expect(readFileSync(path.join(content, PLACE), 'utf8')).toContain('hälsade välkommen');
    expect(await field.inputValue()).toContain('hälsade välkommen');
    expect(await page.getByLabel('Filen finns redan. Ersätt den.').isVisible()).toBe(true);

    await link.click();
    await page.waitForURL('**/moten/skogslandet-2023-10-12/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Socialchefsnätverket Skogslandet');
    expect(await page.locator('#p1').textContent()).toContain('hälsade välkommen');
    expect(
      await page.getByRole('contentinfo').getByRole('link', { name: 'Lägg in ett möte' }).getAttribute('href'),
    ).toBe('/importera/');
    await page.context().close();
  });

  test('shows by keyboard what each line became, and the lines of each item', async () => {
    const page = await openPage();
    await readFile(page, NOTES);
    const line = page.locator('[data-rad="28"]');
    await line.click();
    expect(await page.locator('.motesvy .vald').textContent()).toContain('godkänns utan ändringar');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-rad][aria-current="true"]').getAttribute('data-rad')).toBe('30');
    expect(await page.locator('.motesvy .vald').getAttribute('data-punkt')).toBe('3');
    expect(await page.locator('[data-rad][tabindex="0"]').count()).toBe(1);

    await page.getByRole('button', { name: 'Visa rad 43–49 i dokumentet' }).click();
    const chosen = await page
      .locator('.kallrad.vald [data-rad]')
      .evaluateAll((lines) => lines.map((chosenLine) => chosenLine.getAttribute('data-rad')));
    expect(chosen).toEqual(['43', '44', '46', '47', '49']);
    await page.getByRole('tab', { name: 'Så här blir det' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tabpanel', { name: 'Rätta texten' }).isVisible()).toBe(true);
    await page.context().close();
  });

  test('says at its line what keeps a document from being read, and reads it when told what it lacks', async () => {
    const page = await openPage();
    await readFile(page, WITHOUT_YEAR);
    const marked = page.locator('.kallrad.fel');
    expect(await marked.count()).toBe(1);
    expect(await marked.textContent()).toContain('saknar år');
    expect(await page.getByRole('button', { name: 'Spara mötet' }).isVisible()).toBe(false);
    await page.getByLabel('Datum', { exact: true }).fill('17 maj');
    await page.getByRole('button', { name: 'Läs om filen' }).click();
    await page.getByText('”17 maj” är inget datum').waitFor();
    await page.getByLabel('Datum', { exact: true }).fill('2024-05-17');
    await page.getByRole('button', { name: 'Läs om filen' }).click();
    await page.getByRole('heading', { name: '3. Spara' }).waitFor();
    expect(await page.locator('[data-plats]').textContent()).toContain('moten/skogslandet/2024-05-17.mdx');
    await page.context().close();
  });

  test.each(TOLD_DOCUMENTS)('says of $fileName what it is, at its line where it is read', async (told) => {
    const page = await openPage();
    const buffer = Buffer.from(await told.make('2024-02-01'));
    await page
      .getByLabel('Minnesanteckningar, protokoll eller dagordning')
      .setInputFiles({ name: told.fileName, mimeType: 'application/octet-stream', buffer });
    await page.getByLabel('Nätverk som möttes').selectOption('skogslandet');
    await page.getByRole('button', { name: 'Läs filen' }).click();
    if (told.line === undefined) {
      await page.getByText(told.words).first().waitFor();
      expect(await page.getByRole('button', { name: 'Spara mötet' }).isVisible()).toBe(false);
    } else {
      await page.getByRole('heading', { name: '2. Granska' }).waitFor();
      const marked = page.locator('.kallrad:has(.varning)').filter({ hasText: told.line });
      expect(await marked.first().textContent()).toContain(told.words);
    }
    await page.context().close();
  });

  test('takes a file that is dropped on it, and shows hostile words as words', async () => {
    const page = await openPage();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    const dropped = await page.evaluateHandle(
      (text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], 'fientlig-text.txt'));
        return transfer;
      },
      readFileSync(HOSTILE, 'utf8'),
    );
    await page.locator('[data-slappyta]').dispatchEvent('drop', { dataTransfer: dropped });
    await page.getByLabel('Nätverk som möttes').selectOption('skogslandet');
    await page.getByRole('button', { name: 'Läs filen' }).click();
    await page.getByRole('heading', { name: '2. Granska' }).waitFor();
    expect(await page.locator('.kallrad').allTextContents()).toContainEqual(expect.stringMatching(/<\w+/));
    expect(await page.locator('.importera :is(script, img, iframe, svg, style, object)').count()).toBe(0);
    expect(asked).toEqual([]);
    await page.context().close();
  });

  test('takes one file at a time, and says so of several', async () => {
    const page = await openPage();
    const dropped = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      for (const name of ['ett.txt', 'tva.txt', 'tre.txt']) transfer.items.add(new File(['Möte'], name));
      return transfer;
    });
    await page.locator('[data-slappyta]').dispatchEvent('drop', { dataTransfer: dropped });
    await page.getByText('Du släppte 3 filer, och sidan tar en fil åt gången.').waitFor();
    expect(
      await page.locator('#fil').evaluate((field) => field instanceof HTMLInputElement && field.files?.length),
    ).toBe(0);
    await page.context().close();
  });

  test('numbers the headings of a document without numbers when told to, all the way to the meeting', async () => {
    const page = await openPage();
    const [style] = loadHouseStyles().filter(({ name }) => name.startsWith('20-'));
    if (!style) throw new Error('The style is gone');
    await page.getByLabel('Minnesanteckningar, protokoll eller dagordning').setInputFiles({
      name: 'solbacken.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(await makeStyleDocument(style, 'docx')),
    });
    await page.getByLabel('Nätverk som möttes').selectOption('andra');
    await page.getByRole('button', { name: 'Läs filen' }).click();
    await page.getByRole('heading', { name: '2. Granska' }).waitFor();
    expect(await page.getByRole('button', { name: 'Spara mötet' }).isVisible()).toBe(false);

    const choice = page.getByLabel('Punkter', { exact: true });
    const readings = await choice
      .locator('option')
      .evaluateAll((options) =>
        options.map((option) =>
          option instanceof HTMLOptionElement ? { value: option.value, words: option.text } : null,
        ),
      );
    const numbered = readings.find((reading) => reading?.value !== '' && reading?.words.includes('Öppnande'));
    await choice.selectOption(numbered?.value ?? 'no reading of the headings is offered');
    await page.getByRole('button', { name: 'Läs om filen' }).click();
    await page.getByRole('button', { name: 'Spara mötet' }).waitFor();
    expect(await page.locator('article[data-punkt]').count()).toBe(5);

    await page.getByRole('button', { name: 'Spara mötet' }).click();
    await page.getByRole('link', { name: 'Öppna mötets sida' }).waitFor({ timeout: 300_000 });
    const saved = readFileSync(path.join(content, 'moten', 'andra', '2024-03-19.mdx'), 'utf8');
    expect(saved.match(/^## .*$/gm)).toEqual([
      expect.stringMatching(/^## 1\b.*Öppnande/),
      expect.stringMatching(/^## 2\b.*Vattnet/),
      expect.stringMatching(/^## 3\b.*Kön till lotterna/),
      expect.stringMatching(/^## 4\b.*Årsmötet/),
      expect.stringMatching(/^## 5\b.*Avslutning/),
    ]);
    expect(saved).toMatch(/anmärkningar:[^]*numrera/);
    expect(saved).toContain('att laga läckorna före påsk');
    await page.context().close();
  });

  test('asks before a correction is lost', async () => {
    const page = await openPage();
    await readFile(page, NOTES);
    await page.getByRole('tab', { name: 'Rätta texten' }).click();
    const field = page.getByLabel('Mötets text');
    await field.fill(`${await field.inputValue()}\nEn rad till.\n`);
    await page.getByRole('button', { name: 'Läs om filen' }).click();
    await page.getByText('de rättelserna försvinner').waitFor();
    expect(await field.inputValue()).toContain('En rad till.');
    await page.getByRole('button', { name: 'Läs om filen' }).click();
    await page.waitForFunction(() => !document.querySelector('textarea')?.value.includes('En rad till.'));
    await page.context().close();
  });

  test.each([
    ['a phone in the dark', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }, TWO_DATES],
    ['a tablet', { viewport: { width: 768, height: 1024 } }, WITHOUT_YEAR],
    ['a wide screen', { viewport: { width: 1440, height: 900 } }, TWO_DATES],
  ] as const)('axe finds nothing and nothing sticks out on %s', async (_screen, options, file) => {
    const page = await openPage(options);
    await readFile(page, file);
    expect(await page.locator('.kallrad :is(.varning, .fel)').count()).toBeGreaterThan(0);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe
        .run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
        .then(({ violations: found }) =>
          found.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map(({ html }) => html)
                .join(' | ')
                .slice(0, 300)}`,
          ),
        ),
    );
    expect(violations).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  test('stands in no frame, and saves nothing for one who has not read it', async () => {
    const framed = await fetch(`${server.origin}/importera/`);
    expect([framed.headers.get('x-frame-options'), framed.headers.get('content-security-policy')]).toEqual([
      'DENY',
      "frame-ancestors 'none'",
    ]);
    const saved = await fetch(`${server.origin}${SERVICES.save}`, {
      method: 'POST',
      headers: { Origin: server.origin },
      body: JSON.stringify({ text: '', replace: true }),
    });
    expect(saved.status).toBe(403);
  });

  test('answers no other site', async () => {
    const { host, port } = new URL(server.origin);
    const ask = (headers: Readonly<Record<string, string>>) =>
      new Promise<number | undefined>((resolve, reject) => {
        const asked = request(
          { host: '127.0.0.1', port, path: SERVICES.check, method: 'POST', headers },
          (response) => {
            response.resume();
            resolve(response.statusCode);
          },
        );
        asked.on('error', reject).end('{"text":""}');
      });
    expect(await ask({ Origin: server.origin })).toBe(200);
    expect(await ask({ Origin: 'https://ond.example' })).toBe(403);
    expect(await ask({ Host: `ond.example:${port}`, Origin: `http://ond.example:${port}` })).toBe(403);
    expect(await ask({ Host: host })).toBe(403);
  });
});
