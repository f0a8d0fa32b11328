import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { importDocument } from '../../src/import/import-document.ts';
import { importFiles, type ImportedFile } from '../../src/import/import-files.ts';
import type { ImportOrder } from '../../src/import/import-order.ts';
import { STOPPED, type Circumstances, type ImportingPerson } from '../../src/import/importing-person.ts';
import { choiceOf } from '../../src/import/item-reading.ts';
import type { Reader } from '../../src/import/read-apart/start-reader.ts';
import { findDay } from '../../src/swedish/calendar-date.ts';
import { loadContent } from '../../src/minutes/load-content.ts';
import { registerContent } from '../../src/register/register-content.ts';
import { ORGAN, temporaryFolder, writeContent } from '../samples/temporary-content.ts';
import { minutes } from '../samples/sample-minutes.ts';

/** Reads in this very process; a file named `tung.txt` or `trasig.txt` does to it what its name says. */
function readerHere(): Reader & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  return {
    asked,
    read: async ({ bytes, fileName, options }) => {
      asked.push(fileName);
      if (fileName === 'tung.txt') return { kind: 'too-heavy', of: 'memory' };
      if (fileName === 'trasig.txt') return { kind: 'crashed', reason: 'TypeError, read.ts:1' };
      return { kind: 'read', result: await importDocument(bytes, fileName, options) };
    },
    close: () => {},
  };
}

/** Documents in a folder of their own. */
function writeDocuments(documents: Readonly<Record<string, string>>): readonly string[] {
  const folder = temporaryFolder();
  return Object.entries(documents).map(([name, text]) => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  });
}

function orderOf(files: readonly string[], folder: string, rest: Partial<ImportOrder> = {}): ImportOrder {
  return {
    files,
    organ: 'norrlunda',
    date: undefined,
    dayLetter: undefined,
    folder,
    archives: [],
    replace: false,
    dry: false,
    ...rest,
  };
}

async function bringIn(
  order: ImportOrder,
  person?: ImportingPerson,
  reader = readerHere(),
): Promise<readonly ImportedFile[]> {
  const done: ImportedFile[] = [];
  for await (const file of importFiles(order, reader, person)) done.push(file);
  return done;
}

const norrlunda = () => writeContent({ 'organ/norrlunda.yaml': ORGAN });

function shortly(done: readonly ImportedFile[]) {
  return done.map(({ report, state }) => [
    report.file,
    state,
    report.output,
    ...report.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code),
  ]);
}

function meetingsIn(folder: string): readonly string[] {
  const { content, diagnostics } = loadContent(folder);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return content.meetings.map(({ file }) => file);
}

describe('a batch', () => {
  test('brings in what is good and tells of each file in its order, whatever befalls the others', async () => {
    const folder = norrlunda();
    const [first = '', ...rest] = writeDocuments({
      'a.txt': minutes(),
      'tung.txt': minutes({ date: '18 maj 2024' }),
      'trasig.txt': '',
      'tom.txt': ' \n',
      'b.txt': minutes({ date: '24 maj 2024' }),
      'utan.txt': minutes({ date: 'i går' }),
    });
    const done = await bringIn(orderOf([first, path.join(folder, 'saknas.txt'), folder, ...rest], folder));
    expect(shortly(done)).toEqual([
      ['a.txt', 'written', 'moten/norrlunda/2024-05-17.mdx'],
      ['saknas.txt', 'refused', null, 'source-missing'],
      [path.basename(folder), 'refused', null, 'source-missing'],
      ['tung.txt', 'refused', null, 'source-too-heavy'],
      ['trasig.txt', 'refused', null, 'source-crashed'],
      ['tom.txt', 'refused', null, 'source-empty'],
      ['b.txt', 'written', 'moten/norrlunda/2024-05-24.mdx'],
      ['utan.txt', 'refused', null, 'no-date'],
    ]);
    expect(meetingsIn(folder)).toEqual(['moten/norrlunda/2024-05-17.mdx', 'moten/norrlunda/2024-05-24.mdx']);
  });

  test('takes one file for each meeting, even where files may be replaced', async () => {
    for (const replace of [false, true]) {
      const folder = norrlunda();
      const done = await bringIn(
        orderOf(
          writeDocuments({ 'a.txt': minutes({ text: 'Det första.' }), 'b.txt': minutes({ text: 'Det andra.' }) }),
          folder,
          { replace },
        ),
      );
      expect(shortly(done)).toEqual([
        ['a.txt', 'written', 'moten/norrlunda/2024-05-17.mdx'],
        ['b.txt', 'refused', null, 'already-there'],
      ]);
      expect(done[1]?.report.diagnostics.at(-1)?.message).toContain('a.txt');
      expect(readFileSync(path.join(folder, 'moten/norrlunda/2024-05-17.mdx'), 'utf8')).toContain('Det första.');
    }
  });
});

