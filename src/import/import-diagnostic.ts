import type { DetailsOf, EntriesOf, Severity } from '../archive/diagnostics/diagnostic-table.ts';
import { IMPORT_DIAGNOSTICS } from './diagnostics/diagnostics.ts';

/** A fault or a doubt about a document that is imported. `importMessage` gives its words in Swedish. */
export interface ImportDiagnostic<Code extends ImportCode = ImportCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** The line of the source document, from 1. */
  readonly line: number;
  readonly details: ImportDetails[Code];
}

export type ImportCode = keyof typeof IMPORT_DIAGNOSTICS;
export type ImportDetails = DetailsOf<typeof IMPORT_DIAGNOSTICS>;

const ENTRIES: EntriesOf<typeof IMPORT_DIAGNOSTICS> = IMPORT_DIAGNOSTICS;

export function diagnoseImport<Code extends ImportCode>(
  code: Code,
  line: number,
  details: ImportDetails[Code],
): ImportDiagnostic<Code> {
  return { code, severity: ENTRIES[code].severity, line, details };
}

/** The message in Swedish, for the person who imports the document. */
export function importMessage<Code extends ImportCode>({ code, details }: ImportDiagnostic<Code>): string {
  const message: (details: ImportDetails[Code]) => string = ENTRIES[code].message;
  return message(details);
}

/** Whether one of the diagnostics is an error, so that nothing may be written. */
export function isRefused(diagnostics: readonly ImportDiagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
