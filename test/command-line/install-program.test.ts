import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { installProgram } from '../../src/command-line/install-program.ts';
import { temporaryFolder, writeContent } from '../samples/temporary-content.ts';

const FILE = path.join('program', 'till-handlingarna.tgz');

test('a program that cannot be packed is told, and nothing is fetched', async () => {
  const folder = temporaryFolder();
  expect(await installProgram(folder, { pack: async () => false })).toContain(path.join(folder, FILE));
  expect(existsSync(path.join(folder, 'node_modules'))).toBe(false);
});

test('a program that is the package of an archive is handed on from there', async () => {
  const folder = temporaryFolder();
  const from = writeContent({ [FILE]: 'programmet' });
  /* It is no package, so npm refuses it: the fault says what to run, in a folder whose name a shell would part. */
  expect(await installProgram(folder, { from })).toContain(`cd '${folder}' && npm install`);
  expect(readFileSync(path.join(folder, FILE), 'utf8')).toBe('programmet');
  expect(await installProgram(folder, { from: temporaryFolder() })).toContain(path.join(folder, FILE));
});