describe('a meeting that is there already', () => {
  test('and is published is replaced, with word of what the ledger must be told', async () => {
    const folder = norrlunda();
    await bringIn(orderOf(writeDocuments({ 'a.txt': minutes({ text: 'Det första.' }) }), folder));
    await registerContent({ folder, date: '2026-11-24', moves: [], withdrawals: [], reason: undefined });
    const again = (text: string) =>
      bringIn(orderOf(writeDocuments({ 'a.txt': minutes({ text }) }), folder, { replace: true }));
    const codes = (done: readonly ImportedFile[]) =>
      done.map(({ state, report }) => [
        state,
        report.diagnostics.filter(({ code }) => code === 'published-change').length,
      ]);
    expect(codes(await again('Det första.'))).toEqual([['written', 0]]);
    expect(codes(await again('Det andra.'))).toEqual([['written', 1]]);
    expect(codes(await again('Det tredje.'))).toEqual([['written', 1]]);
  });

  test('stays as it is', async () => {
    const folder = norrlunda();
    const files = writeDocuments({ 'a.txt': minutes() });
    await bringIn(orderOf(files, folder));
    const place = path.join(folder, 'moten/norrlunda/2024-05-17.mdx');
    writeFileSync(place, 'rättat för hand');
    expect(shortly(await bringIn(orderOf(files, folder)))).toEqual([['a.txt', 'refused', null, 'already-there']]);
    expect(readFileSync(place, 'utf8')).toBe('rättat för hand');
  });

  test('is replaced where that is wanted, and has another beside it with a letter', async () => {
    const folder = norrlunda();
    await bringIn(orderOf(writeDocuments({ 'a.txt': minutes() }), folder));
    const again = writeDocuments({ 'a.txt': minutes({ text: 'Rättat.' }) });
    expect(shortly(await bringIn(orderOf(again, folder, { replace: true })))).toEqual([
      ['a.txt', 'written', 'moten/norrlunda/2024-05-17.mdx'],
    ]);
    expect(shortly(await bringIn(orderOf(again, folder, { dayLetter: 'b' })))).toEqual([
      ['a.txt', 'written', 'moten/norrlunda/2024-05-17b.mdx'],
    ]);
    expect(meetingsIn(folder)).toHaveLength(2);
    expect(readFileSync(path.join(folder, 'moten/norrlunda/2024-05-17.mdx'), 'utf8')).toContain('Rättat.');
  });

  test('is replaced by nobody when two imports meet', async () => {
    const folder = norrlunda();
    const imports = ['första', 'andra', 'tredje'].map((word) =>
      bringIn(orderOf(writeDocuments({ [`${word}.txt`]: minutes({ text: `Det ${word}.` }) }), folder)),
    );
    const done = (await Promise.all(imports)).flat();
    expect(done.map(({ state }) => state).toSorted()).toEqual(['refused', 'refused', 'written']);
    const winner = done.find(({ state }) => state === 'written')?.report.file.replace('.txt', '') ?? '';
    expect(readFileSync(path.join(folder, 'moten/norrlunda/2024-05-17.mdx'), 'utf8')).toContain(`Det ${winner}.`);
  });
});

