import { maskIdentityNumbers } from '../swedish/personal-data/personal-data.ts';
import type { ImportDiagnostic } from './import-diagnostic.ts';
import type { ImportResult } from './import-document.ts';
import { importMessage } from './import-message.ts';
import type { ImportReport } from './import-report.ts';

/** The report of a file that nobody could read. */
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

/** The report of a file that was read and still is not brought in. */
export function refuseFile(report: ImportReport, problem: ImportDiagnostic): ImportReport {
  return { ...tellAlso(report, problem), output: null };
}

export function tellAlso(report: ImportReport, diagnostic: ImportDiagnostic): ImportReport {
  const { code, severity, line } = diagnostic;
  const told = { code, severity, line, message: maskIdentityNumbers(importMessage(diagnostic)) };
  return { ...report, diagnostics: [...report.diagnostics, told].toSorted((a, b) => a.line - b.line) };
}
