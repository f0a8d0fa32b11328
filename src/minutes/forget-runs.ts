import { rmSync } from 'node:fs';
import path from 'node:path';

/** Beside the ledger: the runs of `register` that no build has read since. Only these can be taken back. */
export const NOTE_FILE = 'liggare.angra';

/** From now on nothing that was entered can be taken back: it has been built, or somebody was erased. */
export function forgetRuns(folder: string): void {
  try {
    rmSync(path.join(folder, NOTE_FILE), { force: true });
  } catch {
    /* A folder that cannot be written to has no note of its own. */
  }
}
