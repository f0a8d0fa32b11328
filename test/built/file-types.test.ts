import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { FILE_TYPES } from '../../src/publish/hosts/file-types.ts';

/** Files that no reader asks for: hosts read them, or are not shown them. */
const OF_HOSTS = /^(?:_headers|_redirects|\.nojekyll|vardregler\/.*)$/;

test('hosts are told the type of every file of the site', () => {
  const site = inject('site');
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter((name) => !OF_HOSTS.test(name));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((name) => !(path.extname(name).slice(1) in FILE_TYPES))).toEqual([]);
});
