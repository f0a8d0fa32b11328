import path from 'node:path';
import { z } from 'zod';
import { stageFile } from '../import/stage-file.ts';
import { forgetRuns, NOTE_FILE } from '../minutes/forget-runs.ts';
import { findText } from '../minutes/ledger-rows.ts';
import { parseJson } from '../archive/parse-json.ts';
import type { Seal } from '../archive/verify-chain.ts';

/** The seals of the ledger before and after a run. */
export interface NotedRun {
  readonly before: Seal;
  readonly after: Seal;
}

const seal = z.strictObject({ count: z.number().int().nonnegative(), last: z.string().regex(/^[0-9a-f]{64}$/) });
const noteSchema = z.array(z.strictObject({ before: seal, after: seal }));

/** The runs that can be taken back, the latest last. Empty where the note is not of this ledger. */
export function loadNotedRuns(folder: string, now: Seal): readonly NotedRun[] {
  const read = noteSchema.safeParse(parseJson(findText(path.join(folder, NOTE_FILE)) ?? ''));
  const last = read.success ? read.data.at(-1)?.after : undefined;
  return read.success && last?.count === now.count && last.last === now.last ? read.data : [];
}

/** Writes the runs that can be taken back. Where that fails they cannot, and nothing else is lost. */
export function noteRuns(folder: string, runs: readonly NotedRun[]): void {
  if (runs.length === 0) return forgetRuns(folder);
  const staged = stageFile(folder, NOTE_FILE, `${JSON.stringify(runs)}\n`);
  if (!('reason' in staged)) staged.commit(true);
}
