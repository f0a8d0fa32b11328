import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findMarkedSides } from '../archive/conflict-marks.ts';
import { findFork } from '../archive/find-fork.ts';
import { LEDGER_FILE, SEAL_FILE, type LedgerLine } from '../archive/ledger.ts';
import { isBehind, sealOf, verifyChain, type ChainLink, type Seal } from '../archive/verify-chain.ts';
import { sha256 } from './hash-text.ts';
import { parseJson } from '../archive/parse-json.ts';
import { isSafeId } from '../archive/identifier.ts';
import { explainIssues, isLedgerDay, ledgerLineSchema, sealPattern } from './ledger-schema.ts';

/** The lines of a ledger and its seal, without the wordings. */
export interface LedgerRows {
  /** Whether the folder has a ledger or a seal at all. */
  readonly isThere: boolean;
  readonly rows: readonly LedgerRow[];
  readonly links: readonly ChainLink[];
  readonly seal: Seal | undefined;
  /** Every hash that stands in the ledger, in lines that cannot be read too. A wording that is not among them is named by no line. */
  readonly named: ReadonlySet<string>;
  /** Where the ledgers of two people stand in the files and wait to be joined; undefined where they do not. Then `rows` has the lines of both. */
  readonly conflict: LedgerConflict | undefined;
}

/** `line`: of the first mark, or of the first line that follows another ledger. `sides`: the rows of each. */
export interface LedgerConflict {
  readonly file: string;
  readonly line: number;
  readonly sides: readonly [ours: readonly LedgerRow[], theirs: readonly LedgerRow[]];
  readonly names: readonly [ours: string, theirs: string];
  /** Every seal that stands in the seal's file. */
  readonly seals: readonly Seal[];
}

/**
 * A line of the ledger's file. `text`: as it stands there. `hash`: of the line itself. `line`: undefined where it is faulty; then `reason` says
 * why.
 */
export interface LedgerRow {
  readonly text: string;
  readonly hash: string;
  readonly line: LedgerLine | undefined;
  readonly reason: string | undefined;
}

export function loadLedgerRows(folder: string): LedgerRows {
  const place = path.join(folder, LEDGER_FILE);
  const text = findText(place);
  const sealText = findText(path.join(folder, SEAL_FILE));
  const isUnreadable = text === undefined && lstatSync(place, { throwIfNoEntry: false }) !== undefined;
  const { rows, conflict } = isUnreadable
    ? { rows: [UNREADABLE], conflict: undefined }
    : readLedgerRows(text ?? '', sealText ?? '');
  return {
    isThere: text !== undefined || sealText !== undefined || isUnreadable,
    rows,
    links: rows.map(linkOf),
    seal: readSeal(sealText ?? ''),
    named: namedIn(text ?? ''),
    conflict,
  };
}

/** What was found last: a command reads a ledger more than once. */
let found: { readonly text: string; readonly named: ReadonlySet<string> } | undefined;

function namedIn(text: string): ReadonlySet<string> {
  if (found?.text !== text) found = { text, named: new Set(text.match(/[0-9a-f]{64}/g)) };
  return found.named;
}

/** The rows of a ledger's text; where two ledgers stand in it, or two seals beside it, those of both, and what is whose. */
export function readLedgerRows(text: string, sealText: string): Pick<LedgerRows, 'rows' | 'conflict'> {
  const texts = splitRows(text);
  const marked = findMarkedSides(texts);
  const markedSeal = findMarkedSides(splitRows(sealText));
  const seals = splitRows(sealText).flatMap((row) => readSeal(row) ?? []);
  if (marked) {
    const side = (indexes: readonly number[]) => indexes.map((index) => readRow(texts[index] ?? ''));
    const sides = [side(marked.ours), side(marked.theirs)] as const;
    const common = countCommon(...sides);
    const rows = [...sides[0], ...sides[1].slice(common)];
    return { rows, conflict: { ...marked, file: LEDGER_FILE, sides, seals } };
  }
  const rows = readRows(texts);
  const links = rows.map(linkOf);
  const fork = rows.every(({ line }) => line !== undefined) ? findFork(links) : undefined;
  if (fork) {
    const { second, common } = fork;
    const sides = [rows.slice(0, second), [...rows.slice(0, common), ...rows.slice(second)]] as const;
    const isSealed = seals.some((seal) => sides.some((own) => isSealOf(seal, own)));
    if (isSealed)
      return {
        rows,
        conflict: { file: LEDGER_FILE, line: second + 1, sides, seals, names: markedSeal?.names ?? ['', ''] },
      };
  }
  return {
    rows,
    conflict: markedSeal && {
      file: SEAL_FILE,
      line: markedSeal.line,
      sides: [rows, rows],
      seals,
      names: markedSeal.names,
    },
  };
}

/** How many lines two ledgers have in common: what one of them went on from. */
export function countCommon(ours: readonly LedgerRow[], theirs: readonly LedgerRow[]): number {
  const end = ours.findIndex(({ hash }, index) => hash !== theirs[index]?.hash);
  return end === -1 ? ours.length : end;
}

function isSealOf({ count, last }: Seal, rows: readonly LedgerRow[]): boolean {
  const own = sealOf(rows.map(linkOf));
  return own.count === count && own.last === last;
}

export function linkOf({ hash, line }: LedgerRow): ChainLink {
  return { hash, previous: line?.previous };
}

/** In place of the lines of a ledger that is there and cannot be read. It is not taken for none: a new one would be written over it. */
const UNREADABLE: LedgerRow = { text: '', hash: '', line: undefined, reason: 'filen går inte att läsa' };

/**
 * Whether what the ledger names is sure: every line can be read and follows the one before it, and none is missing.
 * Writing may have been cut off before the seal.
 */
export function isWhole({ isThere, rows, links, seal, conflict }: LedgerRows): boolean {
  if (!isThere) return true;
  return (
    conflict === undefined &&
    rows.every(({ line }) => line !== undefined) &&
    (verifyChain(links, seal).length === 0 || isBehind(links, seal))
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

/** The rows that were read last: a command reads a ledger more than once, and lines are only added to it. */
let known: ReadonlyMap<string, LedgerRow> = new Map();

function readRows(texts: readonly string[]): readonly LedgerRow[] {
  const rows = texts.map((text) => known.get(text) ?? readRow(text));
  known = new Map(rows.map((row) => [row.text, row]));
  return rows;
}

/** Nearly every row, as every `register` has written it; what does not fit is read by the schema, which says what is wrong. */
const PUBLISHED =
  /^\{"event":"published","id":"([a-z\d-]+)","date":"(\d{4}-\d\d-\d\d)","sha256":"([\da-f]{64})","previous":"([\da-f]{64})"\}$/;

function readRow(row: string): LedgerRow {
  const bare = { text: row, hash: sha256(row) };
  const [, id = '', date = '', own = '', previous = ''] = PUBLISHED.exec(row) ?? [];
  if (isSafeId(id) && isLedgerDay(date))
    return { ...bare, line: { event: 'published', id, date, previous, sha256: own }, reason: undefined };
  const data = parseJson(row);
  if (data === undefined) return { ...bare, line: undefined, reason: 'den är inte JSON' };
  const read = ledgerLineSchema.safeParse(data);
  return read.success
    ? { ...bare, line: read.data, reason: undefined }
    : { ...bare, line: undefined, reason: explainIssues(read.error) };
}

/** What a seal's text says; undefined where it is none. */
export function readSeal(text: string): Seal | undefined {
  const match = sealPattern.exec(text);
  return match?.[1] !== undefined && match[2] !== undefined ? { count: Number(match[1]), last: match[2] } : undefined;
}
