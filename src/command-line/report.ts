import type { ArchiveContent } from '../archive/archive.ts';
import { type Diagnostic, diagnosticMessage } from '../archive/diagnostic.ts';
import { decisionsOf } from '../archive/decisions-of.ts';

/** Every diagnostic with its place, then the sum, for a person. */
export function reportAsText(diagnostics: readonly Diagnostic[], content: ArchiveContent): string {
  const lines = diagnostics.map(asLines);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const decisions = content.meetings.flatMap(decisionsOf).length;
  const counts = `${content.meetings.length} ${content.meetings.length === 1 ? 'möte' : 'möten'}, ${decisions} beslut, ${content.topics.length} ${content.topics.length === 1 ? 'ämne' : 'ämnen'}`;
  const warnings = diagnostics.length - errors;
  const sum =
    diagnostics.length === 0
      ? `Inget fel hittades: ${counts}.`
      : `${errors} fel, ${warnings} ${warnings === 1 ? 'varning' : 'varningar'}. ${counts} går att läsa.`;
  return `${[...lines, sum].join('\n')}\n`;
}

/** The errors, and how many warnings there are to look up, for a build. Empty where there are none. */
export function reportErrors(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map(asLines);
  const warnings = diagnostics.length - errors.length;
  const rest =
    warnings === 0 ? [] : [`${warnings} ${warnings === 1 ? 'varning' : 'varningar'}: npm run check visar vilka.\n`];
  return [...errors, ...rest].join('\n');
}

function asLines(diagnostic: Diagnostic): string {
  const kind = diagnostic.severity === 'error' ? 'Fel' : 'Varning';
  /*
   * Control characters are replaced. With a line break in it, the name of a file could begin a new line of the output,
   * and GitHub Actions obeys lines that begin with `::`.
   */
  const file = diagnostic.file.replaceAll(/\p{Cc}/gu, '�');
  return `${file}:${diagnostic.line}  ${kind} (${diagnostic.code})\n  ${diagnosticMessage(diagnostic)}\n`;
}

/** The diagnostics for a program: an array of `{ code, severity, file, line, message }`. */
export function reportAsJson(diagnostics: readonly Diagnostic[]): string {
  const plain = diagnostics.map((diagnostic) => {
    const { code, severity, file, line } = diagnostic;
    return { code, severity, file, line, message: diagnosticMessage(diagnostic) };
  });
  return `${JSON.stringify(plain, null, 2)}\n`;
}
