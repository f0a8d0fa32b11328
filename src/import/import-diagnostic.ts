import type { DetailsOf, EntriesOf, Severity } from '../archive/diagnostics/diagnostic-table.ts';
import { IMPORT_DIAGNOSTICS } from './diagnostics/diagnostics.ts';

/** Something that is said of a document that is brought in. Codes first, words later. */
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

/** The diagnostic in Swedish for whoever brings a document in. */
export function importMessage<Code extends ImportCode>({ code, details }: ImportDiagnostic<Code>): string {
  const message: (details: ImportDetails[Code]) => string = ENTRIES[code].message;
  return message(details);
}

export function isRefused(diagnostics: readonly ImportDiagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
