import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite();
const DECISION = '/b/schnv-dalarna-2021-03-19-4/';

/** What office mail, chat and paper do to a link. Each is opened as a browser would, on this site. */
const TWELVE: Readonly<Record<string, string>> = {
  'a closing bracket and a full stop': '/b/schnv-dalarna-2021-03-19-4).',
  'an escaped quotation mark': '/b/schnv-dalarna-2021-03-19-4/%22',
  'an escaped number sign': '/b/schnv-dalarna-2021-03-19-4%23att-1',
  'a number sign escaped twice': '/b/schnv-dalarna-2021-03-19-4/%2523att-1',
  'an escaped line break in the middle': '/b/schnv-dalarna-%0A2021-03-19-4/',
  'an escaped blank in the middle': '/b/schnv-dalarna-2021-%2003-19-4/',
  'a soft hyphen': '/b/schnv-%C2%ADdalarna-2021-03-19-4/',
  'en dashes': '/b/schnv%E2%80%93dalarna%E2%80%932021%E2%80%9303%E2%80%9319%E2%80%934/',
  'capital letters': '/B/SCHNV-DALARNA-2021-03-19-4/',
  'doubled slashes': '//b//schnv-dalarna-2021-03-19-4//',
  'angle brackets': '/b/%3Cschnv-dalarna-2021-03-19-4%3E',
  'a clause in the path': '/b/schnv-dalarna-2021-03-19-4-att-1',
};

describe('an address that leads nowhere', () => {
  test.each(Object.entries(TWELVE))('finds its way home: %s', async (_name, path) => {
    const { page } = await site.open('/om/');
    await page.goto(`${site.address('/').replace(/\/$/, '')}${path}`);
    /* Some servers mend a doubled slash themselves. */
    const link = page.locator('[data-fynd="exakt"] a');
    await page.locator('[data-fynd="exakt"] a, .beslutssida').first().waitFor();
    if ((await link.count()) > 0) {
      await link.click();
      await page.waitForURL(`**${DECISION}**`);
    }
    expect(await page.locator('article [data-beslut]').first().getAttribute('data-beslut')).toBe(
      'schnv-dalarna-2021-03-19-4',
    );
  });

  test('that is cut off is offered what begins so, and told why', async () => {
    const { page } = await site.open('/b/schnv-dalarna-2021-03-1');
    await page.locator('[data-fynd] a[href="/moten/schnv-dalarna-2021-03-19/"]').waitFor();
    expect(await page.locator('[data-fynd="exakt"]').count()).toBe(0);
    expect(await page.locator('[data-fynd]').textContent()).toContain('avhuggen');
  });

  test('that was never one is offered nothing, and where everything is', async () => {
    const { page } = await site.open('/finns-inte/');
    expect(await page.locator('[data-fynd]').count()).toBe(0);
    expect(await page.getByRole('main').locator('a[href="/beslut/"]').count()).toBe(1);
  });
});

describe('a reference looked up', () => {
  test('goes at once to the page that is certain, and leaves no step behind', async () => {
    const { page } = await site.open('/om/');
    await page.goto(site.address('/r/?ref=SCHNV+2021-03-19+%C2%A7+4'));
    await page.waitForURL(`**${DECISION}`);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/om/');
  });

  test('offers the page that is likely, and stays', async () => {
    const { page, faults } = await site.open('/r/');
    await page.getByLabel('Hänvisning eller länk').fill('210319 p.4');
    await page.getByRole('button', { name: 'Slå upp' }).click();
    await page.locator(`[data-fynd="trolig"] a[href="${DECISION}"]`).waitFor();
    expect(await page.getByLabel('Hänvisning eller länk').inputValue()).toBe('210319 p.4');
    expect(faults).toEqual([]);
  });

  test('takes a whole address with its own question marks', async () => {
    const { page } = await site.open(`/r/?ref=https://annan.example${DECISION}?v=0123456789&amp;utm_source=x`);
    await page.waitForURL(`**${DECISION}`);
  });

  test('fetches the year that is named and no other', async () => {
    const { page } = await site.open('/om/');
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/adresser/')) fetched.push(new URL(request.url()).pathname);
    });
    await page.goto(site.address('/r/?ref=210319'));
    await page.locator('[data-fynd]').first().waitFor();
    expect(fetched.toSorted()).toEqual(['/adresser/2021.json', '/adresser/organ.json']);
  });
});
