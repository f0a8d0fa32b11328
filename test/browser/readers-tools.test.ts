import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite();

test('a reader chooses dark colours, which stay on other pages and go back to those of the machine', async () => {
  const { page, faults } = await site.open('/om/');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await paper();
  await page.getByLabel('Färger').selectOption('Mörka');
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.getByRole('link', { name: 'Tillgänglighet' }).first().click();
  await page.getByLabel('Färger').waitFor();
  expect([await paper(), await page.getByLabel('Färger').inputValue()]).toEqual([dark, 'morka']);

  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByLabel('Färger').selectOption('Ljusa');
  expect(await paper()).toBe(light);
  await page.getByLabel('Färger').selectOption('Som datorn');
  expect(await paper()).toBe(dark);
  expect(faults).toEqual([]);
});

test('paper is light, whatever was chosen', async () => {
  const { page } = await site.open('/om/');
  await page.getByLabel('Färger').selectOption('Mörka');
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
});

test.each(['/', 'Control+k', 'Meta+k'])('the key %s leads to the search box', async (key) => {
  const { page } = await site.open('/moten/schnv-dalarna-2021-03-19/');
  await page.keyboard.press(key);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
});

test('a page says where it stands, and leads to what is above it', async () => {
  const { page } = await site.open('/moten/schnv-dalarna-2021-03-19/');
  const here = page.getByRole('navigation', { name: 'Du är här' });
  expect(await here.getByRole('link').allTextContents()).toEqual(['Möten', 'SCHNV Dalarna']);
  await here.getByRole('link', { name: 'SCHNV Dalarna' }).click();
  expect(new URL(page.url()).pathname).toBe('/organ/schnv-dalarna/');
});

test('a topic is shown as it stood on a day: what came later is hidden, and the page says so', async () => {
  const { page, faults } = await site.open('/amnen/yrkesresan/?dag=2021-06-01');
  await page.getByLabel('Visa vad som var beslutat den dag').waitFor();
  const shown = await page.locator('[data-punkt-i-tidslinje]:visible').evaluateAll((all) => all.map(({ id }) => id));
  expect(shown).toEqual(['schnv-dalarna-2021-03-19-4', 'schnv-dalarna-2021-03-19-5']);
  /* What point 4 decided begins in the autumn, counted from July. */
  expect(await page.locator('[data-punkt-i-tidslinje]:visible .ordalydelse').allInnerTexts()).toEqual([
    expect.stringMatching(/^Skulle börja gälla senare\. /),
    expect.not.stringContaining('Skulle börja'),
  ]);
  expect(await page.locator('[data-tidslinjesvar]').textContent()).toBe(
    '2 av 3 punkter, till och med 1 juni 2021, utan egna beslut som då var utgångna, ersatta eller utförda, så vitt arkivet vet. Beskrivningen, läget, uppdrag, belopp och det som ska följas upp visas inte: de gäller arkivets senaste dag',
  );
  /* Whether a decision holds is judged on the archive's own day, and so is not said of another. */
  for (const part of ['[data-lage]', '.tidsaxel', '[data-uppfoljning]', '#belopp'])
    expect(await page.locator(part).first().isVisible()).toBe(false);
  await page.getByLabel('Visa vad som var beslutat den dag').fill('');
  expect(await page.locator('[data-lage="schnv-fyrbodal"]').isVisible()).toBe(true);
  expect(faults).toEqual([]);
});

