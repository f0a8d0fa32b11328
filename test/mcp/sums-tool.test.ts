import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { buildArchive } from '../../src/archive/archive.ts';
import { NO_LEDGER } from '../../src/archive/ledger.ts';
import { meetingRecords } from '../../src/data/meeting-record.ts';
import { organRecords } from '../../src/data/organ-record.ts';
import { sumRecords } from '../../src/data/sum-record.ts';
import { yearFileName } from '../../src/data/year-file-record.ts';
import { archiveWording } from '../../src/mcp/answer.ts';
import { keepArchive } from '../../src/mcp/kept-archive.ts';
import { findSite } from '../../src/mcp/published-site.ts';
import { sumsTool } from '../../src/mcp/sums-tool.ts';
import { makeMeeting, makeOrgan, prose } from '../samples/sample-archive.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-belopp-'));
beforeAll(() => {
  const archive = buildArchive({
    organs: [makeOrgan('lovrad', ['Lövrådet'])],
    meetings: [
      makeMeeting({
        organ: 'lovrad',
        date: '2031-04-02',
        items: [
          { number: '1', blocks: [prose('Räfsan kostar 446 kronor per person.')] },
          { number: '2', blocks: [prose('Kursen kostar cirka 25 000 kr per deltagare. Skottkärran kostade 900 kr.')] },
          { number: '3', blocks: [prose('Krattan kostar 900 kr per år, hyran 1,2 mkr.')] },
        ],
      }),
    ],
    topics: [],
    glossary: [],
    ledger: NO_LEDGER,
  });
  const files = { belopp: sumRecords(archive), moten: meetingRecords(archive, undefined) };
  for (const fil of ['belopp', 'moten'] as const) put(yearFileName(fil, 2031, 'json'), files[fil]);
  put(
    'arsfiler.json',
    Object.entries(files).map(([fil, rows]) => ({
      fil,
      ar: 2031,
      poster: rows.length,
      json: yearFileName(fil, 2031, 'json'),
      csv: null,
    })),
  );
  put('datapackage.json', { name: 'till-handlingarna', title: 'Lövarkivet' });
  put('organ.json', organRecords(archive));
  put('amnen.json', []);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(name: string, rows: unknown): void {
  const file = path.join(folder, 'data', name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(rows));
}

const answer = z.object({
  skal: z.string().nullable(),
  forbehall: z.array(z.string()),
  lydelser: z.array(archiveWording),
});

async function ask(belopp: string) {
  const told = answer.parse(
    await keepArchive(findSite(folder, '/')).ask((archive) => sumsTool.answer({ belopp }, archive)),
  );
  return { ...told, sums: told.lydelser.map((wording) => wording.belopp?.belopp) };
}

describe('a sum without what it is counted by', () => {
  test.each([
    ['446 kr', '446 kronor per person'],
    ['446 kronor', '446 kronor per person'],
    ['446', '446 kronor per person'],
    ['25000 kr', 'cirka 25 000 kr per deltagare'],
  ])('%s is found by its number, as it is written: %s', async (asked, written) => {
    const { sums, forbehall } = await ask(asked);
    expect(sums).toEqual([written]);
    expect(forbehall).toContainEqual(expect.stringContaining('räknat per något'));
  });

  test('is found with and without it, and nothing is said of counting where none is', async () => {
    expect((await ask('900 kr')).sums.toSorted()).toEqual(['900 kr', '900 kr per år']);
    const { sums, forbehall } = await ask('1 200 000 kr');
    expect(sums).toEqual(['1,2 mkr']);
    expect(forbehall).toHaveLength(1);
  });
});

describe('a sum counted by something', () => {
  test('is that one alone, and the same number counted otherwise is told beside it', async () => {
    const { sums, forbehall } = await ask('900 kr per år');
    expect(sums).toEqual(['900 kr per år']);
    expect(forbehall).toContainEqual(expect.stringContaining('”900 kr”'));
  });

  test('is refused where only another unit has the number, which the reason quotes', async () => {
    const { sums, skal } = await ask('446 kr per år');
    expect(sums).toEqual([]);
    expect(skal).toContain('”446 kronor per person”');
  });
});

test('another number is no answer, though it begins alike', async () => {
  expect(await ask('44 kr')).toMatchObject({ sums: [], skal: expect.stringContaining('Inget sådant belopp') });
});
