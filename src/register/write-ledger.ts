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

/**
 * Adds lines to the ledger. New wordings are first written under the names of what is not finished, then the ledger in
 * one step; only then do the wordings get their names, and the seal comes last. Wherever the program is stopped, the
 * ledger is whole, and `settleFolder` tells from it what to finish and what to take back. Undefined where all went well.
 */
export function enterInLedger(
  folder: string,
  { links }: LoadedLedger,
  events: readonly PlannedEvent[],
  date: string,
): WriteFault | undefined {
  const fault = attempt(WORDINGS_FOLDER, () => mkdirSync(path.join(folder, WORDINGS_FOLDER), { recursive: true }));
  if (fault) return fault;
  const rows: string[] = [];
  const fresh: ChainLink[] = [];
  const staged: string[] = [];
  const reasons = new Map<string, string>();
  let previous = links.at(-1)?.hash ?? FIRST_PREVIOUS;
  for (const { wording, reason, ...event } of events) {
    const hash =
      wording === undefined || 'hash' in wording ? wording?.hash : stageWording(folder, wording.text, staged);
    if (typeof hash === 'object') return unstage(folder, staged, hash);
    const why = reason === undefined ? undefined : (reasons.get(reason) ?? stageWording(folder, reason, staged));
    if (typeof why === 'object') return unstage(folder, staged, why);
    if (reason !== undefined && why !== undefined) reasons.set(reason, why);
    const row = JSON.stringify(asLine(event, { date, hash, why, previous }));
    fresh.push({ hash: sha256(row), previous });
    previous = fresh.at(-1)?.hash ?? previous;
    rows.push(row);
  }
  const before = links.length === 0 ? '' : readFileSync(path.join(folder, LEDGER_FILE), 'utf8');
  const start = before === '' || before.endsWith('\n') ? before : `${before}\n`;
  const entry =
    (links.length === 0 ? sealLedger(folder, []) : undefined) ??
    put(folder, LEDGER_FILE, `${start}${rows.map((row) => `${row}\n`).join('')}`);
  if (entry) return unstage(folder, staged, entry);
  return (
    staged.reduce<WriteFault | undefined>((failed, hash) => failed ?? nameWording(folder, hash), undefined) ??
    sealLedger(folder, [...links, ...fresh])
  );
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
