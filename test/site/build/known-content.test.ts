import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { knowContent } from '../../../src/site/build/known-content.ts';
import { writeContent } from '../../samples/temporary-content.ts';

const FILE = 'amnen/avtal.yaml';
const CHANGES: readonly (readonly [what: string, change: (file: string) => unknown])[] = [
  ['is written', (file) => writeFileSync(file, 'namn: Avtalen\n')],
  ['is written with as many signs at the same time', writeAlike],
  ['is gone', (file) => rmSync(file)],
  ['is a folder', (file) => [rmSync(file), mkdirSync(file)]],
  ['is a link', (file) => [rmSync(file), symlinkSync('/dev/null', file)]],
  ['has another name', (file) => renameSync(file, `${file}.bak`)],
];

function writeAlike(file: string): void {
  writeFileSync(file, 'namn: Avtax\n');
  utimesSync(file, new Date(0), new Date(0));
}

test.each(CHANGES)('a look finds that a file %s, once', (_what, change) => {
  const folder = writeContent({ [FILE]: 'namn: Avtal\n' });
  utimesSync(path.join(folder, FILE), new Date(0), new Date(0));
  const known = knowContent(folder);
  let told = 0;
  known.follow(() => {
    told += 1;
  });
  known.look();
  const before = known.read();
  known.look();
  expect(known.read()).toBe(before);
  change(path.join(folder, FILE));
  known.look();
  expect(known.read()).not.toBe(before);
  known.look();
  expect(told).toBe(1);
});
