import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { CACHE, isForeign, ROOT, STAGE_WITHIN } from '../../src/command-line/folders.ts';
import { LOCK_FILE } from '../../src/minutes/content-lock.ts';
import { buildSite } from '../../src/publish/build-site.ts';
import { WORKSHOP } from '../../src/publish/place/recover-site.ts';
import { findDeadStages } from '../../src/publish/place/stage-folder.ts';
import { findAltered } from '../../src/safekeeping/check-manifest.ts';
import { MANIFEST } from '../../src/safekeeping/manifest.ts';
import { FACTOR, runs } from '../runs.ts';
import { beginEditing, playEdit } from '../samples/edited-content.ts';
import { temporaryFolder, writeContent } from '../samples/temporary-content.ts';
import { writeEdited } from '../samples/write-edited.ts';

const BUILD = path.join(ROOT, 'scripts', 'build.ts');
const KILL_AT = path.join(path.dirname(fileURLToPath(import.meta.url)), 'kill-at.mjs');

/** Where a site goes and which of two editions of one archive is in the content. */
interface Play {
  readonly content: string;
  readonly output: string;
  readonly env: NodeJS.ProcessEnv;
  /** The manifests of the two editions. */
  readonly manifests: readonly string[];
  readonly turnTo: (edition: number) => void;
}

/** Builds both editions; the second stands. */
async function beginPlay(output: string, content: string): Promise<Play> {
  const first = beginEditing();
  const editions = [first, playEdit(first, { kind: 'topic', meeting: 0, item: 0, words: 'jouren' })];
  const turnTo = (edition: number) => {
    const archive = editions[edition % 2];
    if (archive) writeEdited(content, archive);
  };
  const manifests: string[] = [];
  for (const edition of editions.keys()) {
    turnTo(edition);
    const said: string[] = [];
    expect(await buildSite({ content, output, say: (text) => said.push(text) }), said.join('')).toBe(true);
    manifests.push(manifestOf(output) ?? '');
  }
  expect(new Set(manifests).size).toBe(2);
  return { content, output, env: { ...process.env, CONTENT_DIR: content, OUT_DIR: output }, manifests, turnTo };
}

function build(env: NodeJS.ProcessEnv, options: readonly string[] = []) {
  const { status, signal, stderr } = spawnSync(process.execPath, [...options, BUILD], { encoding: 'utf8', env });
  return { status: status ?? signal, said: stderr };
}

/** Starts a build as a group of its own and kills all of the group so long after it was time, or lets it end. */
async function killWhen(isTime: () => boolean, env: NodeJS.ProcessEnv, laterMs = 0): Promise<void> {
  const child = spawn(process.execPath, [BUILD], { detached: true, stdio: 'ignore', env });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  while (child.exitCode === null && !isTime()) await Promise.race([wait(PAUSE_MS), ended]);
  await Promise.race([wait(laterMs), ended]);
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  await ended;
}

const PAUSE_MS = 5;

/** The manifest of a site that is whole, every file of it. */
function manifestOf(site: string): string | undefined {
  return findAltered(site, isForeign)?.length === 0 ? readFileSync(path.join(site, MANIFEST), 'utf8') : undefined;
}

/** Which edition stands there whole; -1 where none does. */
function standing({ output, manifests }: Play): number {
  const manifest = existsSync(output) ? manifestOf(output) : undefined;
  return manifest === undefined ? -1 : manifests.indexOf(manifest);
}

/** After a kill: builds once more, and holds that the edition of the content stands whole and that nothing else is left. */
function startAnew(play: Play, edition: number): void {
  expect(build(play.env)).toEqual({ status: 0, said: expect.stringContaining('Klart') });
  expect(standing(play)).toBe(edition % 2);
  expect(leftBy(play)).toEqual([]);
}

function leftBy({ content, output }: Play): readonly string[] {
  return [
    ...readdirSync(path.dirname(output)).filter((name) => name !== path.basename(output)),
    ...readdirSync(output).filter((name) => name.startsWith(STAGE_WITHIN) || name === LOCK_FILE),
    ...readdirSync(content).filter((name) => name === LOCK_FILE || name.endsWith('.tmp')),
    ...findDeadStages(WORKSHOP.folder, WORKSHOP.prefix),
  ];
}

/** Thousandths of the time that a build takes, none likelier than another; a kill after its end is one that came too late. */
const moments = (many: number) => fc.sample(fc.noBias(fc.integer({ min: 0, max: 1020 })), many);

/** Kills builds at random moments. Gives which edition stood whole after each kill, before anything was started. */
async function killAtMoments(play: Play, many: number): Promise<readonly number[]> {
  const begin = performance.now();
  play.turnTo(0);
  startAnew(play, 0);
  const length = performance.now() - begin;
  const found: number[] = [];
  for (const [place, moment] of moments(many).entries()) {
    play.turnTo(place + 1);
    const time = performance.now() + (moment / 1000) * length;
    await killWhen(() => performance.now() >= time, play.env);
    found.push(standing(play));
    startAnew(play, place + 1);
  }
  return found;
}

