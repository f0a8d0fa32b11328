import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { expect, onTestFinished, test } from 'vitest';
import {
  findLockHolder,
  holderMessage,
  LOCK_FILE,
  takeContentLock,
  withContentLock,
} from '../../src/minutes/content-lock.ts';
import { loadContent } from '../../src/minutes/load-content.ts';
import { temporaryFolder } from '../samples/temporary-content.ts';

/** A lock as another process has written it. */
function writeLock(folder: string, mark: Readonly<Record<string, unknown>>): void {
  const whole = {
    command: 'import',
    pid: 1,
    host: hostname(),
    since: '2031-04-02T10:32:00.000Z',
    token: 'a'.repeat(24),
  };
  writeFileSync(path.join(folder, LOCK_FILE), JSON.stringify({ ...whole, ...mark }));
}

/** The number of a process that lives until the test is done. */
function livingProcess(): number {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 600_000)'], { stdio: 'ignore' });
  onTestFinished(() => void child.kill());
  return child.pid ?? 0;
}

async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' });
  await new Promise((resolve) => child.once('exit', resolve));
  return child.pid ?? 0;
}

test('one works, the next one waits, and both get their turn', async () => {
  const folder = temporaryFolder();
  const order: string[] = [];
  const work = (name: string) => async () => {
    order.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    order.push(`${name} ends`);
  };
  await Promise.all(['a', 'b', 'c'].map((name) => withContentLock(folder, 'register', work(name))));
  expect(order.map((line) => line.split(' ')[1])).toEqual(Array(3).fill(['begins', 'ends']).flat());
  expect(readdirSync(folder)).toEqual([]);
});

test('who waits too long is told who works, with which command and since when, and does nothing', async () => {
  const folder = temporaryFolder();
  const pid = livingProcess();
  writeLock(folder, { pid });
  let worked = false;
  const end = await withContentLock(folder, 'glom', () => (worked = true), 0);
  expect([worked, existsSync(path.join(folder, LOCK_FILE))]).toEqual([false, true]);
  expect(end).toMatchObject({ holder: { pid, command: 'import' } });
  for (const word of ['npm run import', String(pid), '2031-04-02 kl. 10:32'])
    expect('holder' in end ? holderMessage(end.holder) : '').toContain(word);
});

test.each<[string, () => Promise<Readonly<Record<string, unknown>>>]>([
  ['whose process has ended', async () => ({ pid: await endedProcess() })],
  ['whose number another process has now', async () => ({ pid: livingProcess(), started: '1' })],
  ['of this very process, from a run before', async () => ({ pid: process.pid })],
])('a lock %s is taken over', async (_what, mark) => {
  const folder = temporaryFolder();
  writeLock(folder, await mark());
  expect(findLockHolder(folder)).toBeUndefined();
  expect(await withContentLock(folder, 'register', () => 'done', 0)).toEqual({ done: 'done' });
  expect(readdirSync(folder)).toEqual([]);
});

test('an abandoned lock that nobody can read is taken over once it is old', async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, LOCK_FILE), '');
  expect(await withContentLock(folder, 'register', () => 'done', 0)).toHaveProperty('holder');
  utimesSync(path.join(folder, LOCK_FILE), new Date(0), new Date(0));
  expect(await withContentLock(folder, 'register', () => 'done', 0)).toEqual({ done: 'done' });
});

test('a lock of another computer counts as held: nobody here can know', () => {
  const folder = temporaryFolder();
  writeLock(folder, { pid: 999_999, host: 'annan-dator' });
  expect(findLockHolder(folder)).toMatchObject({ host: 'annan-dator' });
});

test('a lock names the command and never its words', () => {
  const folder = temporaryFolder();
  const lock = takeContentLock(folder, 'glom');
  const text = readFileSync(path.join(folder, LOCK_FILE), 'utf8');
  if ('release' in lock) lock.release();
  expect(Object.keys(JSON.parse(text)).toSorted()).toEqual(['command', 'host', 'pid', 'since', 'started', 'token']);
});

test('while a command works, nothing of it is told as left behind', () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, '.ordlista.yaml.0123456789ab.tmp'), '');
  expect(loadContent(folder).diagnostics).toHaveLength(1);
  const lock = takeContentLock(folder, 'import');
  expect(loadContent(folder).diagnostics).toEqual([]);
  if ('release' in lock) lock.release();
});

test('a folder that is not there yet is made for the lock, and gone again where nothing was put in it', async () => {
  const folder = path.join(temporaryFolder(), 'ny', 'mapp');
  await withContentLock(folder, 'import', () => expect(existsSync(folder)).toBe(true));
  expect(existsSync(path.dirname(folder))).toBe(false);
});

test('a lock of another computer says which file to remove where that computer is gone', () => {
  const folder = temporaryFolder();
  writeLock(folder, { host: 'annan-dator' });
  const holder = findLockHolder(folder);
  expect(holder && holderMessage(holder)).toContain(`ta bort ${LOCK_FILE}`);
});

test.each<[string, (file: string) => void]>([
  ['a folder', (file) => mkdirSync(file)],
  ['a link that leads nowhere', (file) => symlinkSync('/finns/inte', file)],
  ['words that steer a terminal', (file) => writeLock(path.dirname(file), { command: 'import\u001B[31m' })],
  ['a process that cannot be', (file) => writeLock(path.dirname(file), { pid: -1 })],
])('where the lock should be and nobody has it stands %s: once it is old it is taken over', async (_what, put) => {
  const folder = temporaryFolder();
  const file = path.join(folder, LOCK_FILE);
  put(file);
  const held = await withContentLock(folder, 'register', () => 'done', 0);
  expect('holder' in held ? holderMessage(held.holder) : '').toContain(`ta bort ${LOCK_FILE}`);
  lutimesSync(file, new Date(0), new Date(0));
  expect(await withContentLock(folder, 'register', () => 'done', 0)).toEqual({ done: 'done' });
  expect(readdirSync(folder)).toEqual([]);
});

/** Runs the lock in a process that may write no file at all, as on a full disk. */
function lockWithoutRoom(folder: string): string {
  const lock = JSON.stringify(new URL('../../src/minutes/content-lock.ts', import.meta.url).href);
  const words = `const { takeContentLock } = await import(${lock});
    console.log('release' in takeContentLock(${JSON.stringify(folder)}, 'glom') ? 'free' : 'held');`;
  const node = [process.execPath, '--disable-warning=ExperimentalWarning', '--input-type=module', '-e', words];
  /* The answer goes through a pipe, which has no size. */
  return spawnSync('bash', ['-c', 'ulimit -f 0; exec "$@"', 'bash', ...node], { encoding: 'utf8' }).stdout.trim();
}

test.skipIf(process.platform === 'win32')('on a full disk the work is run and leaves nothing of the lock', () => {
  const folder = temporaryFolder();
  expect(lockWithoutRoom(folder)).toBe('free');
  expect(readdirSync(folder)).toEqual([]);
});

test.skipIf(process.platform === 'win32')('on a full disk whoever has the lock keeps it', () => {
  const folder = temporaryFolder();
  writeLock(folder, { pid: livingProcess() });
  expect(lockWithoutRoom(folder)).toBe('held');
  expect(readdirSync(folder)).toEqual([LOCK_FILE]);
});
