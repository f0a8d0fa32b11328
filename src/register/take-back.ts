import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { LEDGER_FILE, SEAL_FILE, type LedgerLine } from '../archive/ledger.ts';
import { sealOf } from '../archive/verify-chain.ts';
import { settleFolder, writeSeal } from '../import/settle-folder.ts';
import { stageFile } from '../import/stage-file.ts';
import { withContentLock, type LockHolder } from '../minutes/content-lock.ts';
import { isWhole, loadLedgerRows } from '../minutes/ledger-rows.ts';
import { loadNotedRuns, noteRuns, type NotedRun } from './registration-note.ts';
import type { WriteFault } from './write-ledger.ts';

export type TakeBackOutcome =
  | { readonly kind: 'taken-back'; readonly lines: readonly LedgerLine[]; readonly more: number }
  /** No run has been entered here since the last build. */
  | { readonly kind: 'nothing' }
  /** The version history has the lines already, so somebody else may have built them. */
  | { readonly kind: 'committed' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'unwritable'; readonly fault: WriteFault }
  | { readonly kind: 'held'; readonly holder: LockHolder };

/** Takes the lines of the latest run of `register` out of the ledger again, as long as no build has read them. */
export async function takeBack(folder: string): Promise<TakeBackOutcome> {
  const end = await withContentLock(folder, 'register', () => takeLastRun(folder));
  return 'holder' in end ? { kind: 'held', holder: end.holder } : end.done;
}

function takeLastRun(folder: string): TakeBackOutcome {
  settleFolder(folder);
  const ledger = loadLedgerRows(folder);
  if (!isWhole(ledger)) return { kind: 'damaged' };
  const runs = loadNotedRuns(folder, sealOf(ledger.links));
  const run = runs.at(-1);
  if (!run) return { kind: 'nothing' };
  if (isCommitted(folder, run)) return { kind: 'committed' };
  const fault = cutLedger(folder, run);
  if (fault) return { kind: 'unwritable', fault };
  noteRuns(folder, runs.slice(0, -1));
  /* The wordings of the lines are named by none any more. */
  settleFolder(folder);
  const lines = ledger.rows.slice(run.before.count).flatMap(({ line }) => line ?? []);
  return { kind: 'taken-back', lines, more: runs.length - 1 };
}

/**
 * The seal is written first: where the program is stopped before the ledger is, the seal is behind, and the next run
 * lets the lines stand. They can be taken back then.
 */
function cutLedger(folder: string, { before }: NotedRun): WriteFault | undefined {
  const sealed = writeSeal(folder, before);
  if (sealed) return { file: SEAL_FILE, reason: sealed.reason };
  const rows = readFileSync(path.join(folder, LEDGER_FILE), 'utf8').split('\n').slice(0, before.count);
  if (rows.length === 0) {
    rmSync(path.join(folder, LEDGER_FILE), { force: true });
    rmSync(path.join(folder, SEAL_FILE), { force: true });
    return undefined;
  }
  const staged = stageFile(folder, LEDGER_FILE, rows.map((row) => `${row}\n`).join(''));
  const end = 'reason' in staged ? staged : staged.commit(true);
  return typeof end === 'string' ? undefined : { file: LEDGER_FILE, reason: end.reason };
}

/** Whether Git has a line of the run in its latest version. A folder without Git has not. */
function isCommitted(folder: string, { before }: NotedRun): boolean {
  const { status, stdout } = spawnSync('git', ['-C', folder, 'show', `HEAD:./${LEDGER_FILE}`], { encoding: 'utf8' });
  if (status !== 0) return false;
  const [ours, theirs] = [readFileSync(path.join(folder, LEDGER_FILE), 'utf8'), stdout].map(
    (text) => text.split(/\r?\n/)[before.count] ?? '',
  );
  return ours !== '' && ours === theirs;
}
