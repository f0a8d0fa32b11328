import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { NOTE_FILE } from '../../src/minutes/forget-runs.ts';
import { isStanding, keyOfSite, rememberSite } from '../../src/publish/standing-site.ts';
import { writeManifest } from '../../src/safekeeping/manifest.ts';
import { temporaryFolder } from '../samples/temporary-content.ts';

function putSite(): string {
  const site = temporaryFolder();
  mkdirSync(path.join(site, 'om'));
  writeFileSync(path.join(site, 'om', 'index.html'), 'Om arkivet');
  writeManifest(site);
  return site;
}

test('a site stands where it was put under the same key, whatever else its host keeps at its root', () => {
  const site = putSite();
  expect(isStanding(site, 'nyckel')).toBe(false);
  rememberSite(site, 'nyckel');
  expect(isStanding(site, 'nyckel')).toBe(true);
  expect(isStanding(site, 'annan')).toBe(false);
  mkdirSync(path.join(site, 'lost+found'));
  writeFileSync(path.join(site, '.git'), 'gitdir: elsewhere');
  expect(isStanding(site, 'nyckel')).toBe(true);
});

test.each<[string, (site: string) => void]>([
  ['changed', (site) => writeFileSync(path.join(site, 'om', 'index.html'), 'Om arkivet!')],
  ['added', (site) => writeFileSync(path.join(site, 'om', 'mer.html'), 'Mer')],
  ['removed', (site) => rmSync(path.join(site, 'om', 'index.html'))],
  ['all removed', (site) => rmSync(site, { recursive: true })],
])('it does not where a file was %s', (_, change) => {
  const site = putSite();
  rememberSite(site, 'nyckel');
  change(site);
  expect(isStanding(site, 'nyckel')).toBe(false);
});

test('a manifest that was written anew over a changed file is not the one that was put there', () => {
  const site = putSite();
  rememberSite(site, 'nyckel');
  writeFileSync(path.join(site, 'om', 'index.html'), 'Om arkivet!');
  writeManifest(site);
  expect(isStanding(site, 'nyckel')).toBe(false);
});

test('every file of the content is part of the key, but not the note that a build removes', () => {
  const content = temporaryFolder();
  const before = keyOfSite(content);
  writeFileSync(path.join(content, 'sok.yaml'), 'ord: []');
  const after = keyOfSite(content);
  expect(after).not.toBe(before);
  rmSync(path.join(content, 'sok.yaml'));
  writeFileSync(path.join(content, NOTE_FILE), '1');
  expect(keyOfSite(content)).toBe(before);
});
