import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../src/publish/build-site.ts';
import { serveSite, type Serving } from '../../src/publish/serve-site.ts';
import { registerContent, type RegisterOrder } from '../../src/register/register-content.ts';
import { meetingText, ORGAN } from '../samples/temporary-content.ts';
import { launchChromium } from '../../scripts/bench/launch-chromium.ts';

const MEETING = 'norrlunda-2024-05-17';
const decisionOf = (number: string, words: string) =>
  `## ${number}. Ärende ${number}\n\n<Beslut>\n\n- att ${words}.\n\n</Beslut>\n`;

/** Links copied from a site, opened after its archive was corrected, moved and thinned. */
describe('a copied link opens', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-lank-'));
  const output = path.join(folder, 'site');
  const state: { browser?: Browser; serving?: Serving; links: Map<string, string> } = { links: new Map() };

  const build = async (content: string, body: string, order: Omit<RegisterOrder, 'folder'>) => {
    writeFileSync(path.join(content, 'moten/norrlunda/2024-05-17.mdx'), meetingText({ body }));
    const outcome = await registerContent({ folder: content, ...order });
    expect(outcome.kind, JSON.stringify(outcome)).toBe('entered');
    const said: string[] = [];
    expect(await buildSite({ content, output, say: (text) => said.push(text) }), said.join('')).toBe(true);
  };

  beforeAll(async () => {
    state.browser = await launchChromium();
    const content = path.join(folder, 'content');
    mkdirSync(path.join(content, 'moten', 'norrlunda'), { recursive: true });
    mkdirSync(path.join(content, 'organ'));
    writeFileSync(path.join(content, 'organ', 'norrlunda.yaml'), ORGAN);
    await build(
      content,
      ['1', '2', '3', '4'].map((number) => decisionOf(number, `pröva förslag ${number}`)).join('\n'),
      { date: '2024-06-01', moves: [], withdrawals: [], reason: undefined },
    );
    const first = await serveSite(output, 0);
    const context = await state.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    for (const number of ['1', '2', '3', '4']) {
      const page = await context.newPage();
      await page.goto(`${first.address}b/${MEETING}-${number}/`);
      await page.getByRole('button', { name: 'Kopiera länk' }).click();
      await page.getByText('Länken är kopierad.').waitFor();
      state.links.set(number, await page.evaluate(() => navigator.clipboard.readText()));
    }
    await first.close();
    await build(
      content,
      [
        decisionOf('1', 'pröva ett annat förslag'),
        decisionOf('4', 'pröva förslag 4'),
        decisionOf('5', 'pröva förslag 2'),
      ].join('\n'),
      {
        date: '2024-07-01',
        moves: [{ from: `${MEETING}-2`, to: `${MEETING}-5` }],
        withdrawals: [`${MEETING}-3`],
        reason: 'Rättat mot originalet.',
      },
    );
    state.serving = await serveSite(output, Number(new URL(first.address).port));
  });
  afterAll(async () => {
    await state.browser?.close();
    await state.serving?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const follow = async (number: string) => {
    const page = await state.browser!.newPage();
    const response = await page.goto(state.links.get(number) ?? '');
    return { page, status: response?.status() };
  };

  test('carries the wording that it was copied from', () => {
    expect(state.links.get('1')).toMatch(new RegExp(`/b/${MEETING}-1/\\?v=[0-9a-f]{16}$`));
  });

  test('on a decision that stands as it did', async () => {
    const { page } = await follow('4');
    await page.getByText('Oförändrat sedan länken kopierades.').waitFor();
  });

  test('on a corrected one, which says so and shows what it said', async () => {
    const { page } = await follow('1');
    await page.getByText('Texten har ändrats sedan länken kopierades.').waitFor();
    await page.getByRole('link', { name: 'Läs lydelsen från då' }).click();
    await page.waitForURL(`**/b/${MEETING}-1/v1/`);
    expect(await page.getByRole('main').textContent()).toContain('pröva förslag 1');
  });

  test('on a moved one, at its new address', async () => {
    const { page } = await follow('2');
    await page.waitForURL(`**/b/${MEETING}-5/**`);
    expect(await page.locator('[data-beslut]').first().getAttribute('data-beslut')).toBe(`${MEETING}-5`);
  });

  test('on a withdrawn one, as a stone with its reason', async () => {
    const { page } = await follow('3');
    const text = await page.getByRole('main').textContent();
    expect(text).toContain('indraget ur arkivet');
    expect(text).toContain('Rättat mot originalet.');
    expect(text).not.toContain('pröva förslag 3');
  });

  test('mangled, on each of them all the same', async () => {
    const page = await state.browser!.newPage();
    for (const [number, end] of [
      ['2', `/b/${MEETING}-5/`],
      ['3', `/b/${MEETING}-3/`],
    ] as const) {
      await page.goto(`${state.serving?.address}b/${MEETING.toUpperCase()}-${number}).`);
      await page.locator('[data-fynd="exakt"] a').click();
      await page.waitForURL(`**${end}**`);
    }
  });
});
