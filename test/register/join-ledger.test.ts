import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LEDGER_FILE, SEAL_FILE } from '../../src/archive/ledger.ts';
import { checkWitness } from '../../src/minutes/check-witness.ts';
import { loadBranches } from '../../src/minutes/ledger-branches.ts';
import { loadContent } from '../../src/minutes/load-content.ts';
import { loadLedger } from '../../src/minutes/load-ledger.ts';
import { joinLedger, type JoinCommand } from '../../src/register/join-ledger.ts';
import type { RegisterOrder } from '../../src/register/register-content.ts';
import { takeBack } from '../../src/register/take-back.ts';
import {
  BODY,
  edit,
  errorsOf,
  FILE,
  MEETING,
  publishedFolder,
  read,
  register,
  remove,
} from '../samples/ledger-folder.ts';
import { meetingText, temporaryFolder } from '../samples/temporary-content.ts';
import { conflictText } from '../samples/two-editors.ts';

type Style = Parameters<typeof conflictText>[3];
type Work = (folder: string) => void;

const OTHER = 'moten/norrlunda/2024-06-14.mdx';
const add = (file: string, text: string) => (folder: string) => writeFileSync(path.join(folder, file), text);
const addOther = (body = BODY) => add(OTHER, meetingText({ date: '2024-06-14', body }));
const correct = (from: string, to: string) => (folder: string) => edit(folder, FILE, (text) => text.replace(from, to));
const dropItem = (folder: string) => edit(folder, FILE, (text) => text.replace(/## 3\..*$/s, ''));
const renumber = (number: number) => (folder: string) =>
  edit(folder, FILE, (text) => text.replace('## 3. Beslut', `## ${number}. Beslut`));

interface Side {
  readonly work: Work;
  readonly order?: Partial<RegisterOrder>;
}

/** The archive of the two as Git leaves it: the content as `resolved` makes it of ours, the ledger with both. */
async function parted(ours: Side, theirs: Side, resolved: Work = () => {}, style: Style = 'merge') {
  const start = await publishedFolder();
  const folders = [temporaryFolder(), temporaryFolder()] as const;
  for (const [index, { work, order }] of [ours, theirs].entries()) {
    const folder = folders[index] ?? '';
    cpSync(start, folder, { recursive: true });
    work(folder);
    const date = index === 0 ? '2026-12-02' : '2026-12-01';
    expect((await register(folder, { date, ...order })).kind).toBe('entered');
  }
  const merged = temporaryFolder();
  cpSync(folders[0], merged, { recursive: true });
  cpSync(path.join(folders[1], 'lydelser'), path.join(merged, 'lydelser'), { recursive: true });
  for (const file of [LEDGER_FILE, SEAL_FILE])
    writeFileSync(
      path.join(merged, file),
      conflictText(read(start, file), read(folders[0], file), read(folders[1], file), style),
    );
  resolved(merged);
  return { start, folders, merged };
}

const join = (folder: string, more: Partial<JoinCommand> = {}) =>
  joinLedger({ folder, date: '2026-12-24', choices: { all: undefined, own: [] }, reason: undefined, ...more });
const choosing = (kept: 'ours' | 'theirs') => ({ choices: { all: undefined, own: [{ id: MEETING, kept }] } });
const tailOf = (folder: string) =>
  loadLedger(folder)
    .record.lines.slice(3)
    .map(({ event, id, target, reason }) =>
      [event, id.replace('norrlunda-', ''), target?.replace('norrlunda-', ''), reason].filter(Boolean).join(' '),
    );

const NEW = { work: addOther() };
const CORRECTION = { work: correct('teckna', 'avslå'), order: { reason: 'Fel beslut.' } };
const OTHER_CORRECTION = { work: correct('pröva', 'behålla'), order: { reason: 'Fel om jouren.' } };
const takeOther = (folder: string) => edit(folder, FILE, (text) => text.replace('pröva', 'behålla'));

describe('a ledger that Git could not join', () => {
  test.each<[Style, string]>([
    ['merge', 'with marks'],
    ['diff3', 'with marks and the common base'],
    ['both-kept', 'with both sides and no marks'],
  ])('is one fault (%s: %s), and one command mends it', async (style) => {
    const { merged } = await parted(NEW, CORRECTION, correct('teckna', 'avslå'), style);
    expect(errorsOf(merged)).toEqual(['ledger-conflict']);
    expect((await register(merged)).kind).toBe('faulty');
    expect((await takeBack(merged)).kind).toBe('damaged');
    expect(await join(merged)).toMatchObject({ kind: 'joined', common: 3, entered: [3, 2], left: [], events: [] });
    expect(errorsOf(merged)).toEqual([]);
    expect(tailOf(merged)).toEqual([
      'corrected 2024-05-17 Fel beslut.',
      'corrected 2024-05-17-2 Fel beslut.',
      'published 2024-06-14',
      'published 2024-06-14-2',
      'published 2024-06-14-3',
    ]);
    const ledger = read(merged, LEDGER_FILE);
    expect((await join(merged)).kind).toBe('nothing');
    expect(read(merged, LEDGER_FILE)).toBe(ledger);
    expect((await takeBack(merged)).kind).toBe('nothing');
  });

  test('is told once where the marks stand in the seal alone, and sealed anew', async () => {
    const { merged } = await parted(NEW, CORRECTION, correct('teckna', 'avslå'));
    const seal = read(merged, SEAL_FILE);
    await join(merged);
    writeFileSync(path.join(merged, SEAL_FILE), seal);
    expect(errorsOf(merged)).toEqual(['ledger-conflict']);
    expect((await join(merged)).kind).toBe('sealed');
    expect(errorsOf(merged)).toEqual([]);
  });

  test('waits until the meetings can be read', async () => {
    const { merged } = await parted(NEW, CORRECTION, add(FILE, '<<<<<<< HEAD\n=======\n>>>>>>> x\n'));
    const ledger = read(merged, LEDGER_FILE);
    expect((await join(merged)).kind).toBe('faulty');
    expect(read(merged, LEDGER_FILE)).toBe(ledger);
  });

  test.each<[string, Work]>([
    [
      'a line of a side altered',
      (folder) => edit(folder, LEDGER_FILE, (text) => text.replace('2026-12-02', '2026-12-03')),
    ],
    ['a line of a side removed', (folder) => edit(folder, LEDGER_FILE, (text) => text.replace(/(<{7}.*\n).*\n/, '$1'))],
    ['both ledgers cut off', (folder) => edit(folder, LEDGER_FILE, (text) => text.replace(/.*\n(={7}|>{7})/g, '$1'))],
    ['another seal', (folder) => edit(folder, SEAL_FILE, (text) => text.replace(/[0-9a-f]{64}/, 'f'.repeat(64)))],
    ['no seal', (folder) => remove(folder, SEAL_FILE)],
  ])('is refused with %s, and nothing is written', async (_what, tamper) => {
    const { merged } = await parted(NEW, CORRECTION, correct('teckna', 'avslå'));
    tamper(merged);
    const ledger = read(merged, LEDGER_FILE);
    expect((await join(merged)).kind).toBe('damaged');
    expect(read(merged, LEDGER_FILE)).toBe(ledger);
    expect(existsSync(path.join(merged, 'grenar'))).toBe(false);
  });
});

describe('the joined ledger', () => {
  test('is the same whoever joins, and takes nothing in twice', async () => {
    const { start, folders, merged } = await parted(NEW, CORRECTION, correct('teckna', 'avslå'));
    const other = temporaryFolder();
    cpSync(merged, other, { recursive: true });
    for (const file of [LEDGER_FILE, SEAL_FILE])
      writeFileSync(
        path.join(other, file),
        conflictText(read(start, file), read(folders[1], file), read(folders[0], file), 'merge'),
      );
    await join(merged);
    await join(other);
    const ledger = read(merged, LEDGER_FILE);
    expect(read(other, LEDGER_FILE)).toBe(ledger);
    for (const folder of folders) {
      for (const file of [LEDGER_FILE, SEAL_FILE])
        writeFileSync(
          path.join(other, file),
          conflictText(read(start, file), read(folder, file), read(merged, file), 'merge'),
        );
      await join(other);
      expect(read(other, LEDGER_FILE)).toBe(ledger);
    }
    expect(errorsOf(other)).toEqual([]);
  });
});

describe('what goes together is joined without a question:', () => {
  test('corrections of one meeting by both, which then reads as neither has entered it', async () => {
    const { merged } = await parted(CORRECTION, OTHER_CORRECTION, takeOther);
    expect(await join(merged)).toMatchObject({ kind: 'joined', events: [{ event: 'corrected', id: MEETING }] });
    expect([errorsOf(merged), tailOf(merged).at(-1)]).toEqual([[], 'corrected 2024-05-17 Fel beslut. Fel om jouren.']);
  });

  test('a correction of a decision that the other gave another number', async () => {
    const moving = {
      work: renumber(5),
      order: { reason: 'Fel nummer.', moves: [{ from: `${MEETING}-3`, to: `${MEETING}-5` }] },
    };
    const { merged } = await parted(moving, OTHER_CORRECTION, takeOther);
    await join(merged);
    expect(errorsOf(merged)).toEqual([]);
    expect(tailOf(merged)).toContain('corrected 2024-05-17-5 Fel om jouren.');
  });

  test('the same meeting with the same words: one line is enough', async () => {
    const { merged } = await parted(NEW, NEW);
    const outcome = await join(merged);
    expect(outcome).toMatchObject({ kind: 'joined', left: [{}, {}, {}] });
    expect([errorsOf(merged), tailOf(merged).length]).toEqual([[], 3]);
  });

  test('the same withdrawal: both reasons stand on its line', async () => {
    const { merged } = await parted(
      { work: dropItem, order: { reason: 'Fel möte.', withdrawals: [`${MEETING}-3`] } },
      { work: dropItem, order: { reason: 'Hörde inte hit.', withdrawals: [`${MEETING}-3`] } },
    );
    await join(merged);
    expect(errorsOf(merged)).toEqual([]);
    expect(tailOf(merged)).toContain('withdrawn 2024-05-17-3 Fel möte. Hörde inte hit.');
  });
});

describe('what cannot both stand is a choice, and nothing is written before it:', () => {
  const undecided = async (merged: string, kind: string, id: string) => {
    const ledger = read(merged, LEDGER_FILE);
    expect(await join(merged)).toMatchObject({ kind: 'undecided', collisions: [{ kind, id }] });
    expect(read(merged, LEDGER_FILE)).toBe(ledger);
  };

  test('an address published with different words; the other words are an earlier wording', async () => {
    const theirs = { work: addOther(BODY.replace('teckna', 'avslå')) };
    const { merged } = await parted(NEW, theirs);
    await undecided(merged, 'published-twice', 'norrlunda-2024-06-14');
    await join(merged, { choices: { all: 'ours', own: [] }, reason: 'Rätt protokoll.' });
    expect(errorsOf(merged)).toEqual([]);
    expect(tailOf(merged)).toEqual(
      expect.arrayContaining(['published 2024-06-14-2', 'corrected 2024-06-14-2 Rätt protokoll.']),
    );
    const { wordings = [] } = loadContent(merged).archive.addresses.get('norrlunda-2024-06-14-2') ?? {};
    expect(wordings.map(({ text }) => text?.includes('avslå'))).toEqual([true, false]);
  });

  test('a choice for what nobody has to choose is told, as where the address is misspelt', async () => {
    const { merged } = await parted(NEW, { work: addOther(BODY.replace('teckna', 'avslå')) });
    const ledger = read(merged, LEDGER_FILE);
    const own = [{ id: 'norrlunda-2024-06-15', kept: 'ours' as const }];
    expect(await join(merged, { choices: { all: 'ours', own } })).toEqual({
      kind: 'unneeded',
      ids: ['norrlunda-2024-06-15'],
    });
    expect(read(merged, LEDGER_FILE)).toBe(ledger);
  });

  test.each(['ours', 'theirs'] as const)('a decision moved to two numbers, where that of %s is kept', async (kept) => {
    const moved = (number: number) => ({
      work: renumber(number),
      order: { reason: 'Fel nummer.', moves: [{ from: `${MEETING}-3`, to: `${MEETING}-${number}` }] },
    });
    const { merged } = await parted(
      moved(5),
      moved(6),
      kept === 'ours' ? undefined : (folder) => edit(folder, FILE, (text) => text.replace('## 5.', '## 6.')),
    );
    await undecided(merged, 'moved-twice', `${MEETING}-3`);
    await join(merged, choosing(kept));
    expect(errorsOf(merged)).toEqual([]);
    const [to, from] = kept === 'ours' ? [5, 6] : [6, 5];
    const { addresses } = loadContent(merged).archive;
    for (const number of [3, from])
      expect(addresses.get(`${MEETING}-${number}`)?.fate).toMatchObject({ kind: 'moved', to: `${MEETING}-${to}` });
  });

  test.each(['ours', 'theirs'] as const)('a decision withdrawn and corrected, where %s is kept', async (kept) => {
    const withdrawal = { work: dropItem, order: { reason: 'Hörde inte hit.', withdrawals: [`${MEETING}-3`] } };
    const { merged } = await parted(withdrawal, OTHER_CORRECTION, (folder) => {
      if (kept === 'theirs')
        add(
          FILE,
          meetingText({
            body: BODY.replace('pröva', 'behålla'),
            frontmatter: 'närvaro:\n  - närvarande: [Maja Ek, Bo Vik]\n',
          }),
        )(folder);
    });
    await undecided(merged, 'withdrawn-and-kept', `${MEETING}-3`);
    expect((await join(merged, choosing(kept))).kind).toBe('joined');
    expect(errorsOf(merged)).toEqual([]);
    const fate = loadContent(merged).archive.addresses.get(`${MEETING}-3`)?.fate.kind;
    expect(fate).toBe(kept === 'ours' ? 'withdrawn' : 'page');
    expect(tailOf(merged)).toEqual(
      expect.arrayContaining(['withdrawn 2024-05-17-3 Hörde inte hit.', 'corrected 2024-05-17-3 Fel om jouren.']),
    );
  });

  test('a person at the terminal is asked for each, and may stop', async () => {
    const { merged } = await parted(NEW, { work: addOther(BODY.replace('teckna', 'avslå')) });
    const order = { folder: merged, date: '2026-12-24', choices: { all: undefined, own: [] }, reason: undefined };
    const asked: string[] = [];
    const answer = async ({ id }: { readonly id: string }) => {
      asked.push(id);
      return 'ours' as const;
    };
    expect((await joinLedger(order, { askWhich: answer })).kind).toBe('joined');
    expect(asked).toEqual(['norrlunda-2024-06-14']);
  });
});

describe('a witness from before', () => {
  test('is answered, also where joining gave its line another hash; the common lines keep theirs', async () => {
    const { start, folders, merged } = await parted(NEW, CORRECTION, correct('teckna', 'avslå'));
    const outcome = await join(merged);
    expect(outcome).toMatchObject({ rewritten: [3, 0] });
    expect(read(merged, LEDGER_FILE).startsWith(read(start, LEDGER_FILE))).toBe(true);
    const branches = loadBranches(merged);
    for (const folder of folders)
      for (const { hash } of loadLedger(folder).links)
        expect(checkWitness(loadContent(merged), hash.slice(0, 20), branches)).toMatchObject({
          line: expect.any(Number),
          diagnostics: [],
        });
  });

  test('finds what is altered since, and a branch that is cut or stands alone', async () => {
    const { folders, merged } = await parted(NEW, CORRECTION, correct('teckna', 'avslå'));
    await join(merged);
    const hash = loadLedger(folders[0]).links.at(-1)?.hash ?? '';
    const codes = () =>
      checkWitness(loadContent(merged), hash, loadBranches(merged)).diagnostics.map(({ code }) => code);
    const [file = ''] = readdirSync(path.join(merged, 'grenar'));
    const branch = read(merged, `grenar/${file}`);
    edit(merged, `grenar/${file}`, (text) => text.replace(/^.*\n/, ''));
    expect(codes()).toEqual(['witness-unknown']);
    writeFileSync(path.join(merged, 'grenar', file), branch.replaceAll('2026-12-02', '2026-12-09'));
    expect(codes()).toEqual(['witness-unknown']);
    writeFileSync(path.join(merged, 'grenar', file), branch);
    edit(merged, LEDGER_FILE, (text) => text.replace('2026-12-02', '2026-12-09'));
    expect(codes()).toEqual(expect.arrayContaining(['witness-joined', 'ledger-chain']));
  });
});
