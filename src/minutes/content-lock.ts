import { randomBytes } from 'node:crypto';
import { linkSync, lstatSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { parseJson } from '../archive/parse-json.ts';

/** The command that works with a content folder, as its lock names it. Never its arguments: they may hold a name. */
export type LockedCommand = 'register' | 'glom' | 'import' | 'check' | 'build' | 'dev';

/** Who works with a content folder. */
export interface LockHolder {
  readonly command: string;
  readonly pid: number;
  readonly host: string;
  /** The moment it began, in ISO form. */
  readonly since: string;
}

export interface ContentLock {
  readonly release: () => void;
}

/** The name of the lock in a content folder. It is there while a command works with the folder. */
export const LOCK_FILE = '.upptagen';

/** How long a command waits for another one. A register or an erasure takes seconds. */
const PATIENCE_MS = 30_000;
const PAUSE_MS = 100;

/**
 * Runs the work while no other command works with the content folder. Waits for `patience` milliseconds, then gives the
 * holder and does nothing. A build waits for another build as long as it takes. A lock whose process has ended is taken
 * over. A folder that cannot be written to, or whose disk is full, cannot be locked, and needs no lock: the work is run,
 * and says itself what it could not write.
 */
export async function withContentLock<Result>(
  folder: string,
  command: LockedCommand,
  work: () => Promise<Result> | Result,
  patience = PATIENCE_MS,
): Promise<{ readonly done: Result } | { readonly holder: LockHolder }> {
  const end = performance.now() + patience;
  for (;;) {
    const lock = takeContentLock(folder, command);
    if ('release' in lock) {
      try {
        return { done: await work() };
      } finally {
        lock.release();
      }
    }
    if (performance.now() > end && !(command === 'build' && lock.command === 'build')) return { holder: lock };
    await wait(PAUSE_MS);
  }
}

/** Takes the lock of a content folder now, or gives who holds it. */
export function takeContentLock(folder: string, command: LockedCommand): ContentLock | LockHolder {
  const mark = makeMark(command);
  const file = path.join(folder, LOCK_FILE);
  let made: string | undefined;
  try {
    made = mkdirSync(folder, { recursive: true });
    if (!put(file, mark)) {
      const other = readMark(file);
      if (other === undefined || !hasEnded(other)) return other ?? UNKNOWN_HOLDER;
      takeOver(file, other);
      if (!put(file, mark)) return readMark(file) ?? UNKNOWN_HOLDER;
    }
  } catch (error) {
    /* The folder was removed at this moment, by the command that had made it for its lock. */
    if (codeOf(error) === 'ENOENT') return UNKNOWN_HOLDER;
    if (!UNWRITABLE.has(codeOf(error))) throw error;
    /* On a full disk somebody may have the lock, and with it files that are not in their place yet. */
    const other = FULL.has(codeOf(error)) ? readMark(file) : undefined;
    return other && !hasEnded(other) ? other : { release: () => {} };
  }
  held.add(mark.token);
  const release = () => {
    process.removeListener('exit', release);
    held.delete(mark.token);
    rmSync(file, { force: true });
    if (made !== undefined) removeEmpty(folder, made);
  };
  process.once('exit', release);
  return { release };
}

/** Who works with the folder now; undefined where nobody does. */
export function findLockHolder(folder: string): LockHolder | undefined {
  const mark = readMark(path.join(folder, LOCK_FILE));
  return mark && !hasEnded(mark) ? mark : undefined;
}

/** Who holds the folder and what to do, in Swedish. */
export function holderMessage({ command, pid, host, since }: LockHolder): string {
  if (pid === 0)
    return `Innehållsmappen används just nu av ett annat kommando. Väntat: ett kommando i taget. Vänta tills det är klart och kör om; är inget i gång, ta bort ${LOCK_FILE} ur mappen.`;
  const isHere = host === hostname();
  const where = isHere ? '' : ` på datorn ${host}`;
  const way = isHere
    ? 'ett kommando som har hängt sig avslutas med Ctrl+C i sitt fönster'
    : `är inget i gång på den datorn längre, ta bort ${LOCK_FILE} ur mappen`;
  return `Innehållsmappen används just nu av npm run ${command} (process ${pid}${where}, sedan ${since.slice(0, 10)} kl. ${since.slice(11, 16)} UTC). Väntat: ett kommando i taget. Vänta tills det är klart och kör om; ${way}.`;
}

/** What stands in a lock is shown on a terminal, so it holds no signs that steer one. */
const markSchema = z.object({
  command: z.string().regex(/^[a-z]{1,20}$/),
  pid: z.number().int().positive(),
  host: z.string().regex(/^[^\p{Cc}\p{Cf}]*$/u),
  since: z.iso.datetime(),
  /** When its process began, in ticks since the machine did; undefined where the system does not tell. */
  started: z.string().optional(),
  token: z.string().regex(/^[0-9a-f]{24}$/),
});
type Mark = z.infer<typeof markSchema>;

/** The locks that this very process holds. */
const held = new Set<string>();

/** A lock that is just being written or removed. */
const UNKNOWN_HOLDER: LockHolder = { command: '…', pid: 0, host: hostname(), since: new Date(0).toISOString() };

function makeMark(command: LockedCommand): Mark {
  return {
    command,
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    started: startOf(process.pid),
    token: randomBytes(12).toString('hex'),
  };
}

/** Puts the mark at a place where nothing stands, whole from its first moment. False where something stands there. */
function put(file: string, mark: Mark): boolean {
  const fresh = path.join(path.dirname(file), `${LOCK_FILE}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeFileSync(fresh, `${JSON.stringify(mark)}\n`, { flag: 'wx' });
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
  try {
    linkSync(fresh, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    /* Without hard links: the name is taken, then filled. */
    return takeName(file, mark);
  } finally {
    rmSync(fresh, { force: true });
  }
}

function takeName(file: string, mark: Mark): boolean {
  try {
    writeFileSync(file, `${JSON.stringify(mark)}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Removes a lock whose process has ended. Two that find it at once must not remove the lock that the other has taken
 * since, so the right to remove this very lock is itself taken as one; only who has it removes the lock.
 */
function takeOver(file: string, stale: Mark): void {
  const right = path.join(path.dirname(file), `${LOCK_FILE}.${stale.token}.tmp`);
  const mine = makeMark('register');
  held.add(mine.token);
  try {
    if (!put(right, mine)) {
      const other = readMark(right);
      if (other && hasEnded(other)) takeOver(right, other);
      return;
    }
    if (readMark(file)?.token === stale.token) rmSync(file, { force: true, recursive: true });
    rmSync(right, { force: true });
  } finally {
    held.delete(mine.token);
  }
}

function readMark(file: string): Mark | undefined {
  try {
    const read = markSchema.safeParse(parseJson(readFileSync(file, 'utf8')));
    return read.success ? read.data : abandoned(file);
  } catch (error) {
    /* Where nothing is, nobody has the lock; a link that leads nowhere is there. */
    return codeOf(error) === 'ENOENT' && !lstatSync(file, { throwIfNoEntry: false }) ? undefined : abandoned(file);
  }
}

/** How long a lock may be empty: where there are no hard links, it is for the moment between its name and its words. */
const EMPTY_MS = 10_000;

/** A mark of nobody, for a lock that has been unreadable for some time. */
function abandoned(file: string): Mark | undefined {
  const age = Date.now() - (lstatSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  return age < EMPTY_MS ? undefined : { ...NOBODY, host: hostname() };
}

const NOBODY = { command: '…', pid: 0, since: '', token: '0'.repeat(24) };

/**
 * Whether the process that took a lock is gone. Of a process on another machine nothing is known, so it counts as
 * working. A number may have been given to another process since: then that one began at another moment.
 */
function hasEnded({ host, pid, started, token }: Mark): boolean {
  if (host !== hostname()) return false;
  if (pid === 0) return true;
  if (pid === process.pid && (started === undefined || started === startOf(pid))) return !held.has(token);
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
  return started !== undefined && startOf(pid) !== started;
}

/** The 22nd field of `/proc/<pid>/stat`; the second is a name in brackets that may hold blanks. */
function startOf(pid: number): string | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

/** Removes the folders that were made for the lock and hold nothing else: `folder`, and those above it down from `made`. */
function removeEmpty(folder: string, made: string): void {
  try {
    for (let place = folder; place.startsWith(made); place = path.dirname(place)) rmdirSync(place);
  } catch {
    /* Something stands in it, as it should. */
  }
}

const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const UNWRITABLE: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', ...FULL]);

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