describe('an agenda and the minutes of one meeting', () => {
  const OWN = 'moten/norrlunda/2024-05-17.mdx';
  const BESIDE = 'moten/norrlunda/2024-05-17-dagordning.mdx';
  const agenda = (text = 'Dagordningen godkänns.') =>
    `Dagordning Nätverket i Norrlunda\n\nDatum: 17 maj 2024\n\n1. Öppnande\n${text}\n\n2. Avtal om jour\nFörslag till beslut:\natt godkänna avtalet\n`;
  const read = (folder: string, file: string) => readFileSync(path.join(folder, file), 'utf8');
  const codes = ([done]: readonly ImportedFile[]) => done?.report.diagnostics.map(({ code }) => code) ?? [];

  test('come to lie side by side when the minutes come, the agenda with every byte as it was', async () => {
    const folder = norrlunda();
    expect(shortly(await bringIn(orderOf(writeDocuments({ 'd.txt': agenda() }), folder)))).toEqual([
      ['d.txt', 'written', OWN],
    ]);
    const before = read(folder, OWN);
    const done = await bringIn(orderOf(writeDocuments({ 'a.txt': minutes() }), folder));
    expect(shortly(done)).toEqual([['a.txt', 'written', OWN]]);
    expect(codes(done)).toContain('agenda-kept');
    expect([read(folder, OWN).includes('typ: minnesanteckningar'), read(folder, BESIDE)]).toEqual([true, before]);
    expect(readdirSync(path.dirname(path.join(folder, OWN)))).toHaveLength(2);
    expect(meetingsIn(folder)).toEqual([OWN]);
    expect(loadContent(folder).content.meetings[0]?.agenda?.type).toBe('dagordning');
  });

  test('do so in whichever order, also within one import, and dry as well as not', async () => {
    for (const documents of [
      { 'a.txt': agenda(), 'b.txt': minutes() },
      { 'a.txt': minutes(), 'b.txt': agenda() },
    ]) {
      const folder = norrlunda();
      const files = writeDocuments(documents);
      const dry = await bringIn(orderOf(files, folder, { dry: true }));
      const done = await bringIn(orderOf(files, folder));
      expect(done.map(({ report }) => report)).toEqual(dry.map(({ report }) => report));
      expect(codes(done.slice(1)).filter((code) => code.startsWith('agenda-'))).toHaveLength(1);
      expect([OWN, BESIDE].map((file) => read(folder, file).includes('typ: dagordning'))).toEqual([false, true]);
      expect(meetingsIn(folder)).toEqual([OWN]);
    }
  });

  test('are replaced by their own kind alone', async () => {
    const folder = norrlunda();
    await bringIn(orderOf(writeDocuments({ 'd.txt': agenda(), 'a.txt': minutes() }), folder));
    const again = writeDocuments({ 'd.txt': agenda('Ny dagordning.'), 'a.txt': minutes({ text: 'Rättat.' }) });
    expect(shortly(await bringIn(orderOf(again, folder)))).toEqual([
      ['d.txt', 'refused', null, 'already-there'],
      ['a.txt', 'refused', null, 'already-there'],
    ]);
    expect(shortly(await bringIn(orderOf(again, folder, { replace: true })))).toEqual([
      ['d.txt', 'written', BESIDE],
      ['a.txt', 'written', OWN],
    ]);
    expect([read(folder, BESIDE).includes('Ny dagordning.'), read(folder, OWN).includes('Rättat.')]).toEqual([
      true,
      true,
    ]);
  });

  test('are left as they are where another agenda lies in the way, and finish what a stopped run began', async () => {
    const folder = norrlunda();
    await bringIn(orderOf(writeDocuments({ 'd.txt': agenda() }), folder));
    const before = read(folder, OWN);
    writeFileSync(path.join(folder, BESIDE), before.replace('godkänns', 'ändras'));
    const come = () => bringIn(orderOf(writeDocuments({ 'a.txt': minutes() }), folder, { replace: true }));
    expect(shortly(await come())).toEqual([['a.txt', 'refused', null, 'already-there']]);
    expect(read(folder, OWN)).toBe(before);
    writeFileSync(path.join(folder, BESIDE), before);
    expect(shortly(await come())).toEqual([['a.txt', 'written', OWN]]);
    expect(read(folder, BESIDE)).toBe(before);
  });

  test('are one to whoever is asked: nothing is replaced', async () => {
    const folder = norrlunda();
    await bringIn(orderOf(writeDocuments({ 'd.txt': agenda() }), folder));
    const seen: boolean[] = [];
    const person: ImportingPerson = {
      askName: async (name) => name,
      askDate: async () => 'skipped',
      askItems: async () => 'skipped',
      askWhether: async (_report, { replaces }) => {
        seen.push(replaces);
        return 'write';
      },
      showProgress: () => ({ advance: () => {}, end: () => {} }),
    };
    await bringIn(orderOf(writeDocuments({ 'a.txt': minutes() }), folder), person);
    expect(seen).toEqual([false]);
  });
});

