import { readFileSync } from 'node:fs';
import path from 'node:path';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import {
  LEDGER_FILE,
  SEAL_FILE,
  wordingFile,
  type LedgerLine,
  type LedgerRecord,
  type StoredWording,
} from '../archive/ledger.ts';
import { verifyChain, type ChainLink, type Seal } from '../archive/verify-chain.ts';
import { hashWording, sha256 } from './hash-text.ts';
import { explainIssues, ledgerLineSchema, sealPattern, wordingSchema } from './ledger-schema.ts';

/** The ledger of a content folder. */
export interface LoadedLedger {
  readonly record: LedgerRecord;
  readonly links: readonly ChainLink[];
  readonly seal: Seal | undefined;
  /** What is wrong with the ledger itself, whatever the content is. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the ledger, its seal and every wording that it names. Without these files the ledger is empty. */
export function loadLedger(folder: string): LoadedLedger {
  const text = findText(path.join(folder, LEDGER_FILE));
  const sealText = findText(path.join(folder, SEAL_FILE));
  if (text === undefined && sealText === undefined)
    return { record: { lines: [], wordings: new Map() }, links: [], seal: undefined, diagnostics: [] };
  const rows = splitRows(text ?? '').map(readRow);
  const links = rows.map(({ hash, line }) => ({ hash, previous: line?.previous }));
  const seal = readSeal(sealText ?? '');
  const lines = rows.flatMap(({ line }) => line ?? []);
  const { wordings, diagnostics } = loadWordings(folder, lines);
  const syntax = rows.flatMap(({ reason }, index) =>
    reason === undefined ? [] : [diagnose('ledger-syntax', { file: LEDGER_FILE, line: index + 1 }, { reason })],
  );
  return {
    record: { lines, wordings },
    links,
    seal,
    diagnostics: [...syntax, ...verifyChain(links, seal), ...diagnostics],
  };
}

/**
 * A line of the ledger's file. `hash`: of the line itself. `line`: undefined where it is faulty; then `reason` says
 * why.
 */
interface Row {
  readonly hash: string;
  readonly line: LedgerLine | undefined;
  readonly reason: string | undefined;
}

function splitRows(text: string): readonly string[] {
  const rows = text.split(/\r?\n/);
  return rows.at(-1) === '' ? rows.slice(0, -1) : rows;
}

function readRow(row: string): Row {
  const bare = { hash: sha256(row) };
  const data = parseJson(row);
  if (data === undefined) return { ...bare, line: undefined, reason: 'den är inte JSON' };
  const read = ledgerLineSchema.safeParse(data);
  return read.success
    ? { ...bare, line: read.data, reason: undefined }
    : { ...bare, line: undefined, reason: explainIssues(read.error) };
}

function readSeal(text: string): Seal | undefined {
  const match = sealPattern.exec(text);
  return match?.[1] !== undefined && match[2] !== undefined ? { count: Number(match[1]), last: match[2] } : undefined;
}

function loadWordings(
  folder: string,
  lines: readonly LedgerLine[],
): { readonly wordings: ReadonlyMap<string, StoredWording>; readonly diagnostics: readonly Diagnostic[] } {
  const wordings = new Map<string, StoredWording>();
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  for (const { sha256: hash, id } of lines) {
    if (hash === undefined || seen.has(hash)) continue;
    seen.add(hash);
    const place = { file: wordingFile(hash), line: 1 };
    const text = findText(path.join(folder, wordingFile(hash)));
    const wording = text === undefined ? undefined : readWording(text, hash);
    if (wording) wordings.set(hash, wording);
    else diagnostics.push(diagnose(text === undefined ? 'wording-missing' : 'wording-altered', place, { id }));
  }
  return { wordings, diagnostics };
}

function readWording(text: string, hash: string): StoredWording | undefined {
  const read = wordingSchema.safeParse(parseJson(text));
  if (!read.success) return undefined;
  if ('raderad' in read.data) return { kind: 'erased', date: read.data.raderad, reason: read.data.skäl };
  return hashWording(read.data.salt, read.data.text) === hash ? { kind: 'kept', text: read.data.text } : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function findText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
