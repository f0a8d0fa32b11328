import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/command-line/folders.ts';
import { writeManifest } from '../../src/safekeeping/manifest.ts';
import { temporaryFolder, writeContent } from '../samples/temporary-content.ts';

function zip(site: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'scripts', 'zip.ts'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, OUT_DIR: site },
  });
  return { status, stdout, stderr };
}

test('a built site becomes a file beside it, and nothing is said on stdout', () => {
  const site = builtSite();
  const { status, stdout } = zip(site);
  expect([status, stdout, existsSync(`${site}.zip`)]).toEqual([0, '', true]);
});

test('what is no built site, or was changed after the build, is refused and names the files', () => {
  const site = builtSite();
  writeFileSync(path.join(site, 'index.html'), 'annat');
  const { status, stderr } = zip(site);
  expect([status, stderr.includes('index.html'), existsSync(`${site}.zip`)]).toEqual([1, true, false]);
  expect(zip(temporaryFolder()).status).toBe(1);
});

test.each([[['a.zip', 'b.zip']], [['--fort']]])('%j is wrong use', (args) => {
  expect(zip(builtSite(), ...args).status).toBe(2);
});

test('a file within the site itself is wrong use: the next zip would hold it', () => {
  const site = builtSite();
  expect(zip(site, path.join(site, 'kopia.zip')).status).toBe(2);
});

function builtSite(): string {
  const site = path.join(
    writeContent({ 'site/index.html': '<a href="/moten/">', 'site/moten/index.html': '' }),
    'site',
  );
  writeManifest(site);
  return site;
}