describe('an organ', () => {
  test('that a new folder does not hold is named by the first document that can be read, and passes the check', async () => {
    const folder = path.join(temporaryFolder(), 'arkivet');
    const files = writeDocuments({
      'tom.txt': '',
      'a.txt': minutes({ title: 'Minnesanteckningar Nätverket i Norrlunda' }),
      'b.txt': minutes({ date: '24 maj 2024' }),
    });
    const reader = readerHere();
    const done = await bringIn(orderOf(files, folder), undefined, reader);
    expect(shortly(done).map(([, state]) => state)).toEqual(['refused', 'written', 'written']);
    expect(done.map(({ report }) => report.diagnostics.filter(({ code }) => code === 'new-organ').length)).toEqual([
      0, 1, 0,
    ]);
    expect(loadContent(folder).content.organs.map(({ id, name }) => [id, name])).toEqual([
      ['norrlunda', 'Nätverket i Norrlunda'],
    ]);
    expect(meetingsIn(folder)).toHaveLength(2);
    expect(reader.asked.filter((name) => name === 'tom.txt')).toHaveLength(1);
  });

  test('is not written where no meeting is', async () => {
    const folder = path.join(temporaryFolder(), 'arkivet');
    const files = writeDocuments({ 'a.txt': minutes({ date: 'i går' }) });
    expect(shortly(await bringIn(orderOf(files, folder)))).toEqual([['a.txt', 'refused', null, 'no-date']]);
    expect(readdirSync(path.dirname(folder))).toEqual([]);
  });

  test('that another archive knows is copied from there', async () => {
    const folder = writeContent({ 'organ/annat.yaml': 'namn: Annat\nkortnamn: Annat\n' });
    const archive = writeContent({ 'organ/norrlunda.yaml': ORGAN });
    const [done] = await bringIn(orderOf(writeDocuments({ 'a.txt': minutes() }), folder, { archives: [archive] }));
    expect(done?.report.diagnostics.map(({ code }) => code)).toContain('new-organ');
    expect(readFileSync(path.join(folder, 'organ/norrlunda.yaml'), 'utf8')).toBe(ORGAN);
  });

  test('that is a slip of the pen refuses the file, together with all else that is wrong with it', async () => {
    const files = writeDocuments({ 'a.txt': minutes({ date: 'i går' }) });
    const [done] = await bringIn(orderOf(files, norrlunda(), { organ: 'norlunda' }));
    expect(done?.report).toMatchObject({
      output: null,
      diagnostics: expect.arrayContaining([
        expect.objectContaining({ code: 'unknown-organ' }),
        expect.objectContaining({ code: 'no-date' }),
      ]),
    });
  });
});

test('a dry run says what it would do and leaves no trace', async () => {
  const folder = path.join(temporaryFolder(), 'arkivet');
  const files = writeDocuments({ 'a.txt': minutes(), 'b.txt': minutes() });
  const dry = await bringIn(orderOf(files, folder, { dry: true }));
  expect(shortly(dry)).toEqual([
    ['a.txt', 'tried', 'moten/norrlunda/2024-05-17.mdx'],
    ['b.txt', 'refused', null, 'already-there'],
  ]);
  expect(readdirSync(path.dirname(folder))).toEqual([]);
  expect((await bringIn(orderOf(files, folder))).map(({ report }) => report)).toEqual(dry.map(({ report }) => report));
});

test('what cannot be written is refused, and the organ is not written either', async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'moten'), '');
  expect(shortly(await bringIn(orderOf(writeDocuments({ 'a.txt': minutes() }), folder)))).toEqual([
    ['a.txt', 'refused', null, 'unwritable'],
  ]);
  expect(readdirSync(folder)).toEqual(['moten']);
});

