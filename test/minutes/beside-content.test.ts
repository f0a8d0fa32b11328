import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findEveryFile } from '../../src/minutes/find-content-files.ts';
import { keyOfSite } from '../../src/publish/standing-site.ts';
import { stateOfFolder } from '../../src/site/build/state-of-folder.ts';
import { ORGAN, writeContent } from '../samples/temporary-content.ts';

test('packages, a version history and a built site lie in a content folder and are no part of it', () => {
  const folder = writeContent({ 'organ/norrlunda.yaml': ORGAN, 'dist/anteckning.txt': 'Ingen webbplats.' });
  const put = (file: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), 'text');
  };
  const files = () => findEveryFile(folder);
  expect(files()).toEqual(['dist/anteckning.txt', 'organ/norrlunda.yaml']);
  for (const file of [
    'package-lock.json',
    'node_modules/paket/fil.js',
    '.git/HEAD',
    'public/index.html',
    'public/_headers',
  ])
    put(file);
  expect(files()).toEqual(['dist/anteckning.txt', 'organ/norrlunda.yaml']);

  const [key, state] = [keyOfSite(folder), stateOfFolder(folder)];
  for (const file of ['node_modules/paket/annan.js', 'public/b/index.html']) put(file);
  expect([keyOfSite(folder), stateOfFolder(folder)]).toEqual([key, state]);
  put('moten/norrlunda/2030-03-01.mdx');
  expect(keyOfSite(folder)).not.toBe(key);
});
