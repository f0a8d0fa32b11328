import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';

/** A file that lies whole beside its place and is not there yet. */
export interface StagedFile {
  /** Puts it in its place in one step. `replace`: whatever file stands there. */
  readonly commit: (replace: boolean) => 'written' | 'already-there' | Unwritable;
  readonly discard: () => void;
}

/** Why a file could not be written; `reason` in Swedish. */
export interface Unwritable {
  readonly reason: string;
}

/**
 * Writes `text` for `file`, a path within `folder`. Nobody ever sees half a file under that name, whenever the program is
 * stopped: what can be left behind is a name that starts with a dot, which no reader of an archive looks at.
 */
export function stageFile(folder: string, file: string, text: string): StagedFile | Unwritable {
  const target = path.join(folder, file);
  const fresh = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  const discard = () => clear(fresh);
  try {
    if (leadsOut(folder, path.dirname(target))) return { reason: 'en länk i sökvägen leder ut ur innehållsmappen' };
    mkdirSync(path.dirname(target), { recursive: true });
    writeWhole(fresh, text);
  } catch (error) {
    discard();
    return explain(error);
  }
  return { discard, commit: (replace) => commit(fresh, target, replace) };
}

/** Whether a place that is not there yet could be written to; for those who only want to know. */
export function findUnwritable(folder: string, file: string): Unwritable | undefined {
  const parent = path.dirname(path.join(folder, file));
  try {
    if (leadsOut(folder, parent)) return { reason: 'en länk i sökvägen leder ut ur innehållsmappen' };
    const nearest = nearestThere(parent);
    if (!lstatSync(realpathSync(nearest)).isDirectory()) return { reason: 'en fil ligger där en mapp ska vara' };
    accessSync(nearest, constants.W_OK);
    return undefined;
  } catch (error) {
    return explain(error);
  }
}

function commit(fresh: string, target: string, replace: boolean): 'written' | 'already-there' | Unwritable {
  try {
    if (replace) renameSync(fresh, target);
    else putWhereNothingIs(fresh, target);
    keepFolder(path.dirname(target));
    return 'written';
  } catch (error) {
    return codeOf(error) === 'EEXIST' ? 'already-there' : explain(error);
  } finally {
    clear(fresh);
  }
}

/** A link fails where the name is taken, by whomever and however late. */
function putWhereNothingIs(fresh: string, target: string): void {
  try {
    linkSync(fresh, target);
  } catch (error) {
    if (!WITHOUT_LINKS.has(codeOf(error))) throw error;
    /* A memory stick or a share that knows no links: the name is taken first, then its file exchanged. */
    closeSync(openSync(target, 'wx'));
    try {
      renameSync(fresh, target);
    } catch (fault) {
      rmSync(target, { force: true });
      throw fault;
    }
  }
}

const WITHOUT_LINKS: ReadonlySet<string> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK',
  'EISDIR',
  'UNKNOWN',
]);

function writeWhole(file: string, text: string): void {
  const handle = openSync(file, 'wx');
  try {
    const bytes = Buffer.from(text, 'utf8');
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** What cannot be removed was not made, or has a name that nobody looks at. */
function clear(fresh: string): void {
  try {
    rmSync(fresh, { force: true });
  } catch {
    /* See above. */
  }
}

/** The name outlives a power cut too, where the system lets a folder be synced at all. */
function keepFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    /* Windows does not: the file itself is safe. */
  }
}

/** Whether the nearest folder there is stands outside, whatever links lead to it. */
function leadsOut(folder: string, place: string): boolean {
  if (!existsSync(folder)) return false;
  const root = realpathSync(folder);
  const found = realpathSync(nearestThere(place));
  return found !== root && !found.startsWith(root + path.sep);
}

function nearestThere(place: string): string {
  /* A link that leads nowhere is there, too. */
  return lstatSync(place, { throwIfNoEntry: false }) ? place : nearestThere(path.dirname(place));
}

function explain(error: unknown): Unwritable {
  return { reason: REASONS[codeOf(error)] ?? 'systemet säger nej' };
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'du har inte rätt att skriva där',
  EPERM: 'du har inte rätt att skriva där',
  EROFS: 'disken är skrivskyddad',
  ENOSPC: 'disken är full',
  EDQUOT: 'utrymmet är slut',
  ENOTDIR: 'en fil ligger där en mapp ska vara',
  EEXIST: 'en fil ligger där en mapp ska vara',
  EISDIR: 'en mapp ligger där filen ska vara',
  ENOTEMPTY: 'en mapp ligger där filen ska vara',
  ENOENT: 'en länk i sökvägen leder ingenstans',
  ELOOP: 'länkarna i sökvägen går i ring',
  ENAMETOOLONG: 'sökvägen är för lång',
  EBUSY: 'ett annat program håller filen',
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
