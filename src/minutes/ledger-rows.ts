import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LEDGER_FILE, SEAL_FILE, type LedgerLine } from '../archive/ledger.ts';
import { isBehind, sealOf, verifyChain, type ChainLink, type Seal } from '../archive/verify-chain.ts';
import { sha256 } from './hash-text.ts';
import { parseJson } from '../archive/parse-json.ts';
import { explainIssues, ledgerLineSchema, sealPattern } from './ledger-schema.ts';

/** The lines of a ledger and its seal, without the wordings. */
export interface LedgerRows {
  /** Whether the folder has a ledger or a seal at all. */
  readonly isThere: boolean;
  readonly rows: readonly LedgerRow[];
  readonly links: readonly ChainLink[];
  readonly seal: Seal | undefined;
  /** Every hash that stands in the ledger, in lines that cannot be read too. A wording that is not among them is named by no line. */
  readonly named: ReadonlySet<string>;
}

/**
 * A line of the ledger's file. `hash`: of the line itself. `line`: undefined where it is faulty; then `reason` says
 * why.
 */
interface LedgerRow {
  readonly hash: string;
  readonly line: LedgerLine | undefined;
  readonly reason: string | undefined;
}

export function loadLedgerRows(folder: string): LedgerRows {
  const place = path.join(folder, LEDGER_FILE);
  const text = findText(place);
  const sealText = findText(path.join(folder, SEAL_FILE));
  const isUnreadable = text === undefined && lstatSync(place, { throwIfNoEntry: false }) !== undefined;
  const rows = isUnreadable ? [UNREADABLE] : splitRows(text ?? '').map(readRow);
  return {
    isThere: text !== undefined || sealText !== undefined || isUnreadable,
    rows,
    links: rows.map(({ hash, line }) => ({ hash, previous: line?.previous })),
    seal: readSeal(sealText ?? ''),
    named: new Set(text?.match(/[0-9a-f]{64}/g)),
  };
}

/** In place of the lines of a ledger that is there and cannot be read. It is not taken for none: a new one would be written over it. */
const UNREADABLE: LedgerRow = { hash: '', line: undefined, reason: 'filen går inte att läsa' };

/**
 * Whether what the ledger names is sure: every line can be read and follows the one before it, and none is missing.
 * Writing may have been cut off before the seal.
 */
export function isWhole({ isThere, rows, links, seal }: LedgerRows): boolean {
  if (!isThere) return true;
  return (
    rows.every(({ line }) => line !== undefined) && (verifyChain(links, seal).length === 0 || isBehind(links, seal))
  );
}

/** The seal that the ledger should have, where writing was cut off before it; undefined where nothing was cut off. */
export function findLateSeal({ links, seal }: LedgerRows): Seal | undefined {
  return isBehind(links, seal) ? sealOf(links) : undefined;
}

/** The text of a file; undefined where it cannot be read. */
export function findText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function splitRows(text: string): readonly string[] {
  const rows = text.split(/\r?\n/);
  return rows.at(-1) === '' ? rows.slice(0, -1) : rows;
}

function readRow(row: string): LedgerRow {
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
