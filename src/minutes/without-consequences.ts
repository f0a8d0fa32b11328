import type { Diagnostic, DiagnosticCode } from '../archive/diagnostic.ts';

/** A file whose text or head could not be read: what else is said of it follows from that. The first that holds is told. */
const SPOILS_FILE: readonly DiagnosticCode[] = ['not-utf8', 'frontmatter-missing', 'yaml-syntax'];

/** What is said of a name that no meeting has, which one of the meetings that could not be read may have. */
const NEEDS_EVERY_MEETING: ReadonlySet<DiagnosticCode> = new Set([
  'unknown-decision',
  'unknown-answer',
  'alias-matches-nothing',
  'meeting-not-held',
]);

/**
 * The diagnostics without those that follow from another: of a file that could not be read only why; of a second file of one
 * meeting only that it is one; of a value that is no name not that nobody has it; and where a meeting or a network could not be
 * read none that says that the archive lacks one. They come back, where they hold, when the first is mended.
 */
export function withoutConsequences(
  diagnostics: readonly Diagnostic[],
  { everyMeeting, everyOrgan }: { readonly everyMeeting: boolean; readonly everyOrgan: boolean },
): readonly Diagnostic[] {
  const spoilt = new Map<string, Diagnostic>();
  for (const code of SPOILS_FILE)
    for (const diagnostic of diagnostics)
      if (diagnostic.code === code && !spoilt.has(diagnostic.file)) spoilt.set(diagnostic.file, diagnostic);
  const copies = new Set(filesWith(diagnostics, 'duplicate-meeting'));
  const unnamed = new Set(placesWith(diagnostics, 'invalid-value'));
  return diagnostics.filter((diagnostic) => {
    const { code, file } = diagnostic;
    const cause = spoilt.get(file);
    if (cause !== undefined) return diagnostic === cause;
    if (code === 'duplicate-address') return !copies.has(file);
    if (code === 'unknown-organ') return everyOrgan && !unnamed.has(placeOf(diagnostic));
    return everyMeeting || !NEEDS_EVERY_MEETING.has(code);
  });
}

function filesWith(diagnostics: readonly Diagnostic[], code: DiagnosticCode): readonly string[] {
  return diagnostics.filter((diagnostic) => diagnostic.code === code).map(({ file }) => file);
}

function placesWith(diagnostics: readonly Diagnostic[], code: DiagnosticCode): readonly string[] {
  return diagnostics.filter((diagnostic) => diagnostic.code === code).map(placeOf);
}

function placeOf({ file, line }: Diagnostic): string {
  return `${file}:${line}`;
}
