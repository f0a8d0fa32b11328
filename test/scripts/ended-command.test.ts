import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/command-line/folders.ts';
import { temporaryFolder } from '../samples/temporary-content.ts';

/** A checkout whose `check` ends itself by a signal. */
function checkoutThatEndsBy(signal: string): string {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'scripts'));
  cpSync(path.join(ROOT, 'scripts', 'run.mjs'), path.join(folder, 'scripts', 'run.mjs'));
  cpSync(path.join(ROOT, 'package-lock.json'), path.join(folder, 'package-lock.json'));
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  writeFileSync(
    path.join(folder, 'scripts', 'check.ts'),
    `process.kill(process.pid, '${signal}'); setInterval(() => {}, 1000);`,
  );
  return folder;
}

test.skipIf(process.platform === 'win32').each([
  ['SIGSEGV', 139],
  ['SIGKILL', 137],
  ['SIGTERM', 143],
])('a command that %s ends says so, and exits as a shell tells it', (signal, code) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(checkoutThatEndsBy(signal), 'scripts', 'run.mjs'), 'check', '--json'],
    { encoding: 'utf8' },
  );
  expect([status, stdout]).toEqual([code, '']);
  expect(stderr).toContain(`Kommandot avbröts av signalen ${signal}.`);
});
