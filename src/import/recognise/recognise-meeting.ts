import { greatestOf } from '../../archive/extremes.ts';
import type { FilingDate } from '../../swedish/calendar-date.ts';
import { listWords } from '../../archive/diagnostics/list-words.ts';
import { markStrikes } from '../../archive/verbatim-strikes.ts';
import { findLead } from '../../swedish/decision-lead.ts';
import type { MeetingDraft } from '../meeting-draft.ts';
import { isUnclearNumber } from '../../minutes/read-heading.ts';
import { diagnoseImport, isRefused, type ImportCode, type ImportDiagnostic } from '../import-diagnostic.ts';
import { joinLineEndHyphens } from '../read-source/join-line-end-hyphens.ts';
import type { SourceDocument, SourceLine } from '../source-document.ts';
import { buildParagraphs } from './build-paragraphs.ts';
import { checkOrganName } from './check-organ-name.ts';
import type { ItemReading, ItemsChoice } from '../item-reading.ts';
import { findItems } from './find-items.ts';
import { reportRow } from './report-row.ts';
import type { ItemStart } from './item-start.ts';
import { findAttachmentList } from './find-attachment-list.ts';
import { findSignatureStart } from './find-signature.ts';
import { findTailAttendance } from './find-tail-attendance.ts';
import type { HeadLabel } from './head-labels.ts';
import { readHeadSections } from './head-sections.ts';
import { findPageFurniture } from './page-furniture.ts';
import { readAttendance, STRUCK_IS_ABSENT } from './read-attendance.ts';
import { readDate } from './read-date.ts';
import { findMeetingType, readHead } from './read-head.ts';
import { numberHeadings } from './number-headings.ts';
import { readDraftItems } from './read-draft-items.ts';
import { straightenTabs } from './straighten-tabs.ts';
import { measureWidth } from './text-width.ts';
import { unfoldTables } from './unfold-tables.ts';
import type { OrganNames } from '../../swedish/organ-name.ts';
import { findPersonNames } from '../../swedish/person-name.ts';
import { findWrongWeekdays } from '../../swedish/weekday.ts';
import { buildWhoseDecision } from './whose-decision.ts';

export interface RecogniseOptions {
  /** The id of the organ. */
  readonly organ: string;
  /** The organ's names and those of other organs. */
  readonly names: OrganNames;
  /** The municipalities of the organ. */
  readonly members: readonly string[];
  /** What a person gave with `--datum`. */
  readonly date: FilingDate | undefined;
  readonly fileName: string;
  /** What a person chose where the items can be read in more than one way; undefined where nobody chose. */
  readonly items?: ItemsChoice | undefined;
}

export interface Recognised {
  /** Undefined where the document is refused; `diagnostics` then has the errors. */
  readonly draft: MeetingDraft | undefined;
  readonly diagnostics: readonly ImportDiagnostic[];
  /** The lines of page furniture (running headers, footers, page numbers). No other line is left out. */
  readonly leftOut: readonly SourceLine[];
  /** Every other line, in order: head, items, signatures. With the numbers that the archive gives, if any. */
  readonly kept: readonly SourceLine[];
  /** The same lines as the document has them. */
  readonly printed: readonly SourceLine[];
  /** The ways in which the items can be read. */
  readonly readings: readonly ItemReading[];
}

/**
 * Reads the lines of a document as a meeting. Every line becomes furniture, head, a part of an item, or signature, and
 * stays in its place.
 */
