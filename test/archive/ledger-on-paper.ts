import { createHash } from 'node:crypto';
import { FIRST_PREVIOUS, type LedgerLine, type LedgerRecord, type StoredWording } from '../../src/archive/ledger.ts';
import type { PlannedEvent } from '../../src/archive/registration.ts';

/** Enters what was planned, as `npm run register` does, without a file. */
export function enter(record: LedgerRecord, events: readonly PlannedEvent[], date = '2031-05-01'): LedgerRecord {
  const wordings = new Map<string, StoredWording>(record.wordings);
  const lines: LedgerLine[] = [...record.lines];
  for (const { event, id, wording, target, reason } of events) {
    const hash =
      wording === undefined ? undefined : 'hash' in wording ? wording.hash : sha256(`${lines.length}\n${wording.text}`);
    if (hash !== undefined && wording && 'text' in wording) wordings.set(hash, { kind: 'kept', text: wording.text });
    lines.push({
      event,
      id,
      date,
      ...(hash === undefined ? {} : { sha256: hash }),
      ...(target === undefined ? {} : { target }),
      ...(reason === undefined ? {} : { reason }),
      previous: FIRST_PREVIOUS,
    });
  }
  return { lines, wordings };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
