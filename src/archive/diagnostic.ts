import { maskIdentityNumbers } from '../swedish/personal-data/personal-data.ts';
import type { DetailsOf, EntriesOf, Severity } from './diagnostics/diagnostic-table.ts';
import { DIAGNOSTICS } from './diagnostics/diagnostics.ts';

/** A fault in an archive's content. `diagnosticMessage` gives its words in Swedish. */
export interface Diagnostic<Code extends DiagnosticCode = DiagnosticCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** Its path in the content folder. */
  readonly file: string;
  /** The line of the file, from 1. */
  readonly line: number;
  readonly details: DiagnosticDetails[Code];
}

export type DiagnosticCode = keyof typeof DIAGNOSTICS;
export type DiagnosticDetails = DetailsOf<typeof DIAGNOSTICS>;

const ENTRIES: EntriesOf<typeof DIAGNOSTICS> = DIAGNOSTICS;

/** The place that a diagnostic points to. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export function diagnose<Code extends DiagnosticCode>(
  code: Code,
  place: Place,
  details: DiagnosticDetails[Code],
): Diagnostic<Code> {
  return { code, severity: ENTRIES[code].severity, file: place.file, line: place.line, details };
}

/** The message in Swedish for an editor, on one line. It never shows a personal identity number. */
export function diagnosticMessage<Code extends DiagnosticCode>({ code, details }: Diagnostic<Code>): string {
  const message: (details: DiagnosticDetails[Code]) => string = ENTRIES[code].message;
  return maskIdentityNumbers(message(details).replaceAll(/(?<!\s)\s*[\r\n\u2028\u2029]\s*/g, ' '));
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** In the order in which an editor works through them: by file, then line, then code. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) => a.file.localeCompare(b.file, 'sv') || a.line - b.line || a.code.localeCompare(b.code, 'sv'),
  );
}
