import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../src/command-line/folders.ts';

const read = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');
/** The parts of the changelog, each with its heading. */
const parts = read('CHANGELOG.md').split(/^## /m).slice(1);

test('the changelog knows the version of the program, and the lockfile has it too', () => {
  const { version } = JSON.parse(read('package.json'));
  const lock = JSON.parse(read('package-lock.json'));
  expect([lock.version, lock.packages[''].version]).toEqual([version, version]);
  expect(parts.find((part) => !part.startsWith('Unreleased'))).toMatch(
    new RegExp(`^${version} – \\d{4}-\\d{2}-\\d{2}\n`),
  );
});

test('every version says what you must do, last of all', () => {
  for (const part of parts.filter((one) => !one.startsWith('Unreleased')))
    expect([part.split('\n')[0], part.match(/^### .*$/gm)?.at(-1)]).toEqual([
      part.split('\n')[0],
      '### What you must do',
    ]);
});
