import { buildArchive } from '../archive/archive.ts';
import { parseFilingDate } from '../swedish/calendar-date.ts';
import { diagnose, type Diagnostic, diagnosticMessage, hasErrors, sortDiagnostics } from '../archive/diagnostic.ts';
import { findPublishedChanges } from '../archive/published-changes.ts';
import { isFreeForAgenda, paperTypeAt, placePaper, type PaperPlace } from '../import/place-paper.ts';
import { attachAgendas } from '../minutes/attach-agendas.ts';
import { checkAcrossFiles } from '../minutes/check-across-files.ts';
import { checkReferences } from '../minutes/check-references.ts';
import { checkUnmarkedDecisions } from '../minutes/check-unmarked-decisions.ts';
import type { ContentFolder } from '../minutes/load-content.ts';
import { parseMeetingHead } from '../minutes/parse-meeting.ts';
import { readBack } from '../minutes/read-back.ts';
import type { ReadMeeting } from '../minutes/read-meeting.ts';
import { viewMeeting } from './meeting-view.ts';
import type { CheckedText } from './messages.ts';

/** The result of checking a text. `answer`: what the page shows. */
export interface TextCheck {
  readonly answer: CheckedText;
  /** The id of the meeting; undefined where the text has an error. */
  readonly id: string | undefined;
  /** Where it belongs; undefined where the text does not tell. */
  readonly place: PaperPlace | undefined;
}

/** Stands for the file's place where the text does not tell it, so that its other faults can still be reported. */
const UNPLACED = 'moten/nytt-mote.mdx';

/**
 * Checks a meeting's text as `npm run check` would, if it were saved where its own organ, date, letter and type say. `known`:
 * the content that is already there.
 */
export function checkText(text: string, known: ContentFolder, folder: string): TextCheck {
  const place = findPlace(text, folder);
  const output = place?.output;
  const read = readBack(text, output ?? UNPLACED);
  const papers = placeAmongOthers(read, known, place);
  const diagnostics = [
    ...read.diagnostics,
    ...(place ? tellOfAgenda(place) : []),
    ...checkAmongOthers(read, known, papers),
    ...checkPublished(read, papers.meetings, known),
  ].filter(({ code }) => output !== undefined || code !== 'file-name');
  const fit = read.meeting && !hasErrors(diagnostics);
  const organ = known.content.organs.find(({ id }) => id === read.meeting?.organ);
  return {
    id: fit ? read.meeting.id : undefined,
    place,
    answer: {
      output: output ?? null,
      taken:
        place !== undefined &&
        (place.agendaTo === undefined
          ? paperTypeAt(folder, place.output) !== undefined
          : !isFreeForAgenda(folder, place)),
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
 * Where in the content folder the text belongs; undefined where the text does not tell. The schema allows only `a-z0-9-` in
 * an organ's id, digits and dashes in a date, and one letter, so the path cannot lead out of the folder.
 */
function findPlace(text: string, folder: string): PaperPlace | undefined {
  const { frontmatter } = parseMeetingHead(text, UNPLACED);
  if (!frontmatter || typeof parseFilingDate(frontmatter.datum) === 'string') return undefined;
  const own = `moten/${frontmatter.organ}/${frontmatter.datum}${frontmatter.löpbokstav ?? ''}.mdx`;
  return placePaper(own, frontmatter.typ, (file) => paperTypeAt(folder, file));
}

function tellOfAgenda({ output, agendaTo, isBeside }: PaperPlace): readonly Diagnostic[] {
  const place = { file: output, line: 1 };
  if (agendaTo !== undefined) return [diagnose('agenda-kept', place, { output, agenda: agendaTo })];
  return isBeside ? [diagnose('agenda-beside', place, { output })] : [];
}

/** The meetings as they will be with the text, in the place of what it replaces. */
function placeAmongOthers(read: ReadMeeting, known: ContentFolder, place: PaperPlace | undefined) {
  const others = [...known.meetings, ...known.agendas].flatMap((other) => {
    if (other.file !== read.file) return [other];
    return place?.agendaTo === undefined ? [] : [{ ...other, file: place.agendaTo }];
  });
  return attachAgendas([...others, read]);
}

/**
 * A warning where the text changes published wordings. That is allowed, but the editor must give a reason in the
 * ledger.
 */
function checkPublished(
  { meeting: own, file }: ReadMeeting,
  meetings: readonly ReadMeeting[],
  { ledger }: ContentFolder,
): readonly Diagnostic[] {
  /* An agenda is looked at as a part of its meeting, which goes with the one that lies beside. */
  const meeting = own && meetings.find((each) => each.meeting?.id === own.id)?.meeting;
  const changed = meeting ? findPublishedChanges(ledger.record, meeting) : [];
  return meeting && changed.length > 0
    ? [diagnose('published-change', { file, line: 1 }, { id: meeting.id, addresses: changed.length })]
    : [];
}

/**
 * Checks what only the rest of the archive can tell: names, addresses, references. The file that the text would replace
 * is left out.
 */
function checkAmongOthers(
  read: ReadMeeting,
  known: ContentFolder,
  { meetings, agendas, diagnostics }: ReturnType<typeof placeAmongOthers>,
): readonly Diagnostic[] {
  const content = { ...known.content, meetings: meetings.flatMap(({ meeting }) => meeting ?? []) };
  /*
   * Without topics and terms: finding them in every meeting is most of the work of an archive, and no reference needs
   * them.
   */
  const archive = buildArchive({ ...content, topics: [], glossary: [] });
  return [
    ...diagnostics,
    ...checkAcrossFiles({ ...known, meetings: [...meetings, ...agendas], content }),
    ...checkReferences(archive),
    ...checkUnmarkedDecisions([read], content.organs),
  ].filter(({ file }) => file === read.file);
}
