import { createHash } from 'node:crypto';
import {
  findPersonalData,
  maskIdentityNumbers,
  type PersonalDataKind,
  type PersonalDatum,
} from '../swedish/personal-data/personal-data.ts';
import { wordsOf } from '../minutes/words-of-meeting.ts';
import { writeMeeting } from '../minutes/write-meeting.ts';
import { buildMeetingText } from './build-meeting-text.ts';
import {
  diagnoseImport,
  type ImportCode,
  type ImportDiagnostic,
  importMessage,
  isRefused,
} from './import-diagnostic.ts';
import type { ItemReading } from './item-reading.ts';
import { reportMeeting, type ImportReport } from './import-report.ts';
import type { MeetingDraft } from './meeting-draft.ts';
import { readSource } from './read-source/read-source.ts';
import { recogniseMeeting, type Recognised, type RecogniseOptions } from './recognise/recognise-meeting.ts';
import type { SourceLine } from './source-document.ts';
import { verifyOutput, type OutputFault } from './verify-output.ts';

export interface ImportOptions extends Omit<RecogniseOptions, 'fileName'> {
  /** The letter of a second meeting on the same day (`b`); undefined for the first. */
  readonly dayLetter: string | undefined;
}

export interface ImportResult {
  readonly report: ImportReport;
  /** The text of the file to write at `report.output`; undefined where the document is refused. */
  readonly text: string | undefined;
  /** What the document was understood as, to be shown beside its lines; undefined where the document is refused. */
  readonly draft: MeetingDraft | undefined;
  /** All lines of the document; empty where it could not be read. */
  readonly lines: readonly SourceLine[];
  /** The ways in which the items can be read, the one that was used first; none where the file could not be read. */
  readonly readings?: readonly ItemReading[];
}

/**
 * Turns a document's bytes into the text of a meeting's file, without touching any file. A document whose text cannot
 * be read back word for word is refused. The name of the file, `fileName`, goes into the report and the source note.
 */
export async function importDocument(
  bytes: Uint8Array,
  fileName: string,
  options: ImportOptions,
): Promise<ImportResult> {
  const { document, problems } = await readSource(bytes, fileName);
  const read = problems.map(({ code, line, details }) => diagnoseImport<ImportCode>(code, line, details));
  if (!document) return refuse(fileName, read, []);
  const recognised = recogniseMeeting(document, { ...options, fileName });
  const diagnostics = withoutRepetition([...read, ...findPrivacyProblems(document.lines), ...recognised.diagnostics]);
  const { draft } = recognised;
  if (!draft || isRefused(diagnostics))
    return { ...refuse(fileName, diagnostics, document.lines), readings: recognised.readings };

  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const output = `moten/${draft.organ}/${draft.date.iso}${options.dayLetter ?? ''}.mdx`;
  const meeting = buildMeetingText(draft, { name: fileName, sha256 }, options.dayLetter);
  const text = writeMeeting(meeting);
  const written = recognised.kept.flatMap((line) => wordsOf(line.text));
  const source = recognised.printed.flatMap((line) => wordsOf(line.text));
  const lost = findLostLine(document.lines, recognised);
  const verified = lost ?? verifyOutput({ text, output, draft, body: meeting.body, words: written });
  if ('reason' in verified)
    return refuse(fileName, withoutRepetition([...diagnostics, diagnoseFault(verified)]), document.lines);
  const leftOut = recognised.leftOut.map(({ number, text: words, printed }) => ({
    line: number,
    text: maskIdentityNumbers(printed ?? words),
    reason: 'page-furniture' as const,
  }));
  const left = leftOut.flatMap((line) => wordsOf(line.text)).length;
  return {
    report: {
      file: fileName,
      output,
      meeting: reportMeeting(draft),
      diagnostics: [
        ...tellAll(diagnostics),
        ...verified.map((warning) => ({ ...warning, severity: 'warning' as const })),
      ].toSorted((a, b) => a.line - b.line),
      leftOut,
      words: { source: source.length + left, kept: source.length, leftOut: left },
    },
    text,
    draft,
    lines: document.lines,
    readings: recognised.readings,
  };
}