/** One archive for the tests of the folder: the first builds of one take the most time. */
const home = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-avbrott-'));
const output = path.join(home, 'webb', 'dist');
let play: Play;
beforeAll(async () => {
  play = await beginPlay(output, path.join(home, 'innehall'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('a build that is killed with all its processes', () => {
  test('at any moment leaves a whole site, the earlier or the new, and the next one leaves nothing of it', async () => {
    expect(await killAtMoments(play, runs(1))).not.toContain(-1);
  });

  test('at one of its two renames, where folders cannot be exchanged, leaves one after one new start', () => {
    const kills = [
      { env: { KILL_AT: '2' }, left: () => -1 },
      { env: { KILL_AT: '2', KILL_AFTER: '1' }, left: (edition: number) => edition },
      { env: { KILL_AT: '1' }, left: (edition: number) => (edition + 1) % 2 },
    ] as const;
    /* Without the tools of the system. */
    const host = { ...play.env, PATH: '', KILL_WITHIN: output, KILL_CALL: 'renameSync' };
    for (let place = 0; place < Math.min(20, runs(1)); place += 1) {
      const { env, left } = kills[place % kills.length] ?? kills[0];
      const edition = (standing(play) + 1) % 2;
      play.turnTo(edition);
      expect(build({ ...host, ...env }, ['--import', KILL_AT]).status).toBe('SIGKILL');
      expect(standing(play)).toBe(left(edition));
      startAnew(play, edition);
    }
  });
});

/** In every run `killed-site` holds it of builds that only put a site in place. */
test.skipIf(FACTOR === 1)(
  'two builds of two contents at once to one folder leave the whole site of one of them',
  async () => {
    const other = path.join(home, 'annat');
    writeEdited(other, playEdit(beginEditing(), { kind: 'organ', meeting: 0, item: 0, words: 'jouren' }));
    for (let times = 0; times < Math.min(10, runs(1)); times += 1) {
      play.turnTo(times);
      const both = [play.content, times % 2 === 0 ? other : play.content].map(async (own) => {
        const child = spawn(process.execPath, [BUILD], { stdio: 'ignore', env: { ...play.env, CONTENT_DIR: own } });
        return new Promise((resolve) => child.once('exit', resolve));
      });
      expect(await Promise.all(both)).toEqual([0, 0]);
      expect(manifestOf(output)).toBeDefined();
      expect(leftBy(play)).toEqual([]);
    }
  },
);

/** To compile the pages takes longer than all the rest, and so is of the long search alone. */
test.skipIf(FACTOR === 1)(
  'a build that is killed while its pages are compiled leaves nothing of it after the next one',
  async () => {
    for (let times = 0; times < Math.min(5, runs(1)); times += 1) {
      const page = path.join(play.content, 'sidor', 'sa-gor-du.mdx');
      mkdirSync(path.dirname(page), { recursive: true });
      writeFileSync(page, `---\ntitel: Så gör du\nbeskrivning: Så.\n---\n\nText ${process.pid} ${Date.now()}.\n`);
      const before = manifestOf(output);
      await killWhen(isCompiling, play.env, 500 * times);
      expect(deadCompilings()).toHaveLength(1);
      expect(manifestOf(output)).toBe(before);
      expect(build(play.env).status).toBe(0);
      expect(manifestOf(output)).toBeDefined();
      expect([...leftBy(play), ...deadCompilings()]).toEqual([]);
    }
  },
);

const PAGES = path.join(CACHE, 'sidor');
const isCompiling = () => readdirSync(PAGES).some((name) => name.startsWith('ny-'));
const deadCompilings = () => findDeadStages(PAGES, 'ny-');

/** A file system of its own takes the right to mount one, and so is of the long search alone. */
const canMount = FACTOR > 1 && process.getuid?.() === 0 && existsSync('/proc/self/mountinfo');

describe.skipIf(!canMount)('on a small file system in memory', () => {
  test('that is the output folder itself, a build that is killed leaves a whole site after one new start', async () => {
    const many = Math.min(10, runs(1));
    expect(await killAtMoments(await beginPlay(mountMemory(), writeContent({})), many)).toHaveLength(many);
  });

  test.each<[string, () => string]>([
    ['that is the output folder itself', mountMemory],
    ['that holds the output folder', () => path.join(mountMemory(), 'webb')],
  ])('%s and is full, the old site stands whole until there is room', async (_where, makeFolder) => {
    const play = await beginPlay(makeFolder(), writeContent({}));
    const filling = path.join(mountOf(play.output), '.annat');
    for (const [place, free] of FREE.entries()) {
      play.turnTo(place);
      const { bavail, bsize } = statfsSync(play.output);
      writeFileSync(filling, Buffer.alloc(Math.max(0, bavail * bsize - free)));
      const { status, said } = build(play.env);
      rmSync(filling);
      if (status !== 0) expect(said).toContain('Disken är full');
      expect(standing(play)).toBe(status === 0 ? place % 2 : (place + 1) % 2);
      expect(leftBy(play)).toEqual([]);
      startAnew(play, place);
    }
  });
});

/** In bytes: room for nothing, for some files, for more and more of a site. */
const FREE = [0, 65_536, 300_000, 1_200_000, 2_400_000];

function mountMemory(): string {
  const folder = path.join(temporaryFolder(), 'disk');
  mkdirSync(folder);
  expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', folder]).status).toBe(0);
  onTestFinished(() => void spawnSync('umount', [folder]));
  return folder;
}

function mountOf(output: string): string {
  return path.basename(output) === 'webb' ? path.dirname(output) : output;
}