describe('whoever sits at the terminal', () => {
  const answers = (given: Partial<ImportingPerson>): ImportingPerson => ({
    askName: async (name) => name,
    askDate: async () => 'skipped',
    askItems: async () => 'skipped',
    askWhether: async () => 'write',
    showProgress: () => ({ advance: () => {}, end: () => {} }),
    ...given,
  });

  test('is asked for a date until the document has one', async () => {
    const folder = norrlunda();
    const offered: (readonly string[])[] = [];
    const person = answers({
      askDate: async (_report, choices) => {
        offered.push(choices.map(({ iso }) => iso));
        const date = findDay(2024, 5, 17);
        return date ? { date } : 'skipped';
      },
    });
    const [done] = await bringIn(
      orderOf(writeDocuments({ 'a.txt': minutes({ date: 'fredag 17 maj', text: 'Budgeten för 2024.' }) }), folder),
      person,
    );
    expect(done).toMatchObject({
      state: 'written',
      wasShown: true,
      report: { output: 'moten/norrlunda/2024-05-17.mdx' },
    });
    expect(offered).toEqual([['2024-05-17']]);
  });

  test('is asked which reading of the items is right, and then for the date', async () => {
    const folder = norrlunda();
    const offered: (readonly string[])[] = [];
    const person = answers({
      askItems: async (_report, readings) => {
        offered.push(readings.map(({ kind }) => kind));
        const [reading] = readings;
        return reading ? { items: choiceOf(reading) } : 'skipped';
      },
      askDate: async () => {
        const date = findDay(2024, 5, 17);
        return date ? { date } : 'skipped';
      },
    });
    const text = 'Minnesanteckningar\n\nEkar\n\nAlla ekar står kvar.\n\nBjörkar\n\nAlla björkar ska fällas.\n';
    const [done] = await bringIn(orderOf(writeDocuments({ 'a.txt': text }), folder), person);
    expect(offered).toEqual([['headings']]);
    expect(done?.report.meeting?.items.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Ekar',
      '2 Björkar',
    ]);
  });

  test('may leave a file alone: nothing is written, and nothing is refused', async () => {
    const folder = norrlunda();
    const seen: Circumstances[] = [];
    const person = answers({
      askWhether: async (_report, circumstances) => {
        seen.push(circumstances);
        return seen.length === 1 ? 'skipped' : 'write';
      },
    });
    const done = await bringIn(
      orderOf(writeDocuments({ 'a.txt': minutes(), 'b.txt': minutes({ text: 'Det andra.' }) }), folder),
      person,
    );
    expect(shortly(done)).toEqual([
      ['a.txt', 'declined', null],
      ['b.txt', 'written', 'moten/norrlunda/2024-05-17.mdx'],
    ]);
    expect(seen).toEqual([
      { more: 1, replaces: false },
      { more: 0, replaces: false },
    ]);
  });

  test('may stop at any question: what is written stays, the rest is not touched', async () => {
    const folder = norrlunda();
    const files = writeDocuments({
      'a.txt': minutes(),
      'b.txt': minutes({ date: 'i går' }),
      'c.txt': minutes({ date: '24 maj 2024' }),
    });
    expect(shortly(await bringIn(orderOf(files, folder), answers({ askDate: async () => STOPPED })))).toEqual([
      ['a.txt', 'written', 'moten/norrlunda/2024-05-17.mdx'],
    ]);
    expect(meetingsIn(folder)).toHaveLength(1);
    expect(await bringIn(orderOf(files, norrlunda()), answers({ askWhether: async () => STOPPED }))).toEqual([]);
    expect(await bringIn(orderOf(files, temporaryFolder()), answers({ askName: async () => STOPPED }))).toEqual([]);
  });

  test('is told when a meeting would be replaced, and names a new organ', async () => {
    const folder = path.join(temporaryFolder(), 'arkivet');
    mkdirSync(folder);
    const files = writeDocuments({ 'a.txt': minutes() });
    const seen: boolean[] = [];
    const person = answers({
      askName: async () => 'Rådet i Norrlunda',
      askWhether: async (_report, { replaces }) => {
        seen.push(replaces);
        return 'write';
      },
    });
    await bringIn(orderOf(files, folder), person);
    await bringIn(orderOf(files, folder, { replace: true }), person);
    expect(seen).toEqual([false, true]);
    expect(loadContent(folder).content.organs.map(({ name }) => name)).toEqual(['Rådet i Norrlunda']);
  });
});
