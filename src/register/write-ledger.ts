import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FIRST_PREVIOUS, LEDGER_FILE, SEAL_FILE, wordingFile, type LedgerLine } from '../archive/ledger.ts';
import type { PlannedEvent } from '../archive/registration.ts';
import { sealOf, type ChainLink, type Seal } from '../archive/verify-chain.ts';
import { stageFile } from '../import/stage-file.ts';
import { hashWording, makeSalt, sha256 } from '../minutes/hash-text.ts';
import type { LoadedLedger } from '../minutes/load-ledger.ts';

/** Why something was not written, in Swedish. */
export interface WriteFault {
  readonly file: string;
  readonly reason: string;
}

/**
 * Adds lines to the ledger. The wordings are written first, then the ledger in one step, then its seal. The ledger is
 * therefore whole wherever the program is stopped, and a seal that is behind is recognised. Undefined where all went
 * well.
 */
export function enterInLedger(
  folder: string,
  { links }: LoadedLedger,
  events: readonly PlannedEvent[],
  date: string,
): WriteFault | undefined {
  const fault = attempt('lydelser', () => mkdirSync(path.join(folder, 'lydelser'), { recursive: true }));
  if (fault) return fault;
  const rows: string[] = [];
  let previous = links.at(-1)?.hash ?? FIRST_PREVIOUS;
  for (const event of events) {
    const hash = hashOf(folder, event);
    if (typeof hash === 'object') return hash;
    const row = JSON.stringify(asLine(event, date, hash, previous));
    previous = sha256(row);
    rows.push(row);
  }
  const before = links.length === 0 ? '' : readFileSync(path.join(folder, LEDGER_FILE), 'utf8');
  const start = before === '' || before.endsWith('\n') ? before : `${before}\n`;
  return (
    (links.length === 0 ? writeSeal(folder, sealOf([])) : undefined) ??
    put(folder, LEDGER_FILE, `${start}${rows.map((row) => `${row}\n`).join('')}`) ??
    writeSeal(folder, { count: links.length + rows.length, last: previous })
  );
}

export function sealLedger(folder: string, links: readonly ChainLink[]): WriteFault | undefined {
  return writeSeal(folder, sealOf(links));
}

/** Removes the text of a wording. Its hash stays, because lines of the ledger refer to it. */
export function eraseWording(folder: string, hash: string, date: string, reason: string): WriteFault | undefined {
  return put(folder, wordingFile(hash), `${JSON.stringify({ raderad: date, skäl: reason })}\n`);
}

/**
 * Gives the hash of a wording; a new wording is written to a file that is named after its hash, with a salt of its own.
 */
function hashOf(folder: string, { wording }: PlannedEvent): string | undefined | WriteFault {
  if (wording === undefined) return undefined;
  if ('hash' in wording) return wording.hash;
  const [salt, text] = [makeSalt(), wording.text.normalize('NFC')];
  const hash = hashWording(salt, text);
  const file = wordingFile(hash);
  return (
    attempt(file, () =>
      writeFileSync(path.join(folder, file), `${JSON.stringify({ salt, text })}\n`, { flag: 'wx' }),
    ) ?? hash
  );
}

function asLine(
  { event, id, target, reason }: PlannedEvent,
  date: string,
  hash: string | undefined,
  previous: string,
): LedgerLine {
  return {
    event,
    id,
    date,
    ...(hash === undefined ? {} : { sha256: hash }),
    ...(target === undefined ? {} : { target }),
    ...(reason === undefined ? {} : { reason }),
    previous,
  };
}

function writeSeal(folder: string, { count, last }: Seal): WriteFault | undefined {
  return put(folder, SEAL_FILE, `${count} ${last}\n`);
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
    return {
      file,
      reason: error instanceof Error && 'code' in error ? `systemet säger ${String(error.code)}` : 'systemet säger nej',
    };
  }
}
