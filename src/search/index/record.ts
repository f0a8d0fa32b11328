import type { ArchivedItem, ArchivedMeeting } from '../../archive/archived.ts';
import { attachmentName, type Attachment } from '../../archive/attachment.ts';
import { referencesText } from '../../archive/agenda-item.ts';
import { blocksText } from '../../archive/block-words.ts';
import { urls } from '../../site/addresses/urls.ts';
import { itemLabel } from '../../site/words/words.ts';
import { dateSortKey } from '../../swedish/calendar-date.ts';
import { writeDecisionStanding, type DecisionStanding } from '../decision-standing.ts';
import { ATTACHED_FILTER, attachedMark, writeAttachedName } from '../attached-name.ts';
import { clauseMark } from '../hit-address.ts';
import { unsureDayTold } from '../unsure-day.ts';
import type { OtherName } from './other-names.ts';

/** What the search knows of one item. Presenters and attendance are not in it. */
export interface SearchRecord {
  readonly url: string;
  readonly title: string;
  /** What the item's terms and topics are called besides what its text calls them: searched, and no part of its text. */
  readonly names: readonly OtherName[];
  /** The clauses of the item's decisions. A hit can lead to one by its id. */
  readonly clauses: readonly { readonly id: string; readonly text: string }[];
  /** The attachments that the item names, as printed. The title is without those of the heading. */
  readonly attachments: readonly string[];
  /** The words of the attached files. A hit can tell by its id which of them it stands in. */
  readonly attached: readonly AttachedPart[];
  /** The paragraphs outside decisions, and the references beside the title: `Dnr ON 2024/31`. */
  readonly prose: readonly string[];
  /** Pairs of a name and a value. They come back with a hit and are not searched as words. */
  readonly filters: readonly (readonly [name: string, value: string])[];
  /** Sorts as the date does. */
  readonly date: string;
}

interface AttachedPart {
  readonly id: string;
  readonly text: string;
}

/** The record of one item. Each item has its own, so that filters and counts are exact. `standings`: whether its decisions hold. */
export function buildRecord(
  archived: ArchivedItem,
  { names, standings }: { readonly names: readonly OtherName[]; readonly standings: readonly DecisionStanding[] },
): SearchRecord {
  const { item, meeting, organ, topics, decisions, outcomes } = archived;
  const files = meeting.attachments.filter(({ items }) => items.includes(item.number));
  return {
    url: urls.item(meeting.id, item.number),
    title: item.title,
    names,
    clauses: decisions.flatMap((decision) =>
      decision.clauses.map(({ text }, index) => ({ id: clauseMark(decision.sequence, index + 1), text })),
    ),
    attachments: item.attachments,
    attached: partsOf(files),
    prose: [
      referencesText(item),
      ...blocksText(item.blocks.filter(({ kind }) => kind !== 'decision')).split('\n'),
    ].filter(Boolean),
    filters: [
      ['ar', String(meeting.date.year)],
      ['organ', organ.id],
      ...topics.map(({ id }) => ['amne', id] as const),
      ...outcomes.map((outcome) => ['slag', outcome] as const),
      ['punkt', itemLabel(item)],
      ['mote', meeting.id],
      ...unsureDayTold(meeting),
      ...standings.map((standing) => ['galler', writeDecisionStanding(standing)] as const),
      ...filesTold(files),
    ],
    date: dateSortKey(meeting.date),
  };
}

/**
 * The record of the attached files that no item names; undefined where their words are not known. It leads to the list of
 * attachments on the meeting's page.
 */
export function buildFilesRecord({ meeting, organ, items }: ArchivedMeeting): SearchRecord | undefined {
  const numbers = new Set(items.map(({ item }) => item.number));
  const files = meeting.attachments.filter((file) => !file.items.some((number) => numbers.has(number)));
  const attached = partsOf(files);
  if (attached.length === 0) return undefined;
  return {
    url: urls.attachments(meeting.id),
    title: 'Bilagor till mötet',
    names: [],
    clauses: [],
    attachments: [],
    attached,
    prose: [],
    filters: [
      ['ar', String(meeting.date.year)],
      ['organ', organ.id],
      ['punkt', 'Bilagor'],
      ['mote', meeting.id],
      ...unsureDayTold(meeting),
      ...filesTold(files),
    ],
    date: dateSortKey(meeting.date),
  };
}

function partsOf(files: readonly Attachment[]): readonly AttachedPart[] {
  return files.flatMap(({ document }, index) =>
    document?.words ? [{ id: attachedMark(index + 1), text: document.words.text }] : [],
  );
}

/** What each is called, by its mark. */
function filesTold(files: readonly Attachment[]): SearchRecord['filters'] {
  return files.flatMap((file, index) =>
    file.document?.words ? [[ATTACHED_FILTER, writeAttachedName(index + 1, nameOf(file))] as const] : [],
  );
}

/** `Bilaga A: Promemoria`, `Bilaga: Promemoria`. */
function nameOf(file: Attachment): string {
  return file.label === undefined ? `Bilaga: ${attachmentName(file)}` : attachmentName(file);
}