test('the register shows the decisions that stood on a day: made by then, and not known to have ended', async () => {
  const { page, faults } = await site.open('/beslut/?dag=2023-06-01&organ=schnv-dalarna');
  await page.getByLabel('Visa vad som var beslutat den dag').waitFor();
  const shown = () =>
    page.locator('tr[data-beslut]:visible').evaluateAll((rows) => rows.map((row) => row.dataset['beslut']));
  /* Point 4 named its time, which ran out in 2022. */
  expect(await shown()).toContain('schnv-dalarna-2021-03-19-5');
  expect(await shown()).not.toContain('schnv-dalarna-2021-03-19-4');
  expect(await page.locator('[data-registersvar]').textContent()).toContain(
    'beslut, till och med 1 juni 2023, utan egna beslut som då var utgångna, ersatta eller utförda, så vitt arkivet vet',
  );
  await page.getByLabel('Visa vad som var beslutat den dag').fill('2021-08-01');
  expect(await shown()).toContain('schnv-dalarna-2021-03-19-4');
  expect(await page.locator('.skulle-borja').count()).toBe(0);
  expect(new URL(page.url()).searchParams.get('dag')).toBe('2021-08-01');
  /* Its time begins in the autumn, counted from July. */
  await page.getByLabel('Visa vad som var beslutat den dag').fill('2021-06-01');
  expect(await shown()).toContain('schnv-dalarna-2021-03-19-4');
  expect(await page.locator('tr[data-beslut="schnv-dalarna-2021-03-19-4"] .skulle-borja').isVisible()).toBe(true);
  await page.getByLabel('Visa vad som var beslutat den dag').fill('2020-06-01');
  expect(await page.locator('.skulle-borja:visible').count()).toBe(0);
  /* A year that a decision is about ends nothing, and is told where it was over. */
  await page.getByLabel('Visa vad som var beslutat den dag').fill('2021-06-01');
  expect(await page.locator('.aret-slut').count()).toBe(1);
  expect(await page.locator('tr[data-beslut="chefsnatverket-dalarna-2020-05-08-9"] .aret-slut').textContent()).toBe(
    'Året som det rör var då slut.',
  );
  expect(faults).toEqual([]);
});

test('the day means the same in a topic: what had ended by then is not shown', async () => {
  const { page, faults } = await site.open('/amnen/yrkesresan/?dag=2023-06-01');
  await page.getByLabel('Visa vad som var beslutat den dag').waitFor();
  const shown = await page.locator('[data-punkt-i-tidslinje]:visible').evaluateAll((all) => all.map(({ id }) => id));
  /* Point 4 named its time, which ran out in 2022. */
  expect(shown).toEqual(['schnv-fyrbodal-2022-03-04-10', 'schnv-dalarna-2021-03-19-5']);
  expect(faults).toEqual([]);
});

test.each([
  [
    '/amnen/yrkesresan/',
    '[data-tidslinjesvar]',
    '[data-punkt-i-tidslinje]',
    /^0 av 3 punkter.* Det äldsta på sidan är från 19 mars 2021\./,
  ],
  ['/beslut/', '[data-registersvar]', 'tr[data-beslut]', /^0 av 46 beslut.* Det äldsta på sidan är från 8 maj 2020\./],
])(
  'at %s a day before all that the list has leaves nothing, says since when it goes, and has a way out',
  async (path, answer, row, told) => {
    const { page, faults } = await site.open(`${path}?dag=2019-01-01`);
    await page.getByLabel('Visa vad som var beslutat den dag').waitFor();
    expect(await page.locator(`${row}:visible`).count()).toBe(0);
    expect(await page.locator(answer).textContent()).toMatch(told);
    await page.locator(answer).getByRole('button', { name: 'Rensa filtret' }).click();
    expect(await page.locator(`${row}:visible`).count()).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe('');
    expect(faults).toEqual([]);
  },
);

test('the register shows decisions in substance, the others when asked for, and leads out of an answer of none', async () => {
  const { page, faults } = await site.open('/beslut/');
  const rows = page.locator('tr[data-beslut]:visible');
  const answer = page.locator('[data-registersvar]');
  await answer.getByText('formella eller uppskjutna visas inte').waitFor();
  expect(await rows.count()).toBe(await page.locator('tr[data-isak]').count());
  await page.getByLabel('Visa även formella och uppskjutna').check();
  expect(await rows.count()).toBe(await page.locator('tr[data-beslut]').count());
  await page.getByLabel('Ord i beslutet').fill('kvantdator');
  expect(await page.locator('[data-register]').isVisible()).toBe(false);
  await answer.getByRole('button', { name: 'Rensa filtret' }).click();
  expect(await rows.count()).toBe(await page.locator('tr[data-isak]').count());
  expect(new URL(page.url()).search).toBe('');
  expect(faults).toEqual([]);
});

test.each([
  ['/moten/schnv-dalarna-2021-03-19/', 'Länk till punkt 4', '#p4'],
  ['/b/schnv-dalarna-2021-03-19-7/', 'Länk till sats 2', '#att-2'],
  ['/om/', /^Länk till /, '#'],
])('at %s the link to a place copies its address when it is followed, and says so', async (path, name, place) => {
  const { page, faults } = await site.open(path, { permissions: ['clipboard-read', 'clipboard-write'] });
  const link = page.getByRole('link', { name }).first();
  await link.focus();
  await page.keyboard.press('Enter');
  await page.getByText('Länken är kopierad.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`${site.address(path)}${place}`);
  expect(copied).toBe(page.url());
  expect(faults).toEqual([]);
});
