import { readdirSync } from 'node:fs';
import path from 'node:path';
import { BRANCHES_FOLDER } from '../archive/ledger.ts';
import { findText, readLedgerRows, type LedgerRow } from './ledger-rows.ts';

/** The lines of ledgers that were joined, as they stood before, by their hashes. A line that cannot be read is left out. */
export function loadBranches(folder: string): ReadonlyMap<string, LedgerRow> {
  const rows = findBranchFiles(folder).flatMap(
    (file) => readLedgerRows(findText(path.join(folder, file)) ?? '', '').rows,
  );
  return new Map(rows.filter(({ line }) => line !== undefined).map((row) => [row.hash, row]));
}

/** Made for: `grenar/<hash of the last line>.jsonl`. */
export function branchFile(last: string): string {
  return `${BRANCHES_FOLDER}/${last}.jsonl`;
}

function findBranchFiles(folder: string): readonly string[] {
  try {
    return readdirSync(path.join(folder, BRANCHES_FOLDER))
      .filter((name) => name.endsWith('.jsonl'))
      .toSorted()
      .map((name) => `${BRANCHES_FOLDER}/${name}`);
  } catch {
    return [];
  }
}
