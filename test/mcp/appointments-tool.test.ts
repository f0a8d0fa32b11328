import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { buildArchive } from '../../src/archive/archive.ts';
import { ERASED_NAME } from '../../src/archive/erased-name.ts';
import { NO_LEDGER } from '../../src/archive/ledger.ts';
import { appointmentRecords } from '../../src/data/appointment-record.ts';
import { decisionRecords } from '../../src/data/decision-record.ts';
import { meetingRecords } from '../../src/data/meeting-record.ts';
import { organRecords } from '../../src/data/organ-record.ts';
import { yearFileName, type YearFileRecord } from '../../src/data/year-file-record.ts';
import { yearOfId } from '../../src/find/address-index.ts';
import { archiveWording } from '../../src/mcp/answer.ts';
import { appointmentsTool } from '../../src/mcp/appointments-tool.ts';
import { keepArchive } from '../../src/mcp/kept-archive.ts';
import { findSite } from '../../src/mcp/published-site.ts';
import { appointment, day, decision, makeMeeting, makeOrgan, prose } from '../samples/sample-archive.ts';
import type { Block } from '../../src/archive/block.ts';

const ORGANS = [makeOrgan('lovrad', ['Lövrådet']), makeOrgan('granrad', ['Granrådet'])];

const MEETINGS: readonly (readonly [organ: string, date: string, blocks: readonly Block[]])[] = [
  ['lovrad', '2031-04-02', [decision(['att utse Maja Ek']), appointment('Maja Ek', { body: 'Skogsgruppen' })]],
  ['granrad', '2031-06', [prose('Bo sitter i mossgruppen.'), appointment('Bo Vik', { body: 'Mossgruppen' })]],
  [
    'lovrad',
    '2032-04-02',
    [
      prose('Åsa tar över.'),
      appointment('Åsa Lind', { body: 'Skogsgruppen', after: 'Maja Ek', from: day('2032-09-01') }),
      appointment(ERASED_NAME, { body: 'Häckgruppen' }),
      appointment(undefined, { body: 'Häckgruppen' }),
      appointment('Cia Eklund', { body: 'Häckgruppen', to: day('2032-12-31') }),
    ],
  ],
];

