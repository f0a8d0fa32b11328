import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEDGER_FILE } from '../../src/archive/ledger.ts';
import { printedHash } from '../../src/archive/witness.ts';
import { readWitness } from '../../src/command-line/report-witness.ts';
import { checkWitness } from '../../src/minutes/check-witness.ts';
import { loadContent } from '../../src/minutes/load-content.ts';
import { loadLedger } from '../../src/minutes/load-ledger.ts';
import { erasePerson } from '../../src/register/erase-person.ts';
import { runs } from '../runs.ts';
import { BODY, edit, FILE, MEETING, read, register } from '../samples/ledger-folder.ts';
import { REWRITINGS } from '../samples/rewritten-history.ts';
import { meetingText, ORGAN, temporaryFolder, writeContent } from '../samples/temporary-content.ts';

const OTHER = 'moten/norrlunda/2024-06-14.mdx';

/** Two meetings, published one after the other, and a correction of the first. */
async function history(): Promise<string> {
  const attendance = 'närvaro:\n  - närvarande: [Maja Ek, Bo Vik]\n';
  const folder = writeContent({
    'organ/norrlunda.yaml': ORGAN,
    [FILE]: meetingText({ body: BODY, frontmatter: attendance }),
  });
  await register(folder);
  const second = writeContent({
    [OTHER]: meetingText({ date: '2024-06-14', body: BODY.replaceAll('Maja Ek', 'Siv') }),
  });
  cpSync(path.join(second, OTHER), path.join(folder, OTHER));
  await register(folder, { date: '2026-11-25' });
  edit(folder, FILE, (text) => text.replace('teckna', 'avslå'));
  await register(folder, { date: '2026-11-26', reason: 'Rättat mot originalet.' });
  return folder;
}

const hashesOf = (folder: string) => loadLedger(folder).links.map(({ hash }) => hash);
const answer = (folder: string, hash: string) => checkWitness(loadContent(folder), hash);
const errors = (folder: string, hash: string) =>
  answer(folder, hash).diagnostics.flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));

