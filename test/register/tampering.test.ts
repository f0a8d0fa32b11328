import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LEDGER_FILE, SEAL_FILE } from '../../src/archive/ledger.ts';
import { loadLedger } from '../../src/minutes/load-ledger.ts';
import { sealLedger } from '../../src/register/write-ledger.ts';
import {
  edit,
  errorsOf,
  FILE,
  MEETING,
  publishedFolder,
  read,
  register,
  remove,
  warningsOf,
} from '../samples/ledger-folder.ts';

const lines = (change: (rows: readonly string[]) => readonly string[]) => (text: string) =>
  `${change(text.trimEnd().split('\n')).join('\n')}\n`;
const firstWording = (folder: string) => `lydelser/${readdirSync(path.join(folder, 'lydelser'))[0] ?? ''}`;

describe('a ledger that somebody has been at is refused:', () => {
  test.each<[string, (folder: string) => void, readonly string[]]>([
    [
      'a line altered',
      (folder) => edit(folder, LEDGER_FILE, (text) => text.replace('2026-11-24', '2025-11-24')),
      ['ledger-chain'],
    ],
    [
      'a space put into a line',
      (folder) => edit(folder, LEDGER_FILE, (text) => text.replace('":"', '": "')),
      ['ledger-chain'],
    ],
    [
      'the last line altered',
      (folder) =>
        edit(
          folder,
          LEDGER_FILE,
          lines((rows) => rows.with(-1, (rows.at(-1) ?? '').replace('2026-11-24', '2025-11-24'))),
        ),
      ['ledger-seal'],
    ],
    [
      'the last line removed',
      (folder) =>
        edit(
          folder,
          LEDGER_FILE,
          lines((rows) => rows.slice(0, -1)),
        ),
      ['ledger-seal'],
    ],
    [
      'a line removed',
      (folder) =>
        edit(
          folder,
          LEDGER_FILE,
          lines((rows) => rows.toSpliced(1, 1)),
        ),
      ['ledger-seal', 'ledger-chain'],
    ],
    [
      'the first line removed',
      (folder) =>
        edit(
          folder,
          LEDGER_FILE,
          lines((rows) => rows.slice(1)),
        ),
      ['ledger-seal', 'ledger-chain'],
    ],
    [
      'two lines in each other’s place',
      (folder) =>
        edit(
          folder,
          LEDGER_FILE,
          lines(([a = '', b = '', ...rest]) => [b, a, ...rest]),
        ),
      ['ledger-chain', 'ledger-chain', 'ledger-chain'],
    ],
    [
      'a line twice',
      (folder) =>
        edit(
          folder,
          LEDGER_FILE,
          lines((rows) => [...rows, rows.at(-1) ?? '']),
        ),
      ['ledger-seal', 'ledger-chain', 'ledger-event'],
    ],
    [
      'a line that is no JSON',
      (folder) =>
        edit(
          folder,
          LEDGER_FILE,
          lines((rows) => rows.with(-1, '{')),
        ),
      ['ledger-seal', 'ledger-syntax'],
    ],
    [
      'a line with an unknown key',
      (folder) =>
        edit(
          folder,
          LEDGER_FILE,
          lines((rows) => rows.with(-1, (rows.at(-1) ?? '').replace('"id"', '"x":1,"id"'))),
        ),
      ['ledger-seal', 'ledger-syntax'],
    ],
    [
      'an impossible day',
      (folder) =>
        edit(
          folder,
          LEDGER_FILE,
          lines((rows) => rows.with(-1, (rows.at(-1) ?? '').replace('2026-11-24', '2026-02-30'))),
        ),
      ['ledger-seal', 'ledger-syntax'],
    ],
    ['the ledger gone', (folder) => remove(folder, LEDGER_FILE), ['ledger-seal']],
    ['the seal gone', (folder) => remove(folder, SEAL_FILE), ['ledger-seal']],
    [
      'the seal of another ledger',
      (folder) => writeFileSync(path.join(folder, SEAL_FILE), `3 ${'a'.repeat(64)}\n`),
      ['ledger-seal'],
    ],
    ['a seal that is none', (folder) => writeFileSync(path.join(folder, SEAL_FILE), 'hej'), ['ledger-seal']],
    ['a wording gone', (folder) => remove(folder, firstWording(folder)), ['wording-missing']],
    [
      'a wording altered',
      (folder) =>
        edit(folder, firstWording(folder), (text) =>
          text.replace('att ', 'att inte ').replace('protokoll', 'protokol'),
        ),
      ['wording-altered'],
    ],
    [
      'a wording that is no JSON',
      (folder) => writeFileSync(path.join(folder, firstWording(folder)), 'hej'),
      ['wording-altered'],
    ],
    [
      'the wording that stands erased by hand',
      (folder) =>
        writeFileSync(path.join(folder, firstWording(folder)), '{"raderad":"2026-11-25","skäl":"På begäran."}\n'),
      ['wording-erased'],
    ],
  ])('%s', async (_what, tamper, codes) => {
    const folder = await publishedFolder();
    expect(errorsOf(folder)).toEqual([]);
    tamper(folder);
    const told = errorsOf(folder).filter((code) => code !== 'address-vanished');
    expect(told.toSorted()).toEqual(codes.toSorted());
    const before = read(folder, FILE);
    expect((await register(folder, { reason: 'Rättat.' })).kind).toBe(
      codes.includes('wording-erased') ? 'entered' : 'faulty',
    );
    expect(read(folder, FILE)).toBe(before);
  });
});

