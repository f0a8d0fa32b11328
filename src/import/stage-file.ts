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

/** A file that is written whole beside its place, but not put there yet. */
export interface StagedFile {
  /**
   * Puts the file in its place in one step. `replace`: even where a file stands there; otherwise that gives
   * `already-there`.
   */
  readonly commit: (replace: boolean) => 'written' | 'already-there' | Unwritable;
  /** Removes the staged file; the place stays as it was. */
  readonly discard: () => void;
}

/** Why a file could not be written; `reason` in Swedish. */
export interface Unwritable {
  readonly reason: string;
}

/**
 * Writes `text` beside `file`, a path within `folder`, so that `commit` can put it there. If the program is stopped at
 * any time, nobody sees half a file under that name; what may be left behind is a file whose name starts with a dot,
 * which no reader of an archive looks at.
 */
export function stageFile(folder: string, file: string, text: string | Uint8Array): StagedFile | Unwritable {
  const target = path.join(folder, file);
  const fresh = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  const discard = () => clear(fresh);
  try {
    if (leadsOut(folder, path.dirname(target))) return { reason: 'en länk i sökvägen leder ut ur innehållsmappen' };
    mkdirSync(path.dirname(target), { recursive: true });
    writeWhole(fresh, text);
  } catch (error) {
    discard();
    return explainWriteError(error);
  }
  return { discard, commit: (replace) => commit(fresh, target, replace) };
}

/** Why a file could not be written at this place, undefined where it could; writes nothing. */
export function findUnwritable(folder: string, file: string): Unwritable | undefined {
  const parent = path.dirname(path.join(folder, file));
  try {
    if (leadsOut(folder, parent)) return { reason: 'en länk i sökvägen leder ut ur innehållsmappen' };
    const nearest = nearestThere(parent);
    if (!lstatSync(realpathSync(nearest)).isDirectory()) return { reason: 'en fil ligger där en mapp ska vara' };
    accessSync(nearest, constants.W_OK);
    return undefined;
  } catch (error) {
    return explainWriteError(error);
  }
}

function commit(fresh: string, target: string, replace: boolean): 'written' | 'already-there' | Unwritable {
  try {
    if (replace) renameSync(fresh, target);
    else putWhereNothingIs(fresh, target);
    keepFolder(path.dirname(target));
    return 'written';
  } catch (error) {
    return codeOf(error) === 'EEXIST' ? 'already-there' : explainWriteError(error);
  } finally {
    clear(fresh);
  }
}

/**
 * Making a hard link fails with `EEXIST` where the name is taken, even if another program takes it at the last moment.
 */
function putWhereNothingIs(fresh: string, target: string): void {
  try {
    linkSync(fresh, target);
  } catch (error) {
    if (!WITHOUT_LINKS.has(codeOf(error))) throw error;
    /*
     * Memory sticks and some network shares have no hard links: the name is taken by an empty file first, which is then
     * replaced.
     */
    closeSync(openSync(target, 'wx'));
    try {
      renameSync(fresh, target);
    } catch (fault) {
      rmSync(target, { force: true });
      throw fault;
    }
  }
}

/** Errors that mean that the file system has no hard links. */
const WITHOUT_LINKS: ReadonlySet<string> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK',
  'EISDIR',
  'UNKNOWN',
]);

/** A new file with all of the text, safe on the disk when the function returns. */
function writeWhole(file: string, text: string | Uint8Array): void {
  const handle = openSync(file, 'wx');
  try {
    const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Removes the file. An error is ignored: what remains has a name that nobody looks at. */
function clear(fresh: string): void {
  try {
    rmSync(fresh, { force: true });
  } catch {
    /* Nothing to do; see above. */
  }
}

/** Makes the new name survive a power cut, on systems where a folder can be synced. */
function keepFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    /* Windows cannot sync a folder. The file itself was synced before. */
  }
}

/** Whether `place` lies outside `folder` once symbolic links are followed. Judged by the nearest folder that exists. */
function leadsOut(folder: string, place: string): boolean {
  if (!existsSync(folder)) return false;
  const root = realpathSync(folder);
  const found = realpathSync(nearestThere(place));
  return found !== root && !found.startsWith(root + path.sep);
}

function nearestThere(place: string): string {
  /* A broken symbolic link counts as existing, so that it is not written through. */
  return lstatSync(place, { throwIfNoEntry: false }) ? place : nearestThere(path.dirname(place));
}

/** What an error of the file system means, in Swedish. */
export function explainWriteError(error: unknown): Unwritable {
  return { reason: REASONS[codeOf(error)] ?? 'systemet säger nej' };
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'du har inte rätt att skriva där',
  EPERM: 'du har inte rätt att skriva där',
  EROFS: 'disken är skrivskyddad',
  ENOSPC: 'disken är full',
  EDQUOT: 'utrymmet är slut',
  EFBIG: 'filen är större än systemet tillåter',
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
