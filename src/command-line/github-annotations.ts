import path from 'node:path';
import process from 'node:process';
import { type Diagnostic, diagnosticMessage } from '../archive/diagnostic.ts';
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

/**
 * The file's path from the root of the repository, as GitHub tells it (otherwise the checkout), with `/`; the absolute path where the content lies outside the
 * repository.
 */
function fileInRepository(content: string, file: string): string {
  const place = path.resolve(content, file);
  const within = path.relative(process.env['GITHUB_WORKSPACE'] || ROOT, place);
  return (within.startsWith('..') || path.isAbsolute(within) ? place : within).replaceAll(path.sep, '/');
}

/** Escapes `%` and line ends, which would end or change the command. */
function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Escapes a value of a property, where `:` and `,` would end it too. */
function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
