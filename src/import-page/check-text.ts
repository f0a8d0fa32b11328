import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildArchive } from '../archive/archive.ts';
import { parseFilingDate } from '../swedish/calendar-date.ts';
import { diagnose, type Diagnostic, diagnosticMessage, hasErrors, sortDiagnostics } from '../archive/diagnostic.ts';
import { findPublishedChanges } from '../archive/published-changes.ts';
import { checkAcrossFiles } from '../minutes/check-across-files.ts';
import { checkReferences } from '../minutes/check-references.ts';
import { checkUnmarkedDecisions } from '../minutes/check-unmarked-decisions.ts';
import type { ContentFolder } from '../minutes/load-content.ts';
import { parseMeetingHead } from '../minutes/parse-meeting.ts';
import { readBack } from '../minutes/read-back.ts';
import type { ReadMeeting } from '../minutes/read-meeting.ts';
import { viewMeeting } from './meeting-view.ts';
import type { CheckedText } from './messages.ts';

export interface TextCheck {
  readonly answer: CheckedText;
  /** Undefined where something in the text is an error. */
  readonly id: string | undefined;
}

/** What a text does not say itself, so that its other faults can still be told. */
const UNPLACED = 'moten/nytt-mote.mdx';

/** A meeting's text as `npm run check` would judge it, were it saved where its own organ, date and letter say. */
export function checkText(text: string, known: ContentFolder, folder: string): TextCheck {
  const output = findOutput(text);
  const read = readBack(text, output ?? UNPLACED);
  const diagnostics = [...read.diagnostics, ...checkAmongOthers(read, known), ...checkPublished(read, known)].filter(
    ({ code }) => output !== undefined || code !== 'file-name',
  );
  const fit = read.meeting && !hasErrors(diagnostics);
  const organ = known.content.organs.find(({ id }) => id === read.meeting?.organ);
  return {
    id: fit ? read.meeting.id : undefined,
    answer: {
      output: output ?? null,
      taken: output !== undefined && existsSync(path.join(folder, output)),
      remarks: sortDiagnostics(diagnostics).map((diagnostic) => ({
        code: diagnostic.code,
        severity: diagnostic.severity,
        line: diagnostic.line,
        message: diagnosticMessage(diagnostic),
      })),
      meeting: read.meeting ? viewMeeting(read.meeting, organ?.name ?? read.meeting.organ) : null,
      words: read.words.length,
    },
  };
}

/**
 * Where the text belongs, within the content folder. The schema lets through no organ but `a-z0-9-`, no date but digits
 * and dashes and no letter but one: nothing in it can lead out of the folder.
 */
function findOutput(text: string): string | undefined {
  const { frontmatter } = parseMeetingHead(text, UNPLACED);
  if (!frontmatter || typeof parseFilingDate(frontmatter.datum) === 'string') return undefined;
  return `moten/${frontmatter.organ}/${frontmatter.datum}${frontmatter.löpbokstav ?? ''}.mdx`;
}

/** What is published may be put right, and whoever does so must say why. */
function checkPublished({ meeting, file }: ReadMeeting, { ledger }: ContentFolder): readonly Diagnostic[] {
  const changed = meeting ? findPublishedChanges(ledger.record, meeting) : [];
  return meeting && changed.length > 0
    ? [diagnose('published-change', { file, line: 1 }, { id: meeting.id, addresses: changed.length })]
    : [];
}

/** What only the rest of the archive can tell of it: names, addresses, references. The file that it would replace is set aside. */
function checkAmongOthers(read: ReadMeeting, known: ContentFolder): readonly Diagnostic[] {
  const meetings = [...known.meetings.filter(({ file }) => file !== read.file), read];
  const content = { ...known.content, meetings: meetings.flatMap(({ meeting }) => meeting ?? []) };
  /* Topics and terms are left out: to find them in every meeting is most of what an archive costs, and no reference needs them. */
  const archive = buildArchive({ ...content, topics: [], glossary: [] });
  return [
    ...checkAcrossFiles({ ...known, meetings, content }),
    ...checkReferences(archive),
    ...checkUnmarkedDecisions([read], content.organs),
  ].filter(({ file }) => file === read.file);
}
