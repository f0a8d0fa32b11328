import type { Diagnostic } from '../../src/archive/diagnostic.ts';
import { LEDGER_DIAGNOSTICS } from '../../src/archive/diagnostics/ledger.ts';

/** What can be wrong between an archive and its ledger, and in no file of the content. */
export const LEDGER_CODES: readonly string[] = Object.keys(LEDGER_DIAGNOSTICS);

/** The diagnostics of content that nobody has entered in a ledger, without the one that says so. */
export function besidesMissingLedger<Found extends Pick<Diagnostic, 'code'>>(
  diagnostics: readonly Found[],
): readonly Found[] {
  return diagnostics.filter(({ code }) => code !== 'ledger-missing');
}
