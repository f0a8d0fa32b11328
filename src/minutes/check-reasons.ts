import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import { LEDGER_FILE, type LedgerRecord } from '../archive/ledger.ts';
import type { Meeting } from '../archive/meeting.ts';
import { judgeReason } from './judge-reason.ts';

/** Reports reasons of the ledger that say something about a person, each once. A surname alone is not reported. */
export function checkReasons({ lines }: LedgerRecord, meetings: readonly Meeting[]): readonly Diagnostic[] {
  const first = new Map(
    lines
      .map(({ reason, reasonSha256: hash }, index) => ({ reason, hash, line: index + 1 }))
      .toReversed()
      .map((each) => [each.reason, each] as const),
  );
  return [...first.values()].flatMap(({ reason, hash, line }) => {
    const fault = reason === undefined ? undefined : judgeReason(reason, meetings);
    if (!fault || fault.kind === 'surname') return [];
    const what = fault.kind === 'named-person' ? `namnet ${fault.name}` : fault.what;
    return [diagnose('reason-about-person', { file: LEDGER_FILE, line }, { what, hash })];
  });
}
