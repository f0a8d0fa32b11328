import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { printedHash } from '../../src/archive/witness.ts';
import { loadShippedArchive } from '../samples/shipped-archive.ts';
import { openSite } from './open-site.ts';

const site = openSite();
const DECISION = '/b/schnv-dalarna-2021-03-19-7/';
const LINE =
  'Socialchefsnätverket i Dalarna 2021-03-19, punkt 7: Beslut om kommunrepresentanter till LPO Primärvårdsråd [sammandrag; originalet: Socialchefsnätverket (SCHNV) Dalarna, 19 mars 2021]';
const CLAUSES = [
  'att utse Annelie Granath till LPO Primärvårdsråd',
  'att de övriga kommunledamöterna utses på nästa möte i Socialchefsnätverket den 16 april',
];
const LEAD = 'Socialchefsnätverket i Dalarna beslutade';
const WORDS = `${LEAD} ${CLAUSES.join('; ')} (sammandrag)`;
/** The published decision's link, with the wording that it was copied from. */
const VERSION = findVersion();
/** The ledger line that last concerned it. */
const WITNESS = findWitness();
const withClipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

async function readClipboard(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async () => {
    const items = await navigator.clipboard.read();
    const kinds = items.flatMap((item) =>
      item.types.map(async (type) => [type, await (await item.getType(type)).text()] as const),
    );
    return { items: String(items.length), ...Object.fromEntries(await Promise.all(kinds)) };
  });
}

function findVersion(): string {
  const history = loadShippedArchive().addresses.get('schnv-dalarna-2021-03-19-7');
  return history?.wordings.at(-1)?.hash.slice(0, 16) ?? '';
}

function findWitness(): string {
  const witness = loadShippedArchive().addresses.get('schnv-dalarna-2021-03-19-7')?.witness;
  return witness ? `Vittne: ${printedHash(witness)}` : 'no witness';
}

