import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { archiveCache } from '../../src/command-line/archive-cache.ts';
import { temporaryFolder } from '../samples/temporary-content.ts';

test('the cache of a content folder is its own, and goes when the folder is gone', () => {
  const [within, one, other, third] = [temporaryFolder(), temporaryFolder(), temporaryFolder(), temporaryFolder()];
  const cache = archiveCache(one, within);
  expect(archiveCache(other, within)).not.toBe(cache);
  expect(archiveCache(one, within)).toBe(cache);
  expect(existsSync(path.join(cache ?? '', 'innehall'))).toBe(true);
  rmSync(one, { recursive: true });
  archiveCache(third, within);
  expect(existsSync(cache ?? '')).toBe(false);
  expect(existsSync(archiveCache(other, within) ?? '')).toBe(true);
});

test('where the disk does not take a cache there is none', () => {
  const file = path.join(temporaryFolder(), 'fil');
  writeFileSync(file, '');
  expect(archiveCache(temporaryFolder(), path.join(file, 'arkiv'))).toBeUndefined();
});
