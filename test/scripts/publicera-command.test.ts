import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync, statSync, writeFileSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/command-line/folders.ts';
import { findAltered } from '../../src/safekeeping/check-manifest.ts';
import { writeManifest } from '../../src/safekeeping/manifest.ts';
import { temporaryFolder, writeContent } from '../samples/temporary-content.ts';

const has = (program: string) => spawnSync(program, ['--version']).error === undefined;

const FIRST = {
  'index.html': 'start',
  'b/1/index.html': 'ett',
  'b/2/index.html': 'två',
  '_astro/a.css': 'a',
  'data/x*[1].txt': 'x',
  '#x.txt': 'x',
};
const SECOND = { ...FIRST, 'index.html': 'stort', 'b/3/index.html': 'tre', '_astro/b.css': 'b' };

function builtSite(files: Readonly<Record<string, string>>): string {
  const site = writeContent(files);
  writeManifest(site);
  return site;
}

const second = () => {
  const { 'b/1/index.html': _gone, '_astro/a.css': _old, 'data/x*[1].txt': _odd, ...files } = SECOND;
  return builtSite(files);
};

function publicera(site: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'scripts', 'publicera.ts'), ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, OUT_DIR: site, ...env },
    },
  );
  return { status, stdout, stderr };
}

/** Stands for ssh: runs on this machine what would be run on the other. */
function localShell(): string {
  const shell = path.join(temporaryFolder(), 'skal');
  writeFileSync(shell, '#!/bin/sh\nshift\nexec sh -c "$*"\n');
  chmodSync(shell, 0o755);
  return `'${shell}'`;
}

describe.each<[string, boolean, (folder: string) => string, () => NodeJS.ProcessEnv]>([
  ['to a folder', true, (folder) => folder, () => ({})],
  ['by rsync, where it is installed', has('rsync'), (folder) => `annan:${folder}`, () => ({ RSYNC_RSH: localShell() })],
  ['by rclone, where it is installed', has('rclone'), (folder) => `rclone:${folder}`, () => ({})],
])('a site is sent %s', (_how, canRun, destination, environment) => {
  test.skipIf(!canRun)('whole at first, and then what has changed', () => {
    const folder = path.join(writeContent({ 'plats/.well-known/x': 'värdens' }), 'plats').replaceAll('\\', '/');
    const env = environment();
    const place = path.join(path.dirname(folder), 'plats');
    const send = (site: string, ...args: string[]) => publicera(site, ['--till', destination(place), ...args], env);
    rmSync(path.join(place, '.well-known'), { recursive: true });

    const all = send(builtSite(FIRST));
    expect([all.stderr, all.status, all.stdout]).toEqual([
      expect.stringContaining('6 nya, 0 ändrade och 0 borttagna'),
      0,
      '',
    ]);
    expect(findAltered(place)).toEqual([]);

    mkdirSync(path.join(place, '.well-known'));
    writeFileSync(path.join(place, '.well-known', 'x'), 'värdens');
    const kept = statSync(path.join(place, 'b/2/index.html')).ino;
    const site = second();
    expect(send(site, '--torr').stdout).toBe(
      '+ _astro/b.css\n+ b/3/index.html\n~ index.html\n- _astro/a.css\n- b/1/index.html\n- data/x*[1].txt\n',
    );
    const some = send(site);
    expect([some.status, some.stderr]).toEqual([0, expect.stringContaining('2 nya, 1 ändrade och 3 borttagna')]);
    expect(findAltered(place)).toEqual(['.well-known/x']);
    expect(existsSync(path.join(place, 'b/1/index.html'))).toBe(false);
    expect(statSync(path.join(place, 'b/2/index.html')).ino).toBe(kept);
    expect(send(site).stderr).toBe('Inget har ändrats sedan det skickades senast.\n');
    expect(readdirSync(place).filter((name) => name.startsWith('.'))).toEqual(['.well-known']);
  });
});

test.skipIf(!has('rsync'))(
  'where rsync meets a fault it is said, and the manifest there stays that of what is there',
  () => {
    const { status, stderr } = publicera(builtSite(FIRST), ['--till', 'annan:/x'], { RSYNC_RSH: 'false' });
    expect([status, stderr]).toEqual([1, expect.stringContaining('rsync slutade med')]);
  },
);

test('a program that is not installed is named', () => {
  const { status, stderr } = publicera(builtSite(FIRST), ['--till', 'annan:/x'], { PATH: '' });
  expect([status, stderr]).toEqual([1, expect.stringContaining('Programmet rsync')]);
});

test('a folder that holds something else is refused, and nothing in it is touched', () => {
  const folder = writeContent({ 'min.txt': 'mitt' });
  expect(publicera(builtSite(FIRST), ['--till', folder]).status).toBe(1);
  expect([readdirSync(folder), readFileSync(path.join(folder, 'min.txt'), 'utf8')]).toEqual([['min.txt'], 'mitt']);
});

test('what is no built site, or was changed after the build, is refused and names a file', () => {
  const site = builtSite(FIRST);
  writeFileSync(path.join(site, 'index.html'), 'annat');
  const { status, stderr } = publicera(site, ['--till', temporaryFolder()]);
  expect([status, stderr]).toEqual([1, expect.stringContaining('index.html')]);
  expect(publicera(temporaryFolder(), ['--till', temporaryFolder()]).status).toBe(1);
});

test('wrong use: no destination, an unknown flag, a destination that is the site or holds it', () => {
  const site = builtSite(FIRST);
  const uses = [
    [],
    ['--till', ''],
    ['--fort'],
    ['--till', site],
    ['--till', path.join(site, 'b')],
    ['--till', path.dirname(site)],
  ];
  expect(uses.map((use) => publicera(site, use).status)).toEqual(uses.map(() => 2));
});