describe('citing a decision', () => {
  test('copies the link alone, and says so', async () => {
    const { page } = await site.open(DECISION, withClipboard);
    await page.getByRole('button', { name: 'Kopiera länk' }).click();
    await page.getByText('Länken är kopierad.').waitFor();
    expect(await readClipboard(page)).toEqual({ items: '1', 'text/plain': `${site.address(DECISION)}?v=${VERSION}` });
  });

  test('copies the citation plain and with styles in one item', async () => {
    const { page } = await site.open(DECISION, withClipboard);
    await page.getByRole('button', { name: 'Kopiera hänvisning' }).click();
    await page.getByText('Hänvisningen är kopierad.').waitFor();
    const copied = await readClipboard(page);
    expect([copied['items'], copied['text/plain']?.replaceAll('\r\n', '\n')]).toEqual([
      '1',
      `${WORDS}\n${LINE}\n${WITNESS}\n${site.address(DECISION)}?v=${VERSION}\n`,
    ]);
    expect(copied['text/html']).toContain(`<a href="${site.address(DECISION)}?v=${VERSION}"`);
    expect(copied['text/html']).toContain(WORDS);
  });

  test('copies both kinds where the browser has no newer way, as without HTTPS', async () => {
    const { page } = await site.open(DECISION, withClipboard);
    await page.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'write', { value: () => Promise.reject(new Error('denied')) });
    });
    await page.getByRole('button', { name: 'Kopiera hänvisning' }).click();
    await page.getByText('Hänvisningen är kopierad.').waitFor();
    const copied = await readClipboard(page);
    expect(copied['text/plain']).toContain(LINE);
    expect(copied['text/html']).toContain('<a href=');
  });

  test('cites the clause that is chosen, and its link leads to it', async () => {
    const { page, faults } = await site.open(`${DECISION}#att-2`, withClipboard);
    await page.getByRole('button', { name: 'Kopiera länk' }).click();
    await page.getByText('Länken är kopierad.').waitFor();
    const link = (await readClipboard(page))['text/plain'] ?? '';
    expect(link).toBe(`${site.address(DECISION)}?v=${VERSION}&att=2`);
    await page.goto(link);
    await page.locator(':target').waitFor();
    expect(await page.locator(':target').getAttribute('id')).toBe('att-2');
    expect(faults).toEqual([]);
  });

  test('cites the whole decision where a search led to the clause, and a part is told as a part', async () => {
    const { page } = await site.open(`${DECISION}?markera=kommunledam%C3%B6ter#att-2`, withClipboard);
    const part = page.locator('[data-delvis]');
    const cited = page.locator('.valj [data-text="ren"]');
    await page.getByRole('button', { name: 'Kopiera länk' }).waitFor();
    expect(await cited.textContent()).toContain(WORDS);
    expect(await part.isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Länk till sats 1' }).click();
    await part.waitFor();
    expect(await part.textContent()).toContain('Hänvisningen gäller bara att-sats 1 av 2.');
    await part.getByRole('button', { name: 'Ta hela beslutet' }).click();
    expect(await cited.textContent()).toContain(WORDS);
    expect([await part.isVisible(), new URL(page.url()).hash]).toEqual([false, '#hanvisa']);
  });

  test('carries the wording that the page shows', async () => {
    const { page } = await site.open(DECISION, withClipboard);
    await page.evaluate(() =>
      document.querySelector('.beslutssida .dokumenttext')?.setAttribute('data-lydelse', '0123456789'),
    );
    await page.getByText('Visa hänvisningen').click();
    await page.getByLabel('Hänvisa till', { exact: true }).selectOption('1');
    expect(await page.locator('.valj [data-text="ren"]').textContent()).toBe(
      `${LEAD} ${CLAUSES[0]} (sammandrag)\n${LINE.replace('punkt 7', 'punkt 7, att-sats 1')}\n${WITNESS}\n${site.address(DECISION)}?v=0123456789&att=1`,
    );
  });

  test('is fetched to the meeting’s page when asked for, and has the decision’s own address', async () => {
    const { page, faults } = await site.open('/moten/schnv-dalarna-2021-03-19/', withClipboard);
    const decision = page.locator('[data-beslut="schnv-dalarna-2021-03-19-7"]');
    const open = decision.getByRole('button', { name: 'Hänvisa till beslutet i punkt 7' });
    await open.click();
    await decision.getByRole('button', { name: 'Kopiera länk för punkt 7' }).click();
    await decision.getByText('Länken är kopierad.').waitFor();
    expect((await readClipboard(page))['text/plain']).toBe(site.address(DECISION));
    const cited = decision.getByRole('region', { name: 'Hänvisa, punkt 7' });
    expect(await cited.locator('.hanvisningstext').textContent()).toContain(`${WORDS}\n${LINE}`);
    await open.click();
    expect(await cited.isVisible()).toBe(false);
    expect(faults).toEqual([]);
  });

  test('tells on the meeting’s page where it is, when it cannot be fetched', async () => {
    const { page } = await site.open('/moten/schnv-dalarna-2021-03-19/');
    await page.route(`**${DECISION}`, (route) => route.abort());
    const decision = page.locator('[data-beslut="schnv-dalarna-2021-03-19-7"]');
    const open = decision.getByRole('button', { name: /^Hänvisa/ });
    await open.click();
    await decision.getByText('Hänvisningen kunde inte hämtas.').waitFor();
    await page.unroute(`**${DECISION}`);
    await open.click();
    await open.click();
    await decision.getByRole('button', { name: /^Kopiera länk/ }).waitFor();
  });

  test('works without script as text to copy, and shows no button that does nothing', async () => {
    const { page } = await site.open(DECISION, { javaScriptEnabled: false });
    await page.getByText('Visa hänvisningen').click();
    expect(await page.locator('.valj [data-text="ren"]').textContent()).toBe(
      `${WORDS}\n${LINE}\n${WITNESS}\n${DECISION}`,
    );
    expect(await page.locator('.hanvisa button:visible, .hanvisa select:visible').count()).toBe(0);
    expect(await page.getByText('För referenshanterare').isVisible()).toBe(false);
  });

  test('writes the formats of reference managers, each with its button', async () => {
    const { page } = await site.open(DECISION, withClipboard);
    await page.getByText('För referenshanterare').click();
    for (const [name, start] of [
      ['BibTeX', '@misc{schnv-dalarna-2021-03-19-7,'],
      ['RIS', 'TY  - GEN'],
      ['CSL-JSON', '[{'],
    ] as const) {
      await page.getByRole('button', { name: `Kopiera ${name}` }).click();
      await page.getByText(`Texten för ${name} är kopierad.`).waitFor();
      expect((await readClipboard(page))['text/plain']).toContain(start);
    }
  });
});
