import path from 'node:path';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import {
  ERASED_REASON,
  LEDGER_FILE,
  stagedWordingFile,
  wordingFile,
  type LedgerLine,
  type LedgerRecord,
  type StoredWording,
} from '../archive/ledger.ts';
import { verifyChain } from '../archive/verify-chain.ts';
import { hashWording } from './hash-text.ts';
import { findText, loadLedgerRows, type LedgerConflict, type LedgerRows } from './ledger-rows.ts';
import { wordingSchema } from './ledger-schema.ts';
import { parseJson } from '../archive/parse-json.ts';

/** The ledger of a content folder. */
export interface LoadedLedger extends LedgerRows {
  readonly record: LedgerRecord;
  /** What is wrong with the ledger itself, whatever the content is. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the ledger, its seal and every wording that it names. Without these files the ledger is empty. */
export function loadLedger(folder: string): LoadedLedger {
  const read = loadLedgerRows(folder);
  const { rows, links, seal, conflict } = read;
  const entered = rows.flatMap(({ line }) => line ?? []);
  const { wordings, diagnostics } = loadWordings(folder, entered);
  const lines = entered.map((line) => withReason(line, wordings));
  const syntax = rows.flatMap(({ reason }, index) =>
    reason === undefined ? [] : [diagnose('ledger-syntax', { file: LEDGER_FILE, line: index + 1 }, { reason })],
  );
  return {
    ...read,
    record: { lines, wordings, hashes: rows.flatMap(({ line, hash }) => (line ? [hash] : [])) },
    diagnostics: read.isThere
      ? [...(conflict ? tell(conflict) : [...syntax, ...verifyChain(links, seal)]), ...diagnostics]
      : [],
  };
}

/** One fault for both files: whatever else is wrong with them cannot be told before they are joined. */
function tell({ file, line }: LedgerConflict): readonly Diagnostic[] {
  return [diagnose('ledger-conflict', { file, line }, {})];
}

function loadWordings(
  folder: string,
  lines: readonly LedgerLine[],
): { readonly wordings: ReadonlyMap<string, StoredWording>; readonly diagnostics: readonly Diagnostic[] } {
  const wordings = new Map<string, StoredWording>();
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  const named = lines.flatMap(({ id, sha256, reasonSha256 }) => [sha256, reasonSha256].map((hash) => ({ id, hash })));
  for (const { id, hash } of named) {
    if (hash === undefined || seen.has(hash)) continue;
    seen.add(hash);
    const place = { file: wordingFile(hash), line: 1 };
    const text = findText(path.join(folder, wordingFile(hash)));
    const wording = text === undefined ? findStagedWording(folder, hash) : readWording(text, hash);
    if (wording) wordings.set(hash, wording);
    else diagnostics.push(diagnose(text === undefined ? 'wording-missing' : 'wording-altered', place, { id }));
  }
  return { wordings, diagnostics };
}

/** The line with the words of its reason, which the file keeps apart. */
export function withReason(line: LedgerLine, wordings: ReadonlyMap<string, StoredWording>): LedgerLine {
  if (line.reasonSha256 === undefined) return line;
  const stored = wordings.get(line.reasonSha256);
  return { ...line, reason: stored?.kind === 'kept' ? stored.text : ERASED_REASON };
}

/** A wording whose writing was cut off after its line had been entered: it is whole, and waits for its name. */
export function findStagedWording(folder: string, hash: string): StoredWording | undefined {
  const text = findText(path.join(folder, stagedWordingFile(hash)));
  return text === undefined ? undefined : readWording(text, hash);
}

function readWording(text: string, hash: string): StoredWording | undefined {
  const read = wordingSchema.safeParse(parseJson(text));
  if (!read.success) return undefined;
  if ('raderad' in read.data) return { kind: 'erased', date: read.data.raderad, reason: read.data.skäl };
  return hashWording(read.data.salt, read.data.text) === hash ? { kind: 'kept', text: read.data.text } : undefined;
}