describe('published history that is rewritten is found by one old page:', () => {
  test.each(Object.keys(REWRITINGS))('%s', async (name) => {
    const folder = await history();
    const hash = hashesOf(folder).at(-1) ?? '';
    await REWRITINGS[name]?.(folder, hashesOf(folder).length - 1);
    expect(errors(folder, hash.slice(0, 20))).not.toEqual([]);
  });

  test.each([
    'a line dated again',
    'a new ledger with the old dates',
    'new salts',
    'another reason',
    'a meeting under another id',
  ])('%s: nothing else than that page tells of it', async (name) => {
    const folder = await history();
    await REWRITINGS[name]?.(folder, hashesOf(folder).length - 1);
    const { diagnostics } = loadContent(folder);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('any of them, by the page of any line at or after which it was done', async () => {
    const original = await history();
    const hashes = hashesOf(original);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(REWRITINGS)), fc.nat(hashes.length - 1), async (name, line) => {
        const folder = temporaryFolder();
        cpSync(original, folder, { recursive: true });
        await REWRITINGS[name]?.(folder, line);
        const found = errors(folder, hashes[line] ?? '');
        rmSync(folder, { recursive: true });
        expect(found).not.toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('what is allowed leaves every old page true:', () => {
  test('entering, correcting and withdrawing, and a page of any line says so', async () => {
    const folder = await history();
    const old = hashesOf(folder);
    edit(folder, FILE, (text) => text.replace('pröva', 'behålla'));
    await register(folder, { reason: 'Rättat.' });
    for (const [index, hash] of old.entries())
      expect(answer(folder, hash.slice(0, 12))).toEqual({ line: index + 1, diagnostics: [] });
  });

  test('an erasure is told with its day, and is no fault', async () => {
    const folder = await history();
    const old = hashesOf(folder);
    await erasePerson({ folder, name: 'Maja Ek', reason: 'På begäran.', date: '2027-01-02' });
    expect(answer(folder, old.at(-1) ?? '').diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['witness-erased', 'warning'],
      ['witness-erased', 'warning'],
    ]);
  });

  test('a wording erased by hand while its text still stands is a fault', async () => {
    const folder = await history();
    const { lines } = loadLedger(folder).record;
    edit(folder, `lydelser/${lines.at(-1)?.sha256 ?? ''}.json`, () => '{"raderad":"2027-01-02","skäl":"x"}');
    expect(errors(folder, hashesOf(folder).at(-1) ?? '')).toEqual(['wording-erased']);
  });
});

describe('a witness', () => {
  test('of an address is the line that last concerned it, and stays when others are entered', async () => {
    const folder = await history();
    const witnesses = () => {
      const { addresses, witness } = loadContent(folder).archive;
      return [MEETING, `${MEETING}-2`, `${MEETING}-3`, 'norrlunda-2024-06-14']
        .map((id) => addresses.get(id)?.witness?.line)
        .concat(witness?.line);
    };
    expect(witnesses()).toEqual([8, 8, 3, 6, 8]);
    edit(folder, OTHER, (text) => text.replace('pröva', 'behålla'));
    await register(folder, { reason: 'Rättat.' });
    expect(witnesses()).toEqual([8, 8, 3, 10, 10]);
  });

  test('is read as people write it off, and a wrong one is refused', () => {
    for (const text of ['1CCB bf98 0e7d', 'Vittne: 1ccbbf980e7d', '1ccb-bf98-0e7d'])
      expect(readWitness(text)).toBe('1ccbbf980e7d');
    for (const text of ['1ccbbf9', 'hej hej hej', '', 'a'.repeat(65)]) expect(() => readWitness(text)).toThrow();
  });

  test('that fits no line, or two, is told', async () => {
    const folder = await history();
    expect(errors(folder, 'f'.repeat(20))).toEqual(['witness-unknown']);
    expect(answer(folder, '')).toMatchObject({ line: undefined, diagnostics: [{ details: { found: 8 } }] });
  });

  test('can be checked with sha256sum alone: the line, the chain up to it, and a wording', async () => {
    const folder = await history();
    const [hash = ''] = hashesOf(folder).slice(4, 5);
    const shell = (command: string) => execFileSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' }).trim();
    expect(shell(`sed -n 5p ${LEDGER_FILE} | tr -d '\\n' | sha256sum`)).toBe(`${hash}  -`);
    expect(printedHash({ hash, line: 5 })).toBe(hash.slice(0, 20));
    const page = read(path.join(import.meta.dirname, '../../content'), 'sidor/kontrollera.mdx');
    const [, chain = '', wording = ''] = [...page.matchAll(/```sh\n(.*?)```/gs)].map(([, code = '']) => code);
    expect(shell(chain.replaceAll('12', '8'))).toBe('Kedjan är hel');
    const [file = ''] = loadLedger(folder).record.lines.map(({ sha256 }) => sha256 ?? '');
    expect(shell(wording.replace(/[0-9a-f]{16,64}|HASH/g, file))).toBe(`${file}  -`);
    edit(folder, LEDGER_FILE, (text) => text.replace('2026-11-25', '2026-11-24'));
    expect(shell(`${chain.replaceAll('12', '8')} true`)).not.toBe('Kedjan är hel');
  });

  test('the command for a wording takes every sign that a text may hold', async () => {
    const body = BODY.replace('teckna', 'teckna "avtalet" i C:\\\\nya\\\\"x" med 100 %s');
    const folder = writeContent({ 'organ/norrlunda.yaml': ORGAN, [FILE]: meetingText({ body }) });
    await register(folder);
    const page = read(path.join(import.meta.dirname, '../../content'), 'sidor/kontrollera.mdx');
    const [, , command = ''] = [...page.matchAll(/```sh\n(.*?)```/gs)].map(([, code = '']) => code);
    const files = loadLedger(folder).record.lines.map(({ sha256 }) => sha256 ?? '');
    expect(read(folder, `lydelser/${files[0]}.json`)).toContain(String.raw`\"avtalet\" i C:\\nya\\\"x\"`);
    for (const file of files)
      expect(
        execFileSync('bash', ['-c', command.replace('HASH', file)], { cwd: folder, encoding: 'utf8' }).trim(),
      ).toBe(`${file}  -`);
  });
});