function diagnoseFault({ line, reason, identityNumber }: OutputFault): ImportDiagnostic {
  return identityNumber === undefined
    ? diagnoseImport('unfit-output', line, { reason })
    : diagnoseImport('personal-identity-number', line, { masked: identityNumber });
}

/**
 * Compares letter by letter: every line of the document must be kept or left out. Letters, not words, since a word that
 * was broken over two pages is joined in `printed`.
 */
function findLostLine(
  lines: readonly SourceLine[],
  { printed, leftOut }: Pick<Recognised, 'printed' | 'leftOut'>,
): OutputFault | undefined {
  const out = new Set(leftOut);
  const letters = (all: readonly SourceLine[]) => all.flatMap(({ text }) => wordsOf(text)).join('');
  return letters(lines.filter((line) => !out.has(line))) === letters(printed)
    ? undefined
    : { line: 1, reason: 'en rad har kommit bort' };
}

function withoutRepetition(diagnostics: readonly ImportDiagnostic[]): readonly ImportDiagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}

function refuse(file: string, diagnostics: readonly ImportDiagnostic[], lines: readonly SourceLine[]): ImportResult {
  const source = lines.flatMap((line) => wordsOf(line.text)).length;
  return {
    report: {
      file,
      output: null,
      meeting: null,
      diagnostics: tellAll(diagnostics),
      leftOut: [],
      words: { source, kept: source, leftOut: 0 },
    },
    text: undefined,
    draft: undefined,
    lines,
  };
}

/** The diagnostics as the report has them, by line. No message shows a whole personal identity number. */
function tellAll(diagnostics: readonly ImportDiagnostic[]): ImportReport['diagnostics'] {
  return diagnostics
    .toSorted((a, b) => a.line - b.line)
    .map((diagnostic) => ({
      code: diagnostic.code,
      severity: diagnostic.severity,
      line: diagnostic.line,
      message: maskIdentityNumbers(importMessage(diagnostic)),
    }));
}

const PRIVACY_CODES = {
  personnummer: 'personal-identity-number',
  phone: 'phone-number',
  'private-email': 'private-email',
  'bank-account': 'bank-account',
  'street-address': 'street-address',
  property: 'property-designation',
} as const satisfies Readonly<Record<PersonalDataKind, string>>;

/**
 * Personal data in each line. Personal identity numbers, which must never be published, are also found where a line end
 * divides them: `…19121212-` + `1212 …`.
 */
function findPrivacyProblems(lines: readonly SourceLine[]): readonly ImportDiagnostic[] {
  return lines.flatMap((line, index) => {
    const own = [...findPersonalData(line.text), ...findMarkedNumbers(line)].map(({ kind, masked }) =>
      diagnoseImport(PRIVACY_CODES[kind], line.number, { masked }),
    );
    const next = lines[index + 1];
    if (!next || !/\d[-–+]?$/.test(line.text) || !/^[-–+]?\d/.test(next.text)) return own;
    const tail = line.text.slice(-16);
    const across = findPersonalData(tail + next.text.slice(0, 8)).filter(
      ({ kind, start, end }) => kind === 'personnummer' && start < tail.length && end > tail.length,
    );
    return [...own, ...across.map(({ masked }) => diagnoseImport('personal-identity-number', line.number, { masked }))];
  });
}

/**
 * Personal identity numbers that only the written file would show: a strike or a link begins or ends beside the number,
 * so that it no longer follows a letter or a digit, or it stands in the address of a link.
 */
function findMarkedNumbers({ text, strikes, links }: SourceLine): readonly PersonalDatum[] {
  const borders = [0, ...new Set([...strikes, ...links].flatMap(({ start, end }) => [start, end]))].toSorted(
    (a, b) => a - b,
  );
  const parted = borders.map((place, index) => text.slice(place, borders[index + 1])).join('|');
  return [parted, ...links.map(({ url }) => url)].flatMap((words) =>
    findPersonalData(words).filter(({ kind }) => kind === 'personnummer'),
  );
}
