import { accessSync, constants, lstatSync, readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { STAGE_WITHIN } from '../../command-line/folders.ts';

/** Where a built site goes. */
export interface SiteTarget {
  /** The folder itself: a link to it is followed, also where nothing stands at its end. */
  readonly folder: string;
  /** The folder cannot change its name (it is a mount, or what holds it is not ours), so the files in it are exchanged one by one. */
  readonly isFixed: boolean;
  /** The folder in which stages and the lock lie: beside the target, or within one that is fixed. */
  readonly stages: string;
  /** With what their names begin. */
  readonly prefix: string;
}

export function findTarget(output: string): SiteTarget {
  const folder = followLinks(output);
  const parent = path.dirname(folder);
  const isFixed = isFolder(folder) && isWritable(folder) && (isMount(folder, parent) || !isWritable(parent));
  return isFixed
    ? { folder, isFixed, stages: folder, prefix: STAGE_WITHIN }
    : { folder, isFixed, stages: parent, prefix: `.${path.basename(folder)}-` };
}

/** More links than any system follows. */
const MOST_LINKS = 40;

/** The last part is followed by hand, as what a dead build had put aside is missing at the end of its link. */
function followLinks(output: string): string {
  let place = output;
  for (let links = 0; links < MOST_LINKS && isLink(place); links += 1)
    place = path.resolve(path.dirname(place), readlinkSync(place));
  try {
    return path.join(realpathSync(path.dirname(place)), path.basename(place));
  } catch {
    return place;
  }
}

function isLink(place: string): boolean {
  return lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
}

function isWritable(place: string): boolean {
  try {
    accessSync(place, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Another device is a mount; a folder of the same file system that is mounted here is known by the table of mounts alone. */
function isMount(folder: string, parent: string): boolean {
  return statSync(folder).dev !== statSync(parent).dev || mountsOfSystem().includes(folder);
}

/** The fifth field of each line; a blank in a path is `\040`. Empty where the system has no such table. */
function mountsOfSystem(): readonly string[] {
  try {
    return readFileSync('/proc/self/mountinfo', 'utf8')
      .split('\n')
      .map((line) => (line.split(' ')[4] ?? '').replaceAll(/\\(\d{3})/g, unescapeOctal));
  } catch {
    return [];
  }
}

function unescapeOctal(_whole: string, digits: string): string {
  return String.fromCodePoint(Number.parseInt(digits, 8));
}
