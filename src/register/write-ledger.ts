import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  FIRST_PREVIOUS,
  LEDGER_FILE,
  SEAL_FILE,
  stagedWordingFile,
  wordingFile,
  WORDINGS_FOLDER,
  type LedgerLine,
} from '../archive/ledger.ts';
import type { PlannedEvent } from '../archive/registration.ts';
import { sealOf, type ChainLink } from '../archive/verify-chain.ts';
import { writeSeal } from '../import/settle-folder.ts';
import { explainWriteError, stageFile } from '../import/stage-file.ts';
import { hashWording, makeSalt, sha256 } from '../minutes/hash-text.ts';
import type { LoadedLedger } from '../minutes/load-ledger.ts';

/** Why something was not written, in Swedish. */
export interface WriteFault {
  readonly file: string;
  readonly reason: string;
}

/** A line that is to be written: as it stood in another chain, or one that nobody has written yet. */
export type LedgerEntry =
  | { readonly row: string }
  | (PlannedEvent & { readonly date: string /** Of a reason that is kept already. */; readonly reasonSha256?: string });

/** Adds lines to the ledger. Undefined where all went well. */
export function enterInLedger(
  folder: string,
  { links }: LoadedLedger,
  events: readonly PlannedEvent[],
  date: string,
): WriteFault | undefined {
  const entries = events.map((event) => ({ ...event, date }));
  if (links.length > 0)
    return continueLedger(folder, readFileSync(path.join(folder, LEDGER_FILE), 'utf8'), links, entries);
  return sealLedger(folder, []) ?? continueLedger(folder, '', [], entries);
}

/**
 * Writes a ledger that begins with these lines (`text`) and goes on with the entries, each with the hash of the line
 * before. New wordings are first written under the names of what is not finished, then the ledger in one step; only then
 * do the wordings get their names, and the seal comes last. Wherever the program is stopped, the ledger is whole, and
 * `settleFolder` tells from it what to finish and what to take back. Undefined where all went well.
 */
export function continueLedger(
  folder: string,
  text: string,
  links: readonly ChainLink[],
  entries: readonly LedgerEntry[],
): WriteFault | undefined {
  const fault = attempt(WORDINGS_FOLDER, () => mkdirSync(path.join(folder, WORDINGS_FOLDER), { recursive: true }));
  if (fault) return fault;
  const rows: string[] = [];
  const fresh: ChainLink[] = [];
  const staged: string[] = [];
  const reasons = new Map<string, string>();
  for (const entry of entries) {
    const previous = fresh.at(-1)?.hash ?? links.at(-1)?.hash ?? FIRST_PREVIOUS;
    const row = 'row' in entry ? rechain(entry.row, previous) : writeRow(folder, entry, previous, reasons, staged);
    if (typeof row === 'object') return unstage(folder, staged, row);
    fresh.push({ hash: sha256(row), previous });
    rows.push(row);
  }
  const start = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  const entered = put(folder, LEDGER_FILE, `${start}${rows.map((row) => `${row}\n`).join('')}`);
  if (entered) return unstage(folder, staged, entered);
  return (
    staged.reduce<WriteFault | undefined>((failed, hash) => failed ?? nameWording(folder, hash), undefined) ??
    sealLedger(folder, [...links, ...fresh])
  );
}

/** The line with another hash of the line before, and every other byte as it was. */
export function rechain(row: string, previous: string): string {
  const place = row.lastIndexOf('"previous"');
  return `${row.slice(0, place)}${row.slice(place).replace(/[0-9a-f]{64}/, previous)}`;
}

/** The text of a new line, with its wording and its reason staged. `reasons`: the hashes of those that are staged already. */
function writeRow(
  folder: string,
  { wording, reason, reasonSha256, date, ...event }: Exclude<LedgerEntry, { readonly row: string }>,
  previous: string,
  reasons: Map<string, string>,
  staged: string[],
): string | WriteFault {
  const hash = wording === undefined || 'hash' in wording ? wording?.hash : stageWording(folder, wording.text, staged);
  if (typeof hash === 'object') return hash;
  const why =
    reasonSha256 ?? (reason === undefined ? undefined : (reasons.get(reason) ?? stageWording(folder, reason, staged)));
  if (typeof why === 'object') return why;
  if (reason !== undefined && why !== undefined) reasons.set(reason, why);
  return JSON.stringify(asLine(event, { date, hash, why, previous }));
}

/** Writes the seal of a ledger with these lines. */
export function sealLedger(folder: string, links: readonly ChainLink[]): WriteFault | undefined {
  const fault = writeSeal(folder, sealOf(links));
  return fault && { file: SEAL_FILE, reason: fault.reason };
}

/** Removes the text of a wording. Its hash stays, because lines of the ledger refer to it. */
export function eraseWording(folder: string, hash: string, date: string, reason: string): WriteFault | undefined {
  return put(folder, wordingFile(hash), `${JSON.stringify({ raderad: date, skäl: reason })}\n`);
}

/** Writes a new wording with a salt of its own, under the name of what is not finished. Gives its hash. */
function stageWording(folder: string, words: string, staged: string[]): string | WriteFault {
  const [salt, text] = [makeSalt(), words.normalize('NFC')];
  const hash = hashWording(salt, text);
  const file = stagedWordingFile(hash);
  staged.push(hash);
  return attempt(file, () => writeFileSync(path.join(folder, file), `${JSON.stringify({ salt, text })}\n`)) ?? hash;
}

/** Gives a wording its name. */
function nameWording(folder: string, hash: string): WriteFault | undefined {
  return attempt(wordingFile(hash), () =>
    renameSync(path.join(folder, stagedWordingFile(hash)), path.join(folder, wordingFile(hash))),
  );
}

/** Takes back the wordings of lines that were not entered, and gives the fault on. */
function unstage(folder: string, staged: readonly string[], fault: WriteFault): WriteFault {
  for (const hash of staged)
    attempt(wordingFile(hash), () => rmSync(path.join(folder, stagedWordingFile(hash)), { force: true }));
  return fault;
}

interface LineParts {
  readonly date: string;
  readonly hash: string | undefined;
  /** The hash of the reason. */
  readonly why: string | undefined;
  readonly previous: string;
}

function asLine(
  { event, id, target }: Omit<PlannedEvent, 'wording' | 'reason'>,
  { date, hash, why, previous }: LineParts,
): LedgerLine {
  return {
    event,
    id,
    date,
    ...(hash === undefined ? {} : { sha256: hash }),
    ...(target === undefined ? {} : { target }),
    ...(why === undefined ? {} : { reasonSha256: why }),
    previous,
  };
}

function put(folder: string, file: string, text: string): WriteFault | undefined {
  const staged = stageFile(folder, file, text);
  const end = 'reason' in staged ? staged : staged.commit(true);
  return typeof end === 'string' ? undefined : { file, reason: end.reason };
}

function attempt(file: string, write: () => unknown): WriteFault | undefined {
  try {
    write();
    return undefined;
  } catch (error) {
    return { file, reason: explainWriteError(error).reason };
  }
}
