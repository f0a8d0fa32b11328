import { fileBesideAgenda } from '../archive/agenda.ts';
import { blocksText } from '../archive/block-words.ts';
import type { AgendaItem } from '../archive/agenda-item.ts';
import { parseFilingDate, type FilingDate } from '../swedish/calendar-date.ts';
import type { Decision } from '../archive/decision.ts';
import { decisionsPrintedIn } from '../archive/decisions-of.ts';
import { diagnose, hasErrors, type Diagnostic } from '../archive/diagnostic.ts';
import { findItemNumber, isSafeId, meetingId } from '../archive/identifier.ts';
import type { Attendee, AttendanceGroup, Meeting } from '../archive/meeting.ts';
import { checkAttachments } from './check-attachments.ts';
import { checkAttendance } from './check-attendance.ts';
import { checkHeadDate } from './check-head-date.ts';
import { checkPersonalData } from './check-personal-data.ts';
import { findDecisionPassages, type DecisionPassage } from './find-decision-passages.ts';
import { findUnmarkedPeriods, type UnmarkedPeriod } from './find-unmarked-periods.ts';
import { checkUnseenSigns } from './check-unseen-signs.ts';
import type { MeetingFrontmatter } from './meeting-schema.ts';
import { parseMeeting, type ParsedMeeting } from './parse-meeting.ts';
import { findInternalLinks, type InternalLink } from './check-links.ts';
import { findReadableParts } from './readable-parts.ts';
import { findDates } from '../swedish/printed-date.ts';
import { readItems, type ReadBody, type TopicMark } from './read-items.ts';
import { ReferenceCollector } from './render-html.ts';
import { tellAtMost } from './size-of-text.ts';
import { textOfFile, type ContentFile } from './content-file.ts';

