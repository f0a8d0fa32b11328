import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { LEDGER_FILE } from '../../src/archive/ledger.ts';
import { loadLedger } from '../../src/minutes/load-ledger.ts';
import { joinLedger } from '../../src/register/join-ledger.ts';
import { BODY, edit, errorsOf, FILE, publishedFolder, read, register } from '../samples/ledger-folder.ts';
import { meetingText } from '../samples/temporary-content.ts';

const PROGRAM = path.join(import.meta.dirname, '../../scripts/register.ts');
const OTHER = 'moten/norrlunda/2024-06-14.mdx';
const git = (folder: string, ...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=Maja Ek', '-c', 'user.email=maja@example.se', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
const commit = (folder: string) => {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'Ändrat');
};

/** A content folder under Git, where one has added a meeting on `main` and another has corrected one on `grannen`. */
async function twoBranches(theirs: (folder: string) => Promise<unknown>, hasDriver: boolean): Promise<string> {
  const folder = await publishedFolder();
  git(folder, 'init', '-qb', 'main');
  writeFileSync(path.join(folder, '.gitignore'), 'liggare.angra\n');
  if (hasDriver) {
    git(folder, 'config', 'merge.liggare.driver', `"${process.execPath}" "${PROGRAM}" --forena-filer %O %A %B %P`);
    appendFileSync(path.join(folder, '.gitattributes'), 'liggare.jsonl merge=liggare\nliggare.hash merge=liggare\n');
  }
  commit(folder);
  git(folder, 'checkout', '-qb', 'grannen');
  await theirs(folder);
  commit(folder);
  git(folder, 'checkout', '-q', 'main');
  await addMeeting(folder, 'teckna');
  commit(folder);
  return folder;
}

async function addMeeting(folder: string, word: string): Promise<void> {
  writeFileSync(path.join(folder, OTHER), meetingText({ date: '2024-06-14', body: BODY.replace('teckna', word) }));
  await register(folder, { date: '2026-12-02' });
}

async function correct(folder: string): Promise<void> {
  edit(folder, FILE, (text) => text.replace('teckna', 'avslå'));
  await register(folder, { date: '2026-12-01', reason: 'Fel beslut.' });
}

const merge = (folder: string) =>
  spawnSync('git', ['-c', 'user.name=M', '-c', 'user.email=m@example.se', 'merge', '-qm', 'Förenat', 'grannen'], {
    cwd: folder,
    encoding: 'utf8',
  });
const join = (folder: string) =>
  joinLedger({ folder, date: '2026-12-24', choices: { all: 'ours', own: [] }, reason: undefined });

describe('Git', () => {
  test.each(['merge', 'diff3', 'zdiff3'])('leaves a conflict (%s), which one command mends', async (style) => {
    const folder = await twoBranches(correct, false);
    git(folder, 'config', 'merge.conflictStyle', style);
    expect(merge(folder).status).toBe(1);
    expect(errorsOf(folder)).toEqual(['ledger-conflict']);
    expect(await join(folder)).toMatchObject({ kind: 'joined', entered: [3, 2], names: ['HEAD', 'grannen'] });
    expect(errorsOf(folder)).toEqual([]);
    commit(folder);
  });

  test('joins ledger and seal itself with the driver, in a merge as in a rebase', async () => {
    const folder = await twoBranches(correct, true);
    git(folder, 'checkout', '-qb', 'omlagd');
    expect(merge(folder)).toMatchObject({ status: 0, stderr: expect.stringContaining('grenar') });
    expect(errorsOf(folder)).toEqual([]);
    expect(loadLedger(folder).record.lines.map(({ reason }) => reason)).toContain('Fel beslut.');
    const joined = read(folder, LEDGER_FILE);
    commit(folder);
    git(folder, 'checkout', '-q', 'main');
    git(folder, 'rebase', '-q', 'grannen');
    expect(read(folder, LEDGER_FILE)).toBe(joined);
    expect(errorsOf(folder)).toEqual([]);
  });

  test('is left the conflict by the driver where a person must choose', async () => {
    const folder = await twoBranches((there) => addMeeting(there, 'avslå'), true);
    expect(merge(folder)).toMatchObject({ status: 1, stderr: expect.stringContaining('--forena') });
    git(folder, 'checkout', '-q', '--ours', OTHER);
    expect(errorsOf(folder)).toEqual(['ledger-conflict']);
    expect((await join(folder)).kind).toBe('joined');
    expect(errorsOf(folder)).toEqual([]);
  });
});
