import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { SEAL_FILE, wordingFile } from '../archive/ledger.ts';
import type { Seal } from '../archive/verify-chain.ts';
import { findLeftovers } from '../minutes/find-leftovers.ts';
import { findLateSeal, loadLedgerRows } from '../minutes/ledger-rows.ts';
import { stageFile, type Unwritable } from './stage-file.ts';

export interface SettledFolder {
  /** Whether a run was stopped between the ledger and its seal. */
  readonly healed: boolean;
  /** The files that a stopped run had left and that are gone now. */
  readonly removed: readonly string[];
}

/**
 * Finishes or takes back what a stopped run has left in a content folder, so that nothing lies there but content, the
 * ledger and what it names. Only whoever has the lock of the folder may call it. What cannot be removed stays, and
 * `check` tells of it.
 */
export function settleFolder(folder: string): SettledFolder {
  const ledger = loadLedgerRows(folder);
  const removed: string[] = [];
  for (const { file, kind, hash } of findLeftovers(folder, ledger, true)) {
    const place = path.join(folder, file);
    if (kind === 'unfinished') attempt(() => renameSync(place, path.join(folder, wordingFile(hash ?? ''))));
    else if (kind !== 'hidden' && attempt(() => rmSync(place, { force: true }))) removed.push(file);
  }
  const late = findLateSeal(ledger);
  return { healed: late !== undefined && writeSeal(folder, late) === undefined, removed };
}

/** Writes the number of lines in the ledger and the hash of the last one. Undefined where that went well. */
export function writeSeal(folder: string, { count, last }: Seal): Unwritable | undefined {
  const staged = stageFile(folder, SEAL_FILE, `${count} ${last}\n`);
  const end = 'reason' in staged ? staged : staged.commit(true);
  return typeof end === 'string' ? undefined : end;
}

function attempt(write: () => void): boolean {
  try {
    write();
    return true;
  } catch {
    return false;
  }
}
