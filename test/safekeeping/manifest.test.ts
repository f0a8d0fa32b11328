import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findAltered } from '../../src/safekeeping/check-manifest.ts';
import { writeManifest } from '../../src/safekeeping/manifest.ts';
import { temporaryFolder, writeContent } from '../samples/temporary-content.ts';

const LARGE = 'å'.repeat(2_000_000);

test('the manifest has a line a file, in order, with its checksum', () => {
  const folder = writeContent({ 'b/x.txt': 'x', 'a.txt': '', 'b.txt': LARGE, _h: 'h' });
  writeManifest(folder);
  const sum = (text: string) => createHash('sha256').update(text).digest('hex');
  expect(readFileSync(path.join(folder, 'manifest-sha256.txt'), 'utf8')).toBe(
    `${sum('h')}  _h\n${sum('')}  a.txt\n${sum(LARGE)}  b.txt\n${sum('x')}  b/x.txt\n`,
  );
  expect(findAltered(folder)).toEqual([]);
});

test('what was changed, added or taken away is found', () => {
  const folder = writeContent({ 'a.txt': 'a', 'b.txt': 'b', 'c/d.txt': 'd' });
  writeManifest(folder);
  writeFileSync(path.join(folder, 'a.txt'), 'A');
  writeFileSync(path.join(folder, 'new.txt'), '');
  rmSync(path.join(folder, 'c'), { recursive: true });
  expect(findAltered(folder)).toEqual(['a.txt', 'c/d.txt', 'new.txt']);
  expect(findAltered(temporaryFolder())).toBeUndefined();
});
