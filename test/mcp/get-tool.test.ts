import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { getTool } from '../../src/mcp/get-tool.ts';
import { keepArchive } from '../../src/mcp/kept-archive.ts';
import { findSite } from '../../src/mcp/published-site.ts';
import { makeMeeting, makeOrgan } from '../samples/sample-archive.ts';
import { publishSample } from './publish-sample.ts';

const folder = publishSample(
  buildArchive({
    organs: [makeOrgan('lovrad', ['Lövrådet'])],
    meetings: [makeMeeting({ organ: 'lovrad', date: '2031-03-10', items: [{ number: '1' }] })],
    topics: [],
    glossary: [],
  }),
);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function get(hanvisning: string) {
  return keepArchive(findSite(folder, '/')).ask((archive) => getTool.answer({ hanvisning }, archive));
}

describe('what is asked for beside a meeting', () => {
  test.each(['Lövrådet 310310 yrkesresan', 'Lövrådet mars 2031'])('is told as not used: %s', async (text) => {
    const unused = text.endsWith('yrkesresan') ? [expect.stringContaining('yrkesresan')] : [];
    expect(await get(text)).toMatchObject({
      svar: 'funnet',
      forbehall: unused,
      traffar: [{ lydelse: { id: 'lovrad-2031-03-10' } }],
    });
  });

  test.each(['något-som-inte-finns', 'huvud', 'p1xyz', ':~:text=avtal', 'n%C3%A5got'])(
    'is told as not used where it is a place that is not read: #%s',
    async (fragment) => {
      for (const address of ['/moten/lovrad-2031-03-10/', 'lovrad-2031-03-10'])
        expect(await get(`${address}#${fragment}`)).toMatchObject({
          svar: 'funnet',
          forbehall: [expect.stringContaining(`#${decodeURIComponent(fragment)}`)],
        });
    },
  );

  test.each(['#anmarkningar', ''])('is nothing where all of it is read: %s', async (fragment) => {
    expect(await get(`/moten/lovrad-2031-03-10/${fragment}`)).toMatchObject({ svar: 'funnet', forbehall: [] });
  });

  test('is refused where it is an item that the meeting does not have', async () => {
    expect(await get('Lövrådet mars 2031 p 7')).toMatchObject({ svar: 'saknas', traffar: [] });
  });

  test('is told as a doubt where it is a version that the meeting does not have', async () => {
    const told = await get('/moten/lovrad-2031-03-10/?v=0000000000000000');
    expect(told).toMatchObject({ svar: 'funnet', forbehall: [expect.stringContaining('version 0000000000000000')] });
  });
});
