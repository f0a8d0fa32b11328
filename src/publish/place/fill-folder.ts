import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { parseJson } from '../../archive/parse-json.ts';
import { isForeign, STAGE_WITHIN } from '../../command-line/folders.ts';
import { listFiles, MANIFEST } from '../../safekeeping/manifest.ts';
import { copyTree, foldersOf } from './copy-tree.ts';
import { buildPublishingOrder } from './publishing-order.ts';
import { makeStage } from './stage-folder.ts';

/** Which files are brought into a folder, and which are taken away. */
export interface Filling {
  readonly files: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Exchanges the files of a folder one by one, for a folder that cannot be exchanged as a whole. Everything is copied into a
 * stage within the folder first, and the plan is written there last: a fault until then changes nothing, and whatever ends
 * the process after that, `finishFilling` goes on.
 */
export function fillFolder(folder: string, fresh: string, filling: Filling): void {
  const stage = makeStage(folder, STAGE_WITHIN);
  try {
    copyTree(fresh, path.join(stage.folder, FILES), filling.files);
    /* A full disk must not be met halfway. */
    for (const name of foldersOf(filling.files)) if (!isInTheWay(folder, name)) makeFolder(folder, name);
    writePlan(path.join(stage.folder, PLAN), filling);
  } catch (error) {
    stage.clear();
    throw error;
  }
  try {
    finishFilling(folder, stage.folder);
  } catch (error) {
    stage.leave();
    throw error;
  }
  stage.clear();
}

/** Fills a folder with all of a site and takes away everything else, but for what the file system or the host keeps there. */
export function fillWholly(folder: string, fresh: string): void {
  const names = listFiles(fresh);
  const kept = new Set(names);
  fillFolder(folder, fresh, {
    /* There is seldom room for all of it twice. */
    files: names.filter((name) => !isSameFile(path.join(folder, name), path.join(fresh, name))),
    removed: listSite(folder).filter((name) => !kept.has(name)),
  });
}

function isSameFile(one: string, other: string): boolean {
  const stats = lstatSync(one, { throwIfNoEntry: false });
  return (
    stats?.isFile() === true && stats.size === statSync(other).size && readFileSync(one).equals(readFileSync(other))
  );
}

function listSite(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !isForeign(name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? listFiles(path.join(folder, entry.name)).map((name) => `${entry.name}/${name}`)
        : entry.name,
    );
}

/** Brings to its end what the plan in a stage says. False where it has no plan, so that nothing has been changed yet. */
export function finishFilling(folder: string, stage: string): boolean {
  const plan = readPlan(path.join(stage, PLAN));
  if (plan === undefined) return false;
  const { first, pages } = buildPublishingOrder(plan.files);
  const bring = (name: string) => {
    const from = path.join(stage, FILES, name);
    if (!existsSync(from)) return;
    const to = path.join(folder, name);
    makeFolder(folder, path.dirname(name));
    if (lstatSync(to, { throwIfNoEntry: false })?.isDirectory()) rmSync(to, { recursive: true });
    renameSync(from, to);
  };
  [...first, ...pages].forEach(bring);
  for (const name of plan.removed) removeFile(folder, name);
  bring(MANIFEST);
  return true;
}

const FILES = 'filer';
const PLAN = 'plan.json';

const planSchema = z.object({ files: z.array(z.string()), removed: z.array(z.string()) });

/** The plan is whole under its name, and on the disk, before anything follows it. */
function writePlan(file: string, filling: Filling): void {
  const open = openSync(`${file}.nytt`, 'w');
  try {
    const bytes = Buffer.from(JSON.stringify(filling));
    for (let done = 0; done < bytes.length; ) done += writeSync(open, bytes, done);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
  renameSync(`${file}.nytt`, file);
}

function readPlan(file: string): Filling | undefined {
  return existsSync(file) ? planSchema.safeParse(parseJson(readFileSync(file, 'utf8'))).data : undefined;
}

/** Makes a folder; a file that stands where the new site has a folder goes. */
function makeFolder(folder: string, within: string): void {
  for (const place of placesOf(within)) if (isFile(path.join(folder, place))) rmSync(path.join(folder, place));
  mkdirSync(path.join(folder, within), { recursive: true });
}

function isInTheWay(folder: string, within: string): boolean {
  return placesOf(within).some((place) => isFile(path.join(folder, place)));
}

/** `a/b`, `a` of `a/b`; nothing of `.`. */
function placesOf(within: string): readonly string[] {
  return within === '.' ? [] : [within, ...placesOf(path.dirname(within))];
}

function isFile(place: string): boolean {
  return lstatSync(place, { throwIfNoEntry: false })?.isDirectory() === false;
}

/** Removes a file, and the folders that are empty without it. */
function removeFile(folder: string, name: string): void {
  if (isFile(path.join(folder, name))) rmSync(path.join(folder, name));
  for (const place of placesOf(path.dirname(name))) {
    const above = path.join(folder, place);
    if (!lstatSync(above, { throwIfNoEntry: false })?.isDirectory()) continue;
    if (readdirSync(above).length > 0) return;
    rmdirSync(above);
  }
}
