import path from 'node:path';
import { diagnosticMessage } from '../archive/diagnostic-message.ts';
import type { Diagnostic } from '../archive/diagnostic.ts';
import { ROOT } from './folders.ts';

/** For GitHub Actions: a workflow command for each diagnostic, which shows it beside its line. */
export function reportAsAnnotations(diagnostics: readonly Diagnostic[], content: string): string {
  return diagnostics
    .map((diagnostic) => {
      const properties = {
        file: fileInRepository(content, diagnostic.file),
        line: String(diagnostic.line),
        title: diagnostic.code,
      };
      const written = Object.entries(properties)
        .map(([name, value]) => `${name}=${escapeProperty(value)}`)
        .join(',');
      return `::${diagnostic.severity} ${written}::${escapeMessage(diagnosticMessage(diagnostic))}\n`;
    })
    .join('');
}

/** With `/`, from the root of the repository; a whole path where the content lies outside it. */
function fileInRepository(content: string, file: string): string {
  const place = path.resolve(content, file);
  const within = path.relative(ROOT, place);
  return (within.startsWith('..') || path.isAbsolute(within) ? place : within).replaceAll(path.sep, '/');
}

/** `%` and line ends would end or alter the command. */
function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In a property, so would what divides properties. */
function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