const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-uppdrag-'));
beforeAll(() => {
  mkdirSync(path.join(folder, 'data'), { recursive: true });
  const archive = buildArchive({
    organs: ORGANS,
    meetings: MEETINGS.map(([organ, date, blocks]) => makeMeeting({ organ, date, items: [{ number: '1', blocks }] })),
    topics: [],
    glossary: [],
    ledger: NO_LEDGER,
  });
  const files = [
    ...putByYear('uppdrag', appointmentRecords(archive)),
    ...putByYear('moten', meetingRecords(archive, undefined)),
    ...putByYear('beslut', decisionRecords(archive, undefined)),
  ];
  put('arsfiler.json', files);
  put('datapackage.json', { name: 'till-handlingarna', title: 'Lövarkivet' });
  put('organ.json', organRecords(archive));
  put('amnen.json', []);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function putByYear(fil: string, rows: readonly { readonly id: string }[]): readonly YearFileRecord[] {
  return [...Map.groupBy(rows, ({ id }) => yearOfId(id))].map(([ar, own]) => {
    const json = yearFileName(fil, ar, 'json');
    put(json, own);
    return { fil, ar, poster: own.length, json, csv: null };
  });
}

function put(name: string, rows: unknown): void {
  const file = path.join(folder, 'data', name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(rows));
}

const answer = z.object({
  svar: z.string(),
  skal: z.string().nullable(),
  forbehall: z.array(z.string()),
  lydelser: z.array(archiveWording),
  fler: z.int(),
  grupper: z.array(z.string()),
});

async function ask(asked: Readonly<Record<string, unknown>>) {
  return answer.parse(
    await keepArchive(findSite(folder, '/')).ask((archive) => appointmentsTool.answer(asked, archive)),
  );
}

/** Who is told, in the order of the answer, with the state. */
async function tell(asked: Readonly<Record<string, unknown>>) {
  return (await ask(asked)).lydelser.map(({ uppdrag }) => [uppdrag?.person, uppdrag?.lage]);
}

describe('what is asked of a group', () => {
  test('is told by the words of its name, the latest meeting first, with who took or takes over', async () => {
    const { lydelser } = await ask({ i: 'skogsgruppen' });
    expect(lydelser.map(({ id, uppdrag }) => [id, uppdrag?.person, uppdrag?.senare])).toEqual([
      ['lovrad-2032-04-02-1-uppdrag-1', 'Åsa Lind', null],
      [
        'lovrad-2031-04-02-1-uppdrag-1',
        'Maja Ek',
        { rad: 'lovrad-2032-04-02-1-uppdrag-1', person: 'Åsa Lind', fran: '2032-09-01', datum: '2032-04-02' },
      ],
    ]);
  });

  test('has the address of the decision that says it, and otherwise of the item', async () => {
    const { lydelser } = await ask({ i: 'skogsgruppen' });
    expect(lydelser.map(({ adress, lydelse }) => [adress, lydelse])).toEqual([
      ['/moten/lovrad-2032-04-02/#p1', ['Åsa tar över.']],
      ['/b/lovrad-2031-04-02-1/', ['att utse Maja Ek']],
    ]);
  });

  test('stands in the order of its document, and says in words what each state leaves unknown', async () => {
    const { lydelser } = await ask({ i: 'häckgruppen' });
    expect(lydelser.map(({ uppdrag }) => [uppdrag?.person, uppdrag?.lage])).toEqual([
      [ERASED_NAME, 'namn borttaget'],
      [null, 'vakant'],
      ['Cia Eklund', 'inget senare sagt'],
    ]);
    for (const { uppdrag } of lydelser) expect(uppdrag?.lage_ord).toMatch(/vet arkivet inte|arkivet vet inte/);
  });

  test('may be of one network alone, or of one year, and no more is told than was asked for', async () => {
    expect(await tell({ organ: 'Granrådet' })).toEqual([['Bo Vik', 'inget senare sagt']]);
    expect((await tell({ ar: 2031 })).map(([person]) => person)).toEqual(['Bo Vik', 'Maja Ek']);
    expect(await ask({ antal: 2 })).toMatchObject({ lydelser: { length: 2 }, fler: 4 });
  });

  test('is told page by page, and what was skipped is nowhere told again', async () => {
    const [all, first, second] = [await tell({}), await tell({ antal: 4 }), await tell({ antal: 4, hoppa_over: 4 })];
    expect(all).toHaveLength(6);
    expect([...first, ...second]).toEqual(all);
    expect(await ask({ antal: 4, hoppa_over: 4 })).toMatchObject({ svar: 'funnet', fler: 0 });
    expect(await ask({ hoppa_over: 6 })).toMatchObject({ svar: 'saknas', skal: expect.stringContaining('6'), fler: 0 });
  });

  test('is refused where the archive has nothing in it, with the groups that it has', async () => {
    const told = await ask({ i: 'Svampgruppen', organ: 'Lövrådet' });
    expect(told).toMatchObject({ svar: 'saknas', lydelser: [] });
    expect(told.skal).toMatch(/i ”Svampgruppen” från ”Lövrådet”.*sok/);
    expect(told.grupper.toSorted()).toEqual(['Häckgruppen', 'Skogsgruppen']);
    expect(await ask({ i: 'skogsgruppen', organ: 'Tallrådet' })).toMatchObject({ svar: 'saknas', grupper: [] });
  });

  test('is no question where it has no letter', async () => {
    await expect(ask({ i: '–' })).rejects.toThrow('inga ord');
  });
});

describe('a person who is asked for', () => {
  test('is told by whole names alone', async () => {
    expect(await tell({ person: 'ek' })).toEqual([['Maja Ek', 'avlöses']]);
    expect(await ask({ person: 'Eklu' })).toMatchObject({ svar: 'saknas', lydelser: [] });
  });

  test('is never one whose name was erased, and the answer counts those', async () => {
    const told = await ask({ i: 'häckgruppen', person: 'namn borttaget' });
    expect(told).toMatchObject({ svar: 'saknas', lydelser: [] });
    expect(told.forbehall).toContainEqual(expect.stringMatching(/^1 uppdrag har ett borttaget namn/));
  });
});

describe('a day that is asked for', () => {
  test('leaves out what begins later, what had ended, and what may have been told later, and counts them', async () => {
    const { lydelser, forbehall } = await ask({ dag: '2031-06-15' });
    expect(lydelser.map(({ uppdrag }) => uppdrag?.person)).toEqual(['Maja Ek']);
    expect(forbehall.join(' ')).toMatch(/4 uppdrag är sagda eller började först .* 1 uppdrag är från möten vars dag/);
    const after = await ask({ i: 'häckgruppen', dag: '2033-01-01' });
    expect(after.lydelser.map(({ uppdrag }) => uppdrag?.person)).toEqual([ERASED_NAME, null]);
    expect(after.forbehall).toContainEqual(expect.stringMatching(/^1 uppdrag hade ett slut före/));
  });

  test('after the last meeting is answered with what the archive does not know', async () => {
    const last = expect.stringContaining('sista möte är från senast 2032-04-02');
    expect((await ask({ i: 'skogsgruppen', dag: '9999-12-31' })).forbehall).toContainEqual(last);
    expect((await ask({ i: 'skogsgruppen', dag: '2032-04-02' })).forbehall).not.toContainEqual(last);
  });

  test('before all that is told is refused, and the answer says that the state is the archive’s own day’s', async () => {
    const told = await ask({ i: 'skogsgruppen', dag: '2031-04-01' });
    expect(told).toMatchObject({ svar: 'saknas', skal: expect.stringContaining('2031-04-01'), grupper: [] });
    expect(told.forbehall).toContainEqual(expect.stringContaining('sagt på arkivets sista dag'));
  });
});
