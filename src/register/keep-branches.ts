import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { BRANCHES_FOLDER } from '../archive/ledger.ts';
import { explainWriteError, stageFile } from '../import/stage-file.ts';
import { sha256 } from '../minutes/hash-text.ts';
import { branchFile } from '../minutes/ledger-branches.ts';
import type { LedgerRow } from '../minutes/ledger-rows.ts';
import { rechain, type LedgerEntry, type WriteFault } from './write-ledger.ts';

type Rows = readonly LedgerRow[];

/**
 * The lines of each side that get another hash by joining. An old printout that has one as its witness is answered from
 * them: they are kept as they stood.
 */
export function findRewritten(
  sides: readonly [Rows, Rows],
  base: Rows,
  entries: readonly LedgerEntry[],
): readonly [ours: Rows, theirs: Rows] {
  const same = new Set(base.map(({ hash }) => hash));
  let previous = base.at(-1)?.hash;
  for (const entry of entries) {
    if (!('row' in entry) || (previous !== undefined && rechain(entry.row, previous) !== entry.row)) break;
    previous = sha256(entry.row);
    same.add(previous);
  }
  const [ours, theirs] = sides.map((rows) => {
    const first = rows.findIndex(({ hash }) => !same.has(hash));
    return first === -1 ? [] : rows.slice(first);
  });
  return [ours ?? [], theirs ?? []];
}

/** Writes them beside the ledger, each side to a file named after its last line. */
export function keepBranches(folder: string, rewritten: readonly Rows[]): WriteFault | undefined {
  for (const rows of rewritten) {
    const last = rows.at(-1);
    if (!last) continue;
    const file = branchFile(last.hash);
    try {
      mkdirSync(path.join(folder, BRANCHES_FOLDER), { recursive: true });
    } catch (error) {
      return { file, reason: explainWriteError(error).reason };
    }
    const staged = stageFile(folder, file, rows.map(({ text }) => `${text}\n`).join(''));
    const end = 'reason' in staged ? staged : staged.commit(true);
    if (typeof end !== 'string') return { file, reason: end.reason };
  }
  return undefined;
}
