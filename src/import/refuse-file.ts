import { maskIdentityNumbers } from '../swedish/personal-data/personal-data.ts';
import { type ImportDiagnostic, importMessage } from './import-diagnostic.ts';
import type { ImportResult } from './import-document.ts';
import type { ImportReport } from './import-report.ts';

/** The result for a file that could not be read at all, with `problem` as its only diagnostic. */
export function refuseUnread(file: string, problem: ImportDiagnostic): ImportResult {
  const report: ImportReport = {
    file,
    output: null,
    meeting: null,
    diagnostics: [],
    leftOut: [],
    words: { source: 0, kept: 0, leftOut: 0 },
  };
  return { report: refuseFile(report, problem), text: undefined, draft: undefined, lines: [] };
}

/** The report of a file that was read but is refused because of `problem`. */
export function refuseFile(report: ImportReport, problem: ImportDiagnostic): ImportReport {
  return { ...tellAlso(report, problem), output: null };
}

/** The report with one more diagnostic, in the order of the lines. */
export function tellAlso(report: ImportReport, diagnostic: ImportDiagnostic): ImportReport {
  const { code, severity, line } = diagnostic;
  const told = { code, severity, line, message: maskIdentityNumbers(importMessage(diagnostic)) };
  return { ...report, diagnostics: [...report.diagnostics, told].toSorted((a, b) => a.line - b.line) };
}
