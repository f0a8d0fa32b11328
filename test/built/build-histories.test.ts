import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RegistrationOrder } from '../../src/archive/registration.ts';
import { archiveCache } from '../../src/command-line/archive-cache.ts';
import { ROOT } from '../../src/command-line/folders.ts';
import { buildSite } from '../../src/publish/build-site.ts';
import { findAltered } from '../../src/safekeeping/check-manifest.ts';
import { listFiles } from '../../src/safekeeping/manifest.ts';
import { runs } from '../runs.ts';
import { anyEdit, beginEditing, playEdit, type Edit } from '../samples/edited-content.ts';
import { register } from '../samples/ledger-folder.ts';
import { temporaryFolder } from '../samples/temporary-content.ts';
import { writeEdited } from '../samples/write-edited.ts';

/** What happens to the earlier site, or to what builds have kept, between two builds. */
const MISHAPS = [
  'none',
  'none',
  'none',
  'none',
  'none',
  'none',
  'none',
  'file overwritten',
  'file removed',
  'file added',
  'site removed',
  'kept file cut off',
  'kept file of another',
  'other archive built there',
] as const;

interface Step {
  readonly edit: Edit;
  readonly mishap: (typeof MISHAPS)[number];
  readonly pick: number;
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  edit: anyEdit,
  mishap: fc.constantFrom(...MISHAPS),
  pick: fc.nat(1000),
});

/** `apart`: the site from nothing is made by the command, in a process that has built nothing before. */
const anyHistory = fc.record({
  steps: fc.array(anyStep, { minLength: 2, maxLength: 3 }),
  apart: fc.integer({ min: 0, max: 7 }).map((value) => value === 0),
});

test('after any history the site is the one that a build from nothing makes, byte for byte', async () => {
  const home = temporaryFolder();
  await fc.assert(
    fc.asyncProperty(anyHistory, async ({ steps, apart }) => {
      rmSync(home, { recursive: true, force: true });
      const [content, site] = [path.join(home, 'content'), path.join(home, 'site')];
      await playSteps(steps, { content, site, spare: path.join(home, 'annat') });
      const [copy, anew] = [path.join(home, 'content-igen'), path.join(home, 'igen')];
      cpSync(content, copy, { recursive: true });
      if (apart) buildByCommand(copy, anew);
      else expect(await build(copy, anew)).toBe('');
      expect(findUnlike(site, anew)).toEqual([]);
      expect(findAltered(site)).toEqual([]);
    }),
    { numRuns: runs(2) },
  );
});

interface Folders {
  readonly content: string;
  readonly site: string;
  readonly spare: string;
}

/** Builds after each edit. What the ledger or the check refuses is taken back. */
async function playSteps(steps: readonly Step[], { content, site, spare }: Folders): Promise<void> {
  let archive = beginEditing();
  writeEdited(content, archive);
  for (const [place, { edit, mishap, pick }] of steps.entries()) {
    const before = path.join(spare, 'innan');
    rmSync(spare, { recursive: true, force: true });
    cpSync(content, before, { recursive: true });
    if (place > 0) await meetWith(mishap, pick, { content, site, spare });
    const edited = playEdit(archive, edit);
    writeEdited(content, edited);
    const isEntered = !edited.parts.has('ledger') || (await enter(content));
    if (isEntered && (await build(content, site)) === '') {
      archive = edited;
      continue;
    }
    rmSync(content, { recursive: true });
    cpSync(before, content, { recursive: true });
  }
  expect(await build(content, site)).toBe('');
}

/** What the build said where it refused the content; empty where it made the site. */
async function build(content: string, output: string): Promise<string> {
  const said: string[] = [];
  const built = await buildSite({ content, output, say: (text) => said.push(text) });
  return built ? '' : said.join('') || 'no word';
}

function buildByCommand(content: string, output: string): void {
  const { status, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'scripts', 'build.ts')], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: output },
  });
  expect(status, stderr).toBe(0);
}

/** Enters in the ledger what it lacks, as its command proposes: what is gone was withdrawn, unless the same text stands elsewhere. */
async function enter(content: string): Promise<boolean> {
  let order: RegistrationOrder = { moves: [], withdrawals: [], reason: undefined };
  for (let tries = 0; tries < 4; tries += 1) {
    const outcome = await register(content, order);
    if (outcome.kind !== 'refused') return outcome.kind === 'entered';
    for (const refusal of outcome.refusals) {
      order = { ...order, reason: 'Ett ord saknades.' };
      if (refusal.kind === 'vanished') order = { ...order, withdrawals: [...order.withdrawals, refusal.id] };
      if (refusal.kind === 'move-proposed')
        order = { ...order, moves: [...order.moves, { from: refusal.id, to: refusal.target }] };
    }
  }
  return false;
}

async function meetWith(mishap: Step['mishap'], pick: number, { content, site, spare }: Folders): Promise<void> {
  const pickFile = (folder: string | undefined, place: number) => {
    const files = folder !== undefined && existsSync(folder) ? listFiles(folder) : [];
    const name = files[place % Math.max(1, files.length)];
    return folder === undefined || name === undefined ? undefined : path.join(folder, name);
  };
  const cache = archiveCache(content);
  const [file, kept, otherKept] = [pickFile(site, pick), pickFile(cache, pick), pickFile(cache, pick + 1)];
  switch (mishap) {
    case 'none':
      return;
    case 'file overwritten':
      if (file !== undefined) writeFileSync(file, 'annat');
      return;
    case 'file removed':
      if (file !== undefined) rmSync(file);
      return;
    case 'file added':
      if (file !== undefined) writeFileSync(path.join(path.dirname(file), 'mitt.html'), 'annat');
      return;
    case 'site removed':
      rmSync(site, { recursive: true, force: true });
      return;
    case 'kept file cut off':
      if (kept !== undefined) truncateSync(kept, readFileSync(kept).length >> 1);
      return;
    case 'kept file of another':
      if (kept !== undefined && otherKept !== undefined && kept !== otherKept) cpSync(otherKept, kept);
      return;
    case 'other archive built there': {
      const other = path.join(spare, 'annat');
      writeEdited(other, playEdit(beginEditing(), { kind: 'identity', meeting: 0, item: 0, words: 'jouren' }));
      expect(await build(other, site)).toBe('');
    }
  }
}

function findUnlike(one: string, other: string): readonly string[] {
  const [left, right] = [listFiles(one), listFiles(other)];
  const has = (names: readonly string[]) => new Set(names);
  return [
    ...has(left).symmetricDifference(has(right)),
    ...left.filter(
      (name) =>
        has(right).has(name) && !readFileSync(path.join(one, name)).equals(readFileSync(path.join(other, name))),
    ),
  ];
}
