import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import { findLockHolder } from './content-lock.ts';
import { findLeftovers } from './find-leftovers.ts';
import type { LedgerRows } from './ledger-rows.ts';

/**
 * Reports what stopped runs have left, since it may hold names that nobody finds again. Nothing is reported while a
 * command works with the folder: then these files are its own.
 */
export function checkLeftovers(folder: string, ledger: LedgerRows): readonly Diagnostic[] {
  if (findLockHolder(folder)) return [];
  return findLeftovers(folder, ledger).flatMap(({ file, kind }) => {
    const code = CODES[kind];
    return code === undefined ? [] : [diagnose(code, { file, line: 1 }, {})];
  });
}

/** An unfinished wording is told with the seal, which is written after it. */
const CODES = {
  unfinished: undefined,
  temporary: 'leftover-file',
  lock: 'leftover-file',
  orphan: 'orphan-wording',
  hidden: 'hidden-file',
} as const;
