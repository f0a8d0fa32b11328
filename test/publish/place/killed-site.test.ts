import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ROOT, STAGE_WITHIN } from '../../../src/command-line/folders.ts';
import { recoverSite, recoverTarget } from '../../../src/publish/place/recover-site.ts';
import { findDeadStages, removeStage } from '../../../src/publish/place/stage-folder.ts';
import { findAltered } from '../../../src/safekeeping/check-manifest.ts';
import { FACTOR } from '../../runs.ts';
import { temporaryFolder } from '../../samples/temporary-content.ts';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const PUT_SITE = path.join(HERE, 'put-site.ts');
const KILL_AT = path.join(HERE, '..', '..', 'scripts', 'kill-at.mjs');
/** In the long run every change is tried, otherwise some: a process takes its time to start. */
const EVERY = FACTOR > 1 ? 1 : 9;
const MEMORY = '/dev/shm';
const hasMemory = existsSync(MEMORY) && statSync(MEMORY).dev !== statSync(ROOT).dev;

interface Put {
  readonly kind?: 'fast';
  /** Before which change of the disk the process is killed. */
  readonly killAt?: number;
  /** Empty for a host without tools that exchange folders. */
  readonly tools?: string;
}

function put(folder: string, words: string, { kind, killAt, tools }: Put = {}) {
  const args = [
    ...(killAt === undefined ? [] : ['--import', KILL_AT]),
    PUT_SITE,
    folder,
    words,
    ...(kind ? [kind] : []),
  ];
  const env = { ...process.env, KILL_AT: String(killAt), PATH: tools ?? process.env['PATH'] };
  const { signal, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  if (signal === null) expect(stderr).toBe('');
  return signal;
}

/** Which site stands there, if it is whole. */
function whole(folder: string): string {
  expect(findAltered(folder)?.filter((name) => !name.startsWith(STAGE_WITHIN))).toEqual([]);
  return readFileSync(path.join(folder, 'index.html'), 'utf8');
}

describe('a build that is killed at any change of the disk leaves a whole site, after one new start', () => {
  test.each<[string, Put, () => string]>([
    ['where folders are exchanged in one step', {}, temporaryFolder],
    ['where the host has no tool for that', { tools: '' }, temporaryFolder],
    ['in a folder that cannot be moved', { kind: 'fast' }, temporaryFolder],
    ...(hasMemory ? [['on another file system', {}, memoryFolder] satisfies [string, Put, () => string]] : []),
  ])('%s', (_where, how, makeFolder) => {
    for (let at = 1; ; at += EVERY) {
      const folder = path.join(makeFolder(), 'webb');
      mkdirSync(folder);
      put(folder, 'gammal', how);
      const signal = put(folder, 'ny', { ...how, killAt: at });
      if (how.kind === undefined && how.tools === undefined) expect(['gammal', 'ny']).toContain(whole(folder));
      recover(folder, how);
      expect(['gammal', 'ny']).toContain(whole(folder));
      put(folder, 'nyast', how);
      expect([whole(folder), existsSync(path.join(folder, 'b/gammal')), existsSync(path.join(folder, 'b/ny'))]).toEqual(
        ['nyast', false, false],
      );
      expect([readdirSync(path.dirname(folder)), readdirSync(folder).filter((name) => name.startsWith('.'))]).toEqual([
        ['webb'],
        [],
      ]);
      if (signal === null) break;
      expect(signal).toBe('SIGKILL');
    }
  });
});

test.skipIf(!hasMemory)(`a site on another file system than the checkout is put in place (needs ${MEMORY})`, () => {
  const folder = path.join(memoryFolder(), 'djupt', 'webb');
  put(folder, 'ny');
  put(folder, 'nyast');
  expect(whole(folder)).toBe('nyast');
});

test('between the two renames the old site is put back by whoever starts next, also through a link to it', () => {
  const folder = path.join(temporaryFolder(), 'webb');
  put(folder, 'gammal', { tools: '' });
  const stage = path.join(path.dirname(folder), '.webb-QvEO7x');
  mkdirSync(stage);
  spawnSync('mv', [folder, path.join(stage, 'old')]);
  const link = path.join(temporaryFolder(), 'dist');
  spawnSync('ln', ['-s', folder, link]);
  recoverSite(link);
  expect([whole(folder), readdirSync(path.dirname(folder))]).toEqual(['gammal', ['webb']]);
});

test('stages of dead builds are swept; that of a living one, and what is no stage, stay', async () => {
  const parent = temporaryFolder();
  const folder = path.join(parent, 'webb');
  put(folder, 'gammal');
  mkdirSync(path.join(parent, '.webb-QvEO7x', 'site'), { recursive: true });
  mkdirSync(path.join(parent, '.webb-backup', 'mina'), { recursive: true });
  writeFileSync(path.join(parent, '.webb-abcdef'), 'en fil');
  const code = `import { makeStage } from ${JSON.stringify(path.join(ROOT, 'src/publish/place/stage-folder.ts'))};
    console.log(makeStage(${JSON.stringify(parent)}, '.webb-').folder); setInterval(() => {}, 1000);`;
  const living = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void living.kill('SIGKILL'));
  const stage = await new Promise<string>((resolve) =>
    living.stdout.once('data', (data) => resolve(String(data).trim())),
  );
  recoverSite(folder);
  expect(readdirSync(parent).toSorted()).toEqual(
    ['.webb-abcdef', '.webb-backup', path.basename(stage), 'webb'].toSorted(),
  );
  living.kill('SIGKILL');
  await new Promise((resolve) => living.once('exit', resolve));
  recoverSite(folder);
  expect(readdirSync(parent).toSorted()).toEqual(['.webb-abcdef', '.webb-backup', 'webb']);
});

test('two that sweep one folder at once remove a stage between them', () => {
  const parent = temporaryFolder();
  mkdirSync(path.join(parent, '.webb-QvEO7x', 'site'), { recursive: true });
  const found = [findDeadStages(parent, '.webb-'), findDeadStages(parent, '.webb-')].flat();
  expect(found).toHaveLength(2);
  for (const stage of found) removeStage(stage);
  expect(readdirSync(parent)).toEqual([]);
});

test('two builds to one folder at once take turns', async () => {
  const folder = path.join(temporaryFolder(), 'webb');
  const start = (words: string) =>
    new Promise<number | null>((resolve) =>
      spawn(process.execPath, [PUT_SITE, folder, words], { stdio: 'inherit' }).once('close', resolve),
    );
  expect(await Promise.all(['ett', 'tva', 'tre'].map(start))).toEqual([0, 0, 0]);
  expect(['ett', 'tva', 'tre']).toContain(whole(folder));
  expect(readdirSync(path.dirname(folder))).toEqual(['webb']);
});

function recover(folder: string, { kind }: Put): void {
  if (kind === undefined) recoverSite(folder);
  else recoverTarget({ folder, isFixed: true, stages: folder, prefix: STAGE_WITHIN });
}

function memoryFolder(): string {
  const folder = mkdtempSync(path.join(MEMORY, 'till-handlingarna-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
