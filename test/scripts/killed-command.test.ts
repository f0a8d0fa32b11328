import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/command-line/folders.ts';
import { LOCK_FILE } from '../../src/minutes/content-lock.ts';
import { loadContent } from '../../src/minutes/load-content.ts';
import { loadLedger } from '../../src/minutes/load-ledger.ts';
import { erasePerson } from '../../src/register/erase-person.ts';
import { FACTOR } from '../runs.ts';
import { BODY, errorsOf, FILE, publishedFolder, read, register, warningsOf } from '../samples/ledger-folder.ts';
import { meetingText, ORGAN, writeContent } from '../samples/temporary-content.ts';

const NAME = 'Maja Ek';
const ERASURE = { name: NAME, reason: 'På begäran.', date: '2027-01-02' };
const PRELOAD = path.join(path.dirname(fileURLToPath(import.meta.url)), 'kill-at.mjs');
/** In the long run every change is tried, otherwise some: a process takes its time to start, and `stopped-histories` tries all. */
const EVERY = FACTOR > 1 ? 1 : 11;

type Script = 'register' | 'glom' | 'check' | 'import' | 'build';
const environment = (content: string) => ({ ...process.env, GITHUB_ACTIONS: '', CONTENT_DIR: content });

function run(script: Script, content: string, args: readonly string[], killAt?: number) {
  const preload = killAt === undefined ? [] : ['--import', PRELOAD];
  return spawnSync(process.execPath, [...preload, path.join(ROOT, 'scripts', `${script}.ts`), ...args], {
    encoding: 'utf8',
    env: { ...environment(content), KILL_AT: String(killAt) },
  });
}

function runBeside(script: Script, content: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [path.join(ROOT, 'scripts', `${script}.ts`), ...args], {
    env: environment(content),
    stdio: 'pipe',
  });
  const words: string[] = [];
  child.stdout.on('data', (text) => words.push(String(text)));
  child.stderr.on('data', (text) => words.push(String(text)));
  return new Promise<{ status: number | null; said: string }>((resolve) =>
    child.once('close', (status) => resolve({ status, said: words.join('') })),
  );
}

const unregistered = () =>
  writeContent({
    'organ/norrlunda.yaml': ORGAN,
    [FILE]: meetingText({ body: BODY, frontmatter: 'närvaro:\n  - närvarande: [Maja Ek, Bo Vik]\n' }),
  });
const filesWith = (folder: string, words: string) =>
  spawnSync('grep', ['-rlF', words, folder], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean);

describe('a register that is killed', () => {
  test('at any change of the disk is told by the check, finished by the next one, and forgets who is erased', async () => {
    for (let at = 3; ; at += EVERY) {
      const content = unregistered();
      const { signal } = run('register', content, [], at);
      if (signal === null) break;
      expect(signal).toBe('SIGKILL');
      const left = readdirSync(path.join(content), { recursive: true, encoding: 'utf8' }).filter((name) =>
        /\.tmp$|^\.upptagen$/.test(name),
      );
      const told = [...warningsOf(content), ...errorsOf(content)];
      if (left.length > 0) expect(told.some((code) => /^(?:leftover-file|ledger-seal)$/.test(code))).toBe(true);
      expect((await register(content)).kind).toBe('entered');
      expect([errorsOf(content), warningsOf(content)]).toEqual([[], []]);
      expect(readdirSync(path.join(content, 'lydelser'))).toHaveLength(3);
      expect((await erasePerson({ folder: content, ...ERASURE })).kind).toBe('erased');
      expect([filesWith(content, NAME), errorsOf(content), warningsOf(content)]).toEqual([[], [], []]);
    }
  });
});

describe('an erasure that is killed', () => {
  test('at any change of the disk is finished when it is run again', async () => {
    for (let at = 4; ; at += EVERY) {
      const content = await publishedFolder();
      const { lines } = loadLedger(content).record;
      const { signal } = run('glom', content, [NAME, '--radera', '--orsak', 'På begäran.'], at);
      if (signal === null) break;
      expect((await erasePerson({ folder: content, ...ERASURE })).kind).toMatch(/^(?:erased|not-found)$/);
      expect([filesWith(content, NAME), errorsOf(content), warningsOf(content)]).toEqual([[], [], []]);
      expect(loadLedger(content).record.lines.slice(0, lines.length)).toEqual(lines);
    }
  });
});

describe('commands at once', () => {
  test('enter every address once: what the ledger does not name lies nowhere', async () => {
    const content = unregistered();
    const ends = await Promise.all([runBeside('register', content), runBeside('register', content)]);
    expect(ends.map(({ status }) => status)).toEqual([0, 0]);
    expect(ends.map(({ said }) => said).toSorted()).toEqual([
      'Allt står redan i liggaren. Inget är skrivet.\n',
      expect.stringContaining('3 publicerade adresser'),
    ]);
    expect(readdirSync(path.join(content, 'lydelser'))).toHaveLength(3);
    expect([errorsOf(content), warningsOf(content)]).toEqual([[], []]);
    expect(readdirSync(content)).not.toContain(LOCK_FILE);
  });

  test('a register and an erasure leave the name nowhere, whichever came first', async () => {
    const content = unregistered();
    const glom = () => runBeside('glom', content, NAME, '--radera', '--orsak', 'På begäran.');
    const ends = await Promise.all([runBeside('register', content), glom(), glom()]);
    expect(ends.map(({ status }) => status)).toEqual([0, 0, 0]);
    expect([filesWith(content, NAME), errorsOf(content)]).toEqual([[], []]);
  });
});

describe('what stopped runs have left', () => {
  test('is told by the check with the command that cleans, and gone after it', async () => {
    const content = await publishedFolder();
    const orphan = `lydelser/${'a'.repeat(64)}.json`;
    const left = [`moten/norrlunda/.2024-05-18.mdx.0123456789ab.tmp`, '.liggare.jsonl.0123456789ab.tmp', orphan];
    for (const file of left) writeFileSync(path.join(content, file), JSON.stringify({ salt: '', text: NAME }));
    expect(warningsOf(content).toSorted()).toEqual(['leftover-file', 'leftover-file', 'orphan-wording']);
    expect(run('check', content, []).stdout).toContain('npm run glom -- --stada');
    expect(run('glom', content, ['--stada']).stdout).toContain('3 filer');
    expect(warningsOf(content)).toEqual([]);
    expect(filesWith(content, NAME)).toHaveLength(2);
  });

  test('is left alone while the ledger is damaged: what it names is not sure', async () => {
    const content = await publishedFolder();
    const ledger = read(content, 'liggare.jsonl');
    writeFileSync(path.join(content, 'liggare.jsonl'), ledger.split('\n').slice(0, 1).join('\n'));
    const before = readdirSync(path.join(content, 'lydelser'));
    run('glom', content, ['--stada']);
    expect(readdirSync(path.join(content, 'lydelser'))).toEqual(before);
    writeFileSync(path.join(content, 'liggare.jsonl'), ledger);
    expect(loadContent(content).diagnostics).toEqual([]);
  });

  test('is no part of a version history: Git leaves it out', () => {
    const ignored = readFileSync(path.join(ROOT, '.gitignore'), 'utf8').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['*.tmp', LOCK_FILE]));
  });
});