test('a ledger that is there and cannot be read is not taken for none', async () => {
  const folder = await publishedFolder();
  remove(folder, LEDGER_FILE);
  remove(folder, SEAL_FILE);
  mkdirSync(path.join(folder, LEDGER_FILE));
  expect(errorsOf(folder)).toContain('ledger-syntax');
  expect((await register(folder, { reason: 'Rättat.' })).kind).toBe('faulty');
});

test('a ledger with Windows’ line ends is the same ledger', async () => {
  const folder = await publishedFolder();
  edit(folder, LEDGER_FILE, (text) => text.replaceAll('\n', '\r\n'));
  expect(errorsOf(folder)).toEqual([]);
});

describe('what was cut off', () => {
  test('between the ledger and its seal is told as such, and made whole by the next entry', async () => {
    const folder = await publishedFolder();
    const seal = read(folder, SEAL_FILE);
    edit(folder, FILE, (text) => text.replace('teckna', 'avslå'));
    await register(folder, { reason: 'Rättat.' });
    writeFileSync(path.join(folder, SEAL_FILE), seal);
    expect(errorsOf(folder)).toEqual(['ledger-seal']);
    expect(await register(folder)).toMatchObject({ kind: 'entered', healed: true, events: [] });
    expect([errorsOf(folder), warningsOf(folder)]).toEqual([[], []]);
  });

  test('at the very first entry, too', async () => {
    const folder = await publishedFolder();
    sealLedger(folder, []);
    expect(await register(folder)).toMatchObject({ kind: 'entered', healed: true });
    expect(errorsOf(folder)).toEqual([]);
  });

  test('before the ledger was written leaves wordings that nobody names, and no harm', async () => {
    const folder = await publishedFolder();
    writeFileSync(path.join(folder, 'lydelser', `${'a'.repeat(64)}.json`), '{"salt":"');
    expect(errorsOf(folder)).toEqual([]);
  });
});

test('a line’s hash is of its exact bytes, and each line holds that of the one before', async () => {
  const { links, record } = loadLedger(await publishedFolder());
  expect(
    record.lines.map(({ event, id, previous }, index) => [
      event,
      id,
      previous === (links[index - 1]?.hash ?? '0'.repeat(64)),
    ]),
  ).toEqual([MEETING, `${MEETING}-2`, `${MEETING}-3`].map((id) => ['published', id, true]));
});
