import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { buildSite } from '../../src/publish/build-site.ts';
import { ROOT } from '../../src/command-line/folders.ts';
import { temporaryFolder } from '../samples/temporary-content.ts';

test('two builds of the same content give the same bytes, file by file, whatever the environment says of development', async () => {
  expect(process.env['DEV']).toBe('1');
  const output = path.join(temporaryFolder(), 'igen');
  expect(await buildSite({ content: path.join(ROOT, 'content'), output, say: () => {} })).toBe(true);
  const lines = (folder: string) => readFileSync(path.join(folder, 'manifest-sha256.txt'), 'utf8').split('\n');
  expect(lines(output)).toEqual(lines(inject('site')));
});
