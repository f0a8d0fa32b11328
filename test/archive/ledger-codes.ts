import { SEVERITIES, type Diagnostic } from '../../src/archive/diagnostic.ts';

/** What can be wrong between an archive and its ledger, and in no file of the content. */
export const LEDGER_CODES: readonly string[] = Object.keys(SEVERITIES).filter((code) =>
  /^(?:ledger|address|wording)-|-unregistered$|^published-change$/.test(code),
);

/** The diagnostics of content that nobody has entered in a ledger, without the one that says so. */
export function besidesMissingLedger<Found extends Pick<Diagnostic, 'code'>>(
  diagnostics: readonly Found[],
): readonly Found[] {
  return diagnostics.filter(({ code }) => code !== 'ledger-missing');
}