export function recogniseMeeting(document: SourceDocument, options: RecogniseOptions): Recognised {
  const furniture = findPageFurniture(document.lines);
  const leftOut = document.lines.filter((line) => furniture.has(line));
  /* A word that a page end divides can be joined once the furniture between its parts is gone. */
  const joined = joinLineEndHyphens(document.lines.filter((line) => !furniture.has(line)));
  const printed = straightenTabs(unfoldTables(joined.lines));
  const found = findItems(printed, options.items);
  const { starts } = found;
  const kept = numberHeadings(printed, found.numbered);
  const width = measureWidth(kept);
  const diagnostics: ImportDiagnostic[] = joined.problems.map(({ code, line, details }) =>
    diagnoseImport<ImportCode>(code, line, details),
  );
  const report = (diagnostic: ImportDiagnostic) => {
    diagnostics.push(diagnostic);
  };

  reportRow(found, kept, options.items).forEach(report);
  for (const { index } of starts) {
    const line = kept[index];
    if (line && isUnclearNumber(line.text))
      report(diagnoseImport('number-uncertain', line.number, { found: line.text.slice(0, 80) }));
  }
  const bodyStart = starts[0]?.index ?? kept.length;
  const lastItem = starts.at(-1)?.index ?? -1;
  const listed = starts.length > 0 ? findAttachmentList(kept, lastItem + 1) : undefined;
  const boundIn = (found.boundIn ?? 0) < (listed?.start ?? kept.length) ? found.boundIn : undefined;
  const itemsEnd = Math.max(boundIn ?? 0, lastItem) + 1;
  const signedFrom = findSignatureStart(kept.slice(0, listed?.start), itemsEnd);
  const tail =
    starts.length > 0
      ? findTailAttendance(kept, itemsEnd + (isTitled(kept, starts.at(-1)) ? 0 : 1), signedFrom)
      : undefined;
  const signatureStart = tail ?? signedFrom;
  reportHeadings(kept, starts, Math.min(signatureStart, boundIn ?? kept.length)).forEach(report);
  for (const { number, text } of kept.slice(signatureStart))
    if (findLead(text)?.kind === 'decision')
      report(diagnoseImport('decision-behind-items', number, { found: text.slice(0, 80) }));
  const head = kept.slice(0, bodyStart);
  const body = kept.slice(bodyStart, signatureStart);
  const sections = readHeadSections(head);
  const facts = readHead(head, sections);
  const type = findMeetingType(head, leftOut, body);
  const dated = readDate({
    head: sections.filter(({ label }) => label === undefined || DATED.includes(label)),
    furniture: leftOut,
    given: options.date,
    text: document.lines.map(({ text }) => text).join('\n'),
  });
  dated.diagnostics.forEach(report);
  for (const { number, text } of document.lines)
    for (const { printed, weekday } of findWrongWeekdays(text))
      report(diagnoseImport('weekday-differs', number, { found: printed.text, weekday }));
  checkOrganName(head, options).forEach(report);
  /* Without items the head has no end, so doubts about the people in it would be noise. */
  const reportInHead = starts.length > 0 ? report : () => {};
  for (const { number, text } of sections.flatMap(({ label, lines }) => (label === undefined ? lines : [])))
    if (listsPeopleUnread(text))
      reportInHead(diagnoseImport('attendance-uncertain', number, { found: text.slice(0, 80) }));
  const attendance = readAttendance(
    tail === undefined ? sections : [...sections, ...readHeadSections(kept.slice(tail, signedFrom))],
    new Set(options.members.map((member) => member.toLowerCase())),
    width,
    reportInHead,
  );
  if (attendance.length === 0 && type !== 'dagordning' && starts.length > 0)
    report(diagnoseImport('attendance-missing', kept[0]?.number ?? 1, {}));
  const whose = buildWhoseDecision(
    options.names,
    `${facts.title} ${head
      .slice(0, 4)
      .map(({ text }) => text)
      .join(' ')}`,
    buildParagraphs(body, width),
  );
  const items = readDraftItems(kept.slice(0, signatureStart), starts, {
    type,
    date: dated.date,
    whose,
    report,
    width,
    boundIn,
  });
  const struck = attendance.filter(({ unclear }) => unclear === 'strike').length;
  const marked = attendance.filter(({ unclear }) => unclear === 'mark').map(({ name }) => name);
  const legend = head.some(({ text }) => STRUCK_IS_ABSENT.test(text));
  const result = { diagnostics, leftOut, kept, printed, readings: found.readings };
  if (isRefused(diagnostics) || !dated.date) return { ...result, draft: undefined };
  return {
    ...result,
    draft: {
      organ: options.organ,
      date: dated.date,
      alsoDated: dated.alsoDated ?? [],
      type,
      attendance,
      items,
      title: facts.title || options.fileName,
      time: facts.time,
      place: facts.place,
      head: verbatim(head),
      signature: verbatim(kept.slice(signatureStart)),
      attachmentNames: listed?.names ?? new Map(),
      notes: [
        ...dated.notes,
        ...(found.numbered.length === 0
          ? []
          : [
              `Källan numrerar inte sina punkter. Numren 1–${found.numbered.length} är arkivets, i den ordning som rubrikerna står.`,
            ]),
        ...(struck === 0
          ? []
          : [
              legend
                ? 'Källan säger att överstrukna namn är frånvarande, men överstrykningarna syns inte säkert. Vilka som var med är därför oklart.'
                : `${struck === 1 ? 'Ett namn' : `${struck} namn`} i närvarolistan har ett streck över sig i källan. Det syns inte säkert om det är struket.`,
            ]),
        ...(marked.length === 0 ? [] : [`Närvarolistan säger inte säkert om ${listWords(marked, 'och')} var med.`]),
      ],
    },
  };
}

/** Reports headings without a number whose heading style is at least as high as that of the items. */
function reportHeadings(
  lines: readonly SourceLine[],
  starts: readonly ItemStart[],
  end: number,
): readonly ImportDiagnostic[] {
  const [first] = starts;
  const level = greatestOf(starts.filter(({ depth }) => depth === 0).map(({ index }) => lines[index]?.heading ?? 0));
  if (!first || level === 0) return [];
  const known = new Set(starts.map(({ index }) => index));
  return lines
    .slice(0, end)
    .flatMap(({ heading, number, text }, index) =>
      index > first.index && !known.has(index) && heading !== undefined && heading <= level
        ? [diagnoseImport('heading-without-number', number, { found: text.slice(0, 80) })]
        : [],
    );
}

/** Labels below which the day of the meeting may stand. */
const DATED: readonly HeadLabel[] = ['date', 'time', 'place', 'time-place', 'agenda'];

/** The lines as printed, with `~~` around what is struck out and at most one empty line between them. */
function verbatim(lines: readonly SourceLine[]): string {
  return lines
    .map((line, index) => `${index > 0 && line.gapBefore > 0 ? '\n' : ''}${markStrikes(line.text, line.strikes)}`)
    .join('\n');
}

/** Whether a line of the head has a label that nobody knows before several names: `Kaffesällskap: Anna Berg, Bo Ek`. */
function listsPeopleUnread(text: string): boolean {
  const label = /^\p{Lu}[\p{L} ]{1,40}:\s/u.exec(text)?.[0];
  return label !== undefined && findPersonNames(text.slice(label.length)).length > 1;
}

/** Whether a title stands beside the number of an item. Else it stands on the line below. */
function isTitled(lines: readonly SourceLine[], start: ItemStart | undefined): boolean {
  return start !== undefined && (lines[start.index]?.text ?? '').slice(start.lead.titleStart).trim() !== '';
}
