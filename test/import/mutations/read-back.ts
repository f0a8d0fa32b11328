import type { AgendaItem } from '../../../src/archive/agenda-item.ts';
import { blocksText } from '../../../src/archive/block-words.ts';
import { walkBlocks, type Block } from '../../../src/archive/block.ts';
import { decisionsPrintedIn, proposalsIn } from '../../../src/archive/decisions-of.ts';
import type { Meeting } from '../../../src/archive/meeting.ts';
import { flatBlocks, paragraphsOf } from '../../../src/import/draft-text.ts';
import { findItemAttachments } from '../../../src/import/find-item-attachments.ts';
import { withoutAttachments } from '../../../src/swedish/attachments.ts';
import { bulletLength } from '../../../src/swedish/list-mark.ts';
import type { DraftBlock, DraftItem, MeetingDraft, PromiseFacts } from '../../../src/import/meeting-draft.ts';

/** Everything of a meeting that an import promises, whether it was understood from a document or read from the file. */
export interface MeetingFacts {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly attendance: readonly string[];
  readonly attachments: readonly string[];
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

export function factsOfDraft(draft: MeetingDraft): MeetingFacts {
  const attachments = draft.items.flatMap((item) => {
    const { labels, files } = findItemAttachments(item);
    return [...labels, ...files].map((name) => `${name}: ${item.number}`);
  });
  return {
    facts: {
      organ: draft.organ,
      date: draft.date.iso,
      type: draft.type,
      title: draft.title,
      time: draft.time,
      place: draft.place,
      head: orNothing(draft.head),
      signature: orNothing(draft.signature),
      notes: draft.notes,
    },
    attendance: draft.attendance
      .map(({ name, body, present, role, part }) => JSON.stringify({ name, body, present, role, part }))
      .toSorted(),
    attachments: attachments.toSorted(),
    items: draft.items.map((item) => factsOfDraftItem(item, draft.items)),
  };
}

export function factsOfMeeting(meeting: Meeting): MeetingFacts {
  return {
    facts: {
      organ: meeting.organ,
      date: meeting.date.iso,
      type: meeting.type,
      title: meeting.source?.title,
      time: meeting.time,
      place: meeting.place,
      head: meeting.head ?? '',
      signature: meeting.signature ?? '',
      notes: meeting.notes,
    },
    attendance: meeting.attendance
      .flatMap(({ body, attendees }) =>
        attendees.map(({ name, present, role, part }) => JSON.stringify({ name, body, present, role, part })),
      )
      .toSorted(),
    attachments: meeting.attachments
      .flatMap(({ label, name, items }) => items.map((number) => `${label ?? name ?? ''}: ${number}`))
      .toSorted(),
    items: meeting.items.map(factsOfItem),
  };
}

function orNothing(text: string): string {
  return text.trim() === '' ? '' : text;
}

function factsOfDraftItem(item: DraftItem, items: readonly DraftItem[]): Readonly<Record<string, unknown>> {
  const parent = items.slice(0, items.indexOf(item)).findLast(({ depth }) => depth < item.depth);
  const blocks = <Kind extends DraftBlock['kind']>(kind: Kind) =>
    flatBlocks(item.blocks).filter((block): block is Extract<DraftBlock, { kind: Kind }> => block.kind === kind);
  return {
    number: item.number,
    parent: parent?.number,
    title: withoutAttachments(item.title) || item.title,
    kinds: item.kinds.toSorted(),
    status: item.status,
    presenters: item.presenters,
    attachments: findItemAttachments(item).printed.filter((name) => !findItemAttachments(item).files.includes(name)),
    text: signsOf(item.blocks.flatMap(printedIn).join('')),
    decisions: blocks('decision').map((block) => ({
      of: block.item ?? item.number,
      by: block.delegated ? block.by : undefined,
      clauses: wordsOfBlock(block),
    })),
    proposals: blocks('proposal').map((block) => ({ by: block.by, clauses: wordsOfBlock(block) })),
    recounted: blocks('recounted').map((block) => ({
      by: block.by,
      date: block.date,
      clauses: wordsOfBlock(block).join(' '),
    })),
    matters: item.blocks.flatMap((block) =>
      block.kind === 'matter' ? [{ title: block.title, status: block.status }] : [],
    ),
    followUps: flatBlocks(item.blocks).flatMap(promisesOf),
  };
}

function factsOfItem(item: AgendaItem): Readonly<Record<string, unknown>> {
  const blocks = <Kind extends Block['kind']>(kind: Kind) =>
    [...walkBlocks(item.blocks)].filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
  return {
    number: item.number,
    parent: item.parent,
    title: item.title,
    kinds: item.kinds.toSorted(),
    status: item.status,
    presenters: item.presenters,
    attachments: item.attachments,
    text: signsOf(blocksText(item.blocks)),
    decisions: decisionsPrintedIn(item).map(({ item: of, by, clauses }) => ({
      of,
      by,
      clauses: clauses.map(({ text }) => plain(text)),
    })),
    proposals: proposalsIn(item).map(({ by, clauses }) => ({ by, clauses: clauses.map(({ text }) => plain(text)) })),
    recounted: blocks('recounted').map(({ by, date, content }) => ({ by, date, clauses: plain(content.text) })),
    matters: blocks('matter').map(({ title, status }) => ({ title, status })),
    followUps: blocks('follow-up').map(({ followUp }) => ({
      kind: followUp.kind,
      due: followUp.due,
      owner: followUp.owner,
      clause: followUp.clause,
      words: plain(followUp.content.text),
    })),
  };
}

/** Those of the clauses of a decision, recounted or not, stand right below it, without words. */
function promisesOf(block: DraftBlock): readonly object[] {
  const promiseOf = ({ promise, due, owner }: PromiseFacts) => ({ kind: promise, due, owner });
  if (block.kind === 'follow-up')
    return [{ ...promiseOf(block), clause: undefined, words: wordsOfBlock(block).join(' ') }];
  return block.kind === 'decision' || block.kind === 'recounted'
    ? block.followUps.map((found) => ({ ...promiseOf(found), clause: found.clause, words: '' }))
    : [];
}

function wordsOfBlock(block: DraftBlock): readonly string[] {
  return paragraphsOf(block).map(({ text, strikes }) =>
    plain(
      strikes
        .toReversed()
        .reduce(
          (words, { start, end }) => `${words.slice(0, start)}[struket: ${words.slice(start, end)}]${words.slice(end)}`,
          text,
        ),
    ),
  );
}

/** Presenters are told by themselves, and a list's number belongs to its words; the file writes every bullet in its own way. */
function printedIn(block: DraftBlock): readonly string[] {
  if (block.kind === 'presenters') return [];
  if (block.kind === 'matter') return [block.title, ...block.blocks.flatMap(printedIn)];
  const entries = block.kind === 'list' ? block.entries : 'clauses' in block ? block.clauses : undefined;
  return (
    entries?.flatMap(({ mark, paragraph }) => [bulletLength(`${mark} `) > 0 ? '' : mark, paragraph.text]) ??
    paragraphsOf(block).map(({ text }) => text)
  );
}

/** Every sign but those of lists, numbers and white space, which the file may write in its own way. */
function signsOf(text: string): string {
  return text.replaceAll('[struket: ', '').replaceAll(/[\s\d.,:;()[\]*•·▪–—-]/gu, '');
}

/** But for white space, and for whether a strike takes the punctuation at its ends along. */
function plain(text: string): string {
  return text
    .replaceAll(/\[struket: ([^\p{L}\p{N}]+)/gu, '$1[struket: ')
    .replaceAll(/([^\p{L}\p{N}[\]]+)\]/gu, ']$1')
    .replaceAll('[struket: ]', '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