/** A meeting's file as it was read. */
export interface ReadMeeting {
  readonly file: string;
  /** Undefined where the file has an error. */
  readonly meeting: Meeting | undefined;
  readonly frontmatter: MeetingFrontmatter | undefined;
  /** What the file names outside itself, for the check against the rest of the archive. */
  readonly names: {
    readonly organ: { readonly id: string; readonly line: number } | undefined;
    readonly topics: readonly TopicMark[];
    readonly links: readonly InternalLink[];
    /** The file of each attachment of `bilagor`, in its order; undefined for one without. */
    readonly documents: readonly { readonly name: string | undefined; readonly line: number }[];
    /** The file of `källa`, and the checksum that is said of it. */
    readonly original:
      | { readonly name: string; readonly sha256: string | undefined; readonly line: number }
      | undefined;
  };
  /** The items, as far as they could be read. */
  readonly items: readonly AgendaItem[];
  /** Unmarked passages that may be decisions of the meeting. */
  readonly passages: readonly DecisionPassage[];
  readonly unmarkedPeriods: readonly UnmarkedPeriod[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the text of a meeting's file and reports all its faults at once. Nothing in the text is run. */
export function readMeeting(source: string, file: string): ReadMeeting {
  return readParsedMeeting(parseMeeting(source, file));
}

/** The same of a file, with what is odd in its bytes. */
export function readMeetingFile(source: ContentFile): ReadMeeting {
  const { text, oddities } = textOfFile(source);
  const read = readMeeting(text, source.file);
  return oddities.length === 0 ? read : { ...read, diagnostics: [...oddities, ...read.diagnostics] };
}

export function readParsedMeeting({ file, text, yaml, frontmatter, tree, ...parsed }: ParsedMeeting): ReadMeeting {
  const diagnostics: Diagnostic[] = [...parsed.diagnostics];
  const report = (diagnostic: Diagnostic) => {
    diagnostics.push(diagnostic);
  };

  const date = frontmatter && parseFilingDate(frontmatter.datum);
  const id =
    frontmatter && date && typeof date !== 'string'
      ? meetingId(frontmatter.organ, date, frontmatter.löpbokstav)
      : undefined;
  const collector = new ReferenceCollector();
  const body = readItems(tree.children, { file, meetingId: id ?? 'okänt', collector, report });
  checkDecisions(body.items, file, report);
  const parts = findReadableParts(yaml.data);
  const introductionLine = tree.children[0]?.position?.start.line ?? 1;
  const rest = [
    ...checkAttendance(parts, yaml.lineOf, file),
    ...checkAttachments(parts, body, { file, lineOf: yaml.lineOf, introductionLine }),
    ...checkHeadDate(parts, {
      file,
      lineOf: yaml.lineOf,
      source: text,
      introduction: { text: blocksText(body.introduction), line: introductionLine },
    }),
    ...checkPersonalData(text, body.items, file),
    ...checkUnseenSigns(text, file),
  ];
  for (const each of rest) report(each);
  if (frontmatter && id !== undefined) checkAddress(frontmatter, id, body.items, { file, report, lineOf: yaml.lineOf });

  const meeting =
    frontmatter && id !== undefined && date !== undefined && typeof date !== 'string' && !hasErrors(diagnostics)
      ? buildMeeting(frontmatter, { id, date, file, body, collector })
      : undefined;
  const passages = parts.typ === 'dagordning' ? [] : findDecisionPassages(tree.children, parts.datum ?? '');
  return {
    file,
    meeting,
    frontmatter,
    names: {
      ...findNames(yaml.data, yaml.lineOf, body),
      links: findInternalLinks(tree),
      documents: (frontmatter?.bilagor ?? []).map(({ fil }, place) => ({
        name: fil,
        line: yaml.lineOf(['bilagor', place]),
      })),
      original:
        frontmatter?.källa?.fil === undefined
          ? undefined
          : { name: frontmatter.källa.fil, sha256: frontmatter.källa.sha256, line: yaml.lineOf(['källa', 'fil']) },
    },
    items: body.items,
    passages,
    unmarkedPeriods: meeting ? findUnmarkedPeriods(meeting) : [],
    diagnostics: tellAtMost(diagnostics, file),
  };
}

interface Parts {
  readonly id: string;
  readonly date: FilingDate;
  readonly file: string;
  readonly body: ReadBody;
  readonly collector: ReferenceCollector;
}

function buildMeeting(frontmatter: MeetingFrontmatter, { id, date, file, body, collector }: Parts): Meeting {
  const { källa } = frontmatter;
  const other = (frontmatter.flerdatum ?? []).filter((day) => day !== frontmatter.datum);
  return {
    id,
    date,
    ...(other.length > 0 && { alsoDated: other }),
    file,
    organ: frontmatter.organ,
    type: frontmatter.typ,
    textForm: frontmatter.text,
    ...(frontmatter.läge && { adjustment: frontmatter.läge }),
    source: källa && { title: källa.titel, publisher: källa.utgivare, fileName: källa.fil, sha256: källa.sha256 },
    time: frontmatter.tid,
    place: frontmatter.plats,
    attendance: (frontmatter.närvaro ?? []).map(buildAttendanceGroup),
    attachments: (frontmatter.bilagor ?? []).map(({ etikett, namn, punkter, länk }) => ({
      label: etikett,
      name: namn,
      items: (punkter ?? []).map((number) => findItemNumber(number) ?? number),
      /* Its file is found where the whole folder is read. */
      document: undefined,
      link: länk,
    })),
    head: frontmatter.huvud,
    signature: frontmatter.underskrift,
    notes: withRemarkOnDays(frontmatter.anmärkningar ?? [], other),
    introduction: body.introduction,
    items: body.items,
    references: collector.references,
  };
}

/** The remarks, and first one on the other days of the source where no remark names a day of them: the mark on the date leads there. */
function withRemarkOnDays(remarks: readonly string[], other: readonly string[]): readonly string[] {
  const named = remarks.flatMap(findDates).map(({ date }) => (typeof date === 'object' ? date.iso : undefined));
  const untold = other.filter((day) => !named.includes(day));
  return untold.length === 0
    ? remarks
    : [`Källan anger också ${untold.join(' och ')} som mötets dag; vilken som är rätt framgår inte.`, ...remarks];
}

type FrontmatterGroup = NonNullable<MeetingFrontmatter['närvaro']>[number];
type FrontmatterPerson = NonNullable<FrontmatterGroup['närvarande']>[number];

function buildAttendanceGroup({ organisation, närvarande, frånvarande, oklart }: FrontmatterGroup): AttendanceGroup {
  const as =
    (present: boolean | null) =>
    (person: FrontmatterPerson): Attendee =>
      typeof person === 'string'
        ? { name: person, role: undefined, part: undefined, present }
        : { name: person.namn, role: person.roll, part: person.del, present };
  return {
    body: organisation,
    attendees: [
      ...(närvarande ?? []).map(as(true)),
      ...(oklart ?? []).map(as(null)),
      ...(frånvarande ?? []).map(as(false)),
    ],
  };
}

type Report = (diagnostic: Diagnostic) => void;

function checkDecisions(items: readonly AgendaItem[], file: string, report: Report): void {
  const known = items.map((item) => item.number);
  const numbers = new Set(known);
  const firstLines = new Map<string, number>();
  const decisions = items.flatMap(decisionsPrintedIn);
  const byItem = Map.groupBy(decisions, ({ item }) => item);
  const free = new Map([...byItem].map(([item, own]) => [item, freeSequence(own)]));
  for (const { id, item, line } of decisions) {
    const firstLine = firstLines.get(id);
    if (!numbers.has(item)) report(diagnose('unknown-item', { file, line }, { number: item, known }));
    else if (firstLine !== undefined)
      report(diagnose('duplicate-decision', { file, line }, { item, firstLine, free: free.get(item) ?? 2 }));
    else firstLines.set(id, line);
  }
  const begun = new Set(decisions.flatMap(({ item, sequence }) => (sequence === 1 ? [item] : [])));
  for (const { item, line, sequence } of decisions) {
    if (sequence > 1 && !begun.has(item)) report(diagnose('decision-order', { file, line }, { item }));
  }
}

/** The lowest number from 2 on that none of the decisions has. */
function freeSequence(decisions: readonly Decision[]): number {
  const taken = new Set(decisions.map(({ sequence }) => sequence));
  let free = 2;
  while (taken.has(free)) free += 1;
  return free;
}

interface AddressContext {
  readonly file: string;
  readonly report: Report;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

function checkAddress(
  frontmatter: MeetingFrontmatter,
  id: string,
  items: readonly AgendaItem[],
  { file, report, lineOf }: AddressContext,
): void {
  const ids = [
    { id, line: lineOf(['organ']) },
    ...items.map((item) => ({ id: item.id, line: item.line })),
    ...items.flatMap(decisionsPrintedIn),
  ];
  for (const address of ids) {
    if (!isSafeId(address.id)) report(diagnose('unsafe-id', { file, line: address.line }, { id: address.id }));
  }
  const numbers = new Set(items.map((item) => item.number));
  for (const [place, { punkter }] of (frontmatter.bilagor ?? []).entries()) {
    for (const number of punkter ?? []) {
      if (!numbers.has(findItemNumber(number) ?? number)) {
        report(diagnose('unknown-attachment-item', { file, line: lineOf(['bilagor', place]) }, { number }));
      }
    }
  }
  /* An agenda lies where its meeting does: see `attachAgendas`. */
  const expected = `moten/${frontmatter.organ}/${frontmatter.datum}${frontmatter.löpbokstav ?? ''}.mdx`;
  if (file !== expected && fileBesideAgenda(file) === undefined)
    report(diagnose('file-name', { file, line: lineOf(['datum']) }, { expected }));
  if (frontmatter.text === 'sammandrag' && frontmatter.källa === undefined) {
    report(diagnose('missing-source', { file, line: lineOf(['text']) }, {}));
  }
}

/** The names come from the raw data, so that a fault elsewhere in the file does not hide an unknown name. */
function findNames(
  data: unknown,
  lineOf: AddressContext['lineOf'],
  body: ReadBody,
): Omit<ReadMeeting['names'], 'documents' | 'links' | 'original'> {
  const organ = typeof data === 'object' && data !== null && 'organ' in data ? data.organ : undefined;
  return {
    organ: typeof organ === 'string' ? { id: organ, line: lineOf(['organ']) } : undefined,
    topics: body.topicMarks,
  };
}
