import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { stagePackage } from '../../scripts/packing/stage-package.ts';
import { ROOT } from '../../src/command-line/folders.ts';
import { findEveryFile } from '../../src/minutes/find-content-files.ts';

/** An archive with the shipped content, which has the packed program as its package, as `npm run ny` sets one up. */
const home = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-paket-'));
const archive = path.join(home, 'arkiv');
/** What `npm run ny` makes. */
const fresh = path.join(home, 'nytt');
const DOCUMENT = path.join(ROOT, 'test', 'fixtures', 'import', 'kolon-anteckningar.txt');
const PROGRAM = path.join(archive, 'program', 'till-handlingarna.tgz');
/** What somebody puts there for an update. */
const NOT_CONTENT = ['program/till-handlingarna.tgz'];
const NEXT = '99.0.0';

afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What a person at a terminal has: neither the checkout's Node nor what npm tells the commands that it runs. */
const env = Object.fromEntries([
  ...Object.entries(process.env).filter(
    ([name]) =>
      !/^(?:npm_(?:lifecycle|package|command|execpath|node|config_(?:local_prefix|loglevel))|INIT_CWD|CALLED_FROM|CONTENT_DIR|OUT_DIR|SITE_URL|VITEST|NODE_ENV|NODE_OPTIONS|DEV$)/.test(
        name,
      ),
  ),
  [
    'PATH',
    (process.env['PATH'] ?? '')
      .split(path.delimiter)
      .filter((place) => !place.includes('node_modules'))
      .join(path.delimiter),
  ],
]);

function npm(args: readonly string[], more: Readonly<Record<string, string>> = {}, cwd = archive) {
  return spawnSync('npm', args, { cwd, encoding: 'utf8', env: { ...env, ...more } });
}

/** Of every file of the archive that editors and commands have written. */
function hashesOf(folder: string): ReadonlyMap<string, string> {
  return new Map(
    findEveryFile(folder)
      .filter((file) => !NOT_CONTENT.includes(file))
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(path.join(folder, file)))
          .digest('hex'),
      ]),
  );
}

function packedVersion(): string {
  return JSON.parse(readFileSync(path.join(archive, 'node_modules', 'till-handlingarna', 'package.json'), 'utf8'))
    .version;
}

beforeAll(() => {
  const begun = spawnSync(
    process.execPath,
    [path.join(ROOT, 'scripts', 'run.mjs'), 'ny', fresh, 'Nätverket', DOCUMENT, '--organ', 'norrlunda'],
    { encoding: 'utf8', env },
  );
  expect(begun.status, begun.stderr).toBe(0);
  expect(begun.stderr).toContain(`Arkivet finns i ${fresh}`);
  cpSync(path.join(ROOT, 'content'), archive, { recursive: true });
  for (const name of ['package.json', 'package-lock.json', '.npmrc', '.gitignore', 'program', 'node_modules'])
    renameSync(path.join(fresh, name), path.join(archive, name));
});

test('npm run ny has brought in the document that stood after the name', () => {
  expect(readdirSync(path.join(fresh, 'moten', 'norrlunda'))).toHaveLength(1);
});

test('in a folder of its own the packed program checks the content, proves it and builds the site of the checkout, byte for byte, and alters nothing', () => {
  const before = hashesOf(archive);
  const checked = npm(['run', 'check', '--', '--json']);
  expect([checked.status, checked.stderr]).toEqual([0, '']);
  expect(JSON.parse(checked.stdout).filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
  const proved = npm(['test']);
  expect(proved.stdout.trimEnd().split('\n').at(-1)).toBe('2 passed, 0 failed');
  expect(proved.status).toBe(0);
  const built = npm(['run', 'build'], { OUT_DIR: 'public' });
  expect(built.status, built.stderr).toBe(0);
  const manifest = (site: string) => readFileSync(path.join(site, 'manifest-sha256.txt'), 'utf8').split('\n');
  expect(manifest(path.join(archive, 'public'))).toEqual(manifest(inject('site')));
  expect(hashesOf(archive)).toEqual(before);
});

test('npm start shows the site until it is stopped', async () => {
  const started = spawn('npm', ['start'], {
    cwd: archive,
    env: { ...env, PORT: '0' },
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(started, 'close');
  let said = '';
  for await (const words of started.stdout.setEncoding('utf8')) {
    said += words;
    if (said.includes('Ctrl+C')) break;
  }
  const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0] ?? '';
  const page = await fetch(address).then((answer) => answer.text());
  /* As Ctrl+C does, to npm and to what it has started. */
  process.kill(-(started.pid ?? 0), 'SIGINT');
  await ended;
  expect(page).toContain('<html lang="sv">');
});

test('a document is imported and published with one command, and a new version by npm update leaves every byte of the content', () => {
  const imported = npm(['run', 'import', '--', DOCUMENT, '--organ', 'schnv-dalarna', '--json']);
  expect(imported.status, imported.stderr).toBe(0);
  const { output } = JSON.parse(imported.stdout);
  const lines = () => readFileSync(path.join(archive, 'liggare.jsonl'), 'utf8').split('\n').length;
  const before = lines();
  const place = path.join(home, 'plats');
  const published = npm(['run', 'publicera', '--', '--allt', '--datum', '2026-11-29', '--till', place]);
  expect(published.status, published.stderr).toBe(0);
  expect(lines()).toBeGreaterThan(before);
  const page = output.replace(/^moten\/([\w-]+)\/(.+)\.mdx$/, 'moten/$1-$2/index.html');
  expect(existsSync(path.join(place, page)), page).toBe(true);

  const content = hashesOf(archive);
  expect([...content.keys()]).toContain(output);
  const stage = path.join(home, 'nasta');
  mkdirSync(stage);
  stagePackage(ROOT, path.join(stage, 'paket'), NEXT);
  expect(npm(['pack', './paket', '--loglevel=error'], {}, stage).status).toBe(0);
  cpSync(path.join(stage, `till-handlingarna-${NEXT}.tgz`), PROGRAM);
  expect(packedVersion()).not.toBe(NEXT);
  const updated = npm(['update', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']);
  expect(updated.status, updated.stderr).toBe(0);
  expect(packedVersion()).toBe(NEXT);
  expect(npm(['run', 'check']).status).toBe(0);
  expect(hashesOf(archive)).toEqual(content);
});
