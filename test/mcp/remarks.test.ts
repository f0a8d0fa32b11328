import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { NO_LEDGER } from '../../src/archive/ledger.ts';
import { coverageTool } from '../../src/mcp/coverage-tool.ts';
import { getTool } from '../../src/mcp/get-tool.ts';
import { keepArchive } from '../../src/mcp/kept-archive.ts';
import { findSite } from '../../src/mcp/published-site.ts';
import type { ServedTool } from '../../src/mcp/tool.ts';
import { makeMeeting, makeOrgan } from '../samples/sample-archive.ts';
import { publishSample } from './publish-sample.ts';

const DOUBLE = 'Huvudet har både 2031-11-04 och 2031-11-05.';
const items = [{ number: '1' }, { number: '2' }];
const folder = publishSample(
  buildArchive({
    organs: [makeOrgan('lovrad', ['Lövrådet'])],
    meetings: [
      makeMeeting({
        organ: 'lovrad',
        date: '2031-03-10',
        items,
        notes: ['Källan har två datum, 2031-03-10 och 2031-03-06, sa Maja Ek.', 'Punkt 2: Dagen är 2030-01-02.'],
      }),
      makeMeeting({
        organ: 'lovrad',
        date: '2031-11-04',
        items,
        notes: [DOUBLE, 'Punkt 2: Ett ord är oläsligt.', 'Bilagorna saknas.'],
      }),
      makeMeeting({ organ: 'lovrad', date: '2031-05-02', items }, ['Frågan lyftes vid mötet den 2 maj 2032']),
      makeMeeting({ organ: 'lovrad', date: '2031-08-12', items }, ['Frågan lyftes vid mötet den 2 juni']),
      makeMeeting({ organ: 'lovrad', date: '2033-01-08', type: 'dagordning', items }),
    ],
    topics: [],
    glossary: [],
    ledger: NO_LEDGER,
  }),
);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function ask(tool: ServedTool, asked: Readonly<Record<string, unknown>>) {
  return keepArchive(findSite(folder, '/')).ask((archive) => tool.answer(asked, archive));
}

describe('a remark on the source of a meeting', () => {
  const notes = '/moten/lovrad-2031-03-10/#anmarkningar';

  test('is pointed at by the answer that tells the meeting, without its words where it names somebody', async () => {
    const told = await ask(getTool, { hanvisning: 'lovrad-2031-03-10' });
    expect(told).toMatchObject({
      svar: 'funnet',
      forbehall: [expect.stringContaining('anmärkningar om källan')],
      traffar: [{ lydelse: { anmarkning: notes } }],
    });
    expect(JSON.stringify(told)).not.toContain('Maja');
  });

  test('is told in words where it names nobody: of a meeting all, of an item those on it and on the day', async () => {
    const remarksOf = async (hanvisning: string) => {
      const told = await ask(getTool, { hanvisning });
      expect(told['svar']).toBe('funnet');
      return JSON.parse(JSON.stringify(told['traffar'])).map(
        ({ lydelse }: { lydelse: { anmarkningar?: unknown } }) => lydelse.anmarkningar,
      );
    };
    expect(await remarksOf('lovrad-2031-11-04')).toEqual([
      [DOUBLE, 'Punkt 2: Ett ord är oläsligt.', 'Bilagorna saknas.'],
    ]);
    expect(await remarksOf('https://arkiv.test/moten/lovrad-2031-11-04/#anmarkningar')).toHaveLength(1);
    expect(await remarksOf('lovrad-2031-03-10')).toEqual([['Punkt 2: Dagen är 2030-01-02.']]);
  });

  test('on another day is told in words to whoever asks for that day', async () => {
    expect(await ask(getTool, { hanvisning: 'Lövrådet 311105' })).toMatchObject({
      svar: 'saknas',
      forbehall: [expect.stringContaining(DOUBLE)],
      nara: [{ lydelse: { id: 'lovrad-2031-11-04' } }],
    });
  });

  test('leads from the other day that it names to the meeting, as near; a remark on an item does not', async () => {
    expect(await ask(getTool, { hanvisning: 'Lövrådet 310306' })).toMatchObject({
      svar: 'saknas',
      skal: expect.stringContaining('2031-03-06'),
      nara: [{ lydelse: { id: 'lovrad-2031-03-10', anmarkning: notes } }],
    });
    const ofItem = await ask(getTool, { hanvisning: 'Lövrådet 300102' });
    expect(ofItem).toMatchObject({ svar: 'saknas', skal: expect.not.stringContaining('anmärkning') });
  });

  test('is pointed at nowhere where there is none', async () => {
    const told = await ask(getTool, { hanvisning: 'lovrad-2031-05-02' });
    expect(told).toMatchObject({ svar: 'funnet', forbehall: [] });
    expect(JSON.stringify(told)).not.toContain('anmarkning');
  });
});

test('the words that name a missing meeting have all that a citation of them needs; those of an agenda are the archive’s', async () => {
  expect(await ask(coverageTool, { organ: 'lovrad', ar: 2032 })).toMatchObject({
    luckor: [
      {
        ord: 'Frågan lyftes vid mötet den 2 maj 2032',
        dagordning: null,
        stalle: {
          id: 'lovrad-2031-05-02-1',
          adress: '/moten/lovrad-2031-05-02/#p1',
          version: null,
          version_av: null,
          textform: 'ordagrann',
          organ_namn: 'Lövrådet',
          datum: '2031-05-02',
        },
      },
    ],
  });
  expect(await ask(coverageTool, { organ: 'lovrad', ar: 2033 })).toMatchObject({
    luckor: [{ stalle: null, dagordning: '/moten/lovrad-2033-01-08/', namns_i: [] }],
  });
});

test('a missing meeting tells what is unsure of its day, and is not told as held on a day that cannot be', async () => {
  expect(await ask(coverageTool, {})).toMatchObject({
    luckor: [
      { datum: '2033-01-08', om_dagen: null },
      { datum: '2032-05-02', ar_enligt: 'källan', hallet: null, om_dagen: expect.stringContaining('fel i källan') },
      { datum: '2031-06-02', ar_enligt: 'sammanhanget', hallet: true, om_dagen: expect.stringContaining('året') },
    ],
  });
});
