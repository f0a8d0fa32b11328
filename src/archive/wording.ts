import type { AgendaItem } from './agenda-item.ts';
import { wordingOf } from './block-words.ts';
import { walkBlocks, type Block } from './block.ts';
import type { Decision } from './decision.ts';
import { decisionsOf } from './decisions-of.ts';
import type { AddressKind } from './ledger.ts';
import type { Attendee, Meeting } from './meeting.ts';

/** An address that the content gives, with the words that stand there. */
export interface CurrentAddress {
  readonly id: string;
  readonly kind: AddressKind;
  readonly meeting: string;
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

/** Every address of the meetings in their order, each meeting before its decisions. */
export function currentAddresses(meetings: readonly Meeting[]): readonly CurrentAddress[] {
  return meetings.flatMap((meeting) => {
    const items = new Map(meeting.items.map((item) => [item.number, item]));
    const own = { meeting: meeting.id, file: meeting.file };
    return [
      { ...own, id: meeting.id, kind: 'meeting' as const, text: meetingWording(meeting), line: 1 },
      ...decisionsOf(meeting).map((decision) => ({
        ...own,
        id: decision.id,
        kind: 'decision' as const,
        text: decisionWording(decision, items.get(decision.item)),
        line: decision.line,
      })),
    ];
  });
}

/**
 * What a decision says, in plain words: who decided, what about, and each clause on its line. Marks and layout are no
 * part of it.
 */
function decisionWording(decision: Decision, item: AgendaItem | undefined): string {
  return asLines([decision.by, item?.title, decision.matter, ...decision.clauses.map(({ text }) => text)]);
}

/**
 * What a meeting's page says of the meeting, in plain words and the page's order. Its network and date stand in its
 * address: a meeting filed under a wrong date keeps its wording when it moves. The archive's own remarks about the source
 * are no minutes, and so no part of it.
 */
export function meetingWording(meeting: Meeting): string {
  return asLines([
    `${meeting.type}, ${meeting.textForm}`,
    labelled('Tid', meeting.time),
    labelled('Plats', meeting.place),
    ...meeting.introduction.flatMap(blockLines),
    ...meeting.items.flatMap(itemLines),
    ...meeting.attendance.flatMap(({ body, attendees }) =>
      attendees.map((attendee) => `${ATTENDANCE} ${attendanceWords(attendee, body)}`),
    ),
    ...meeting.attachments.map(
      ({ label, name, items }) =>
        `Bilaga ${[label, name].filter(Boolean).join(': ')}${items.length > 0 ? ` (punkt ${items.join(', ')})` : ''}`,
    ),
    ...linesOf(meeting.head).map((line) => `${HEAD} ${line}`),
    ...linesOf(meeting.signature).map((line) => `${SIGNATURE} ${line}`),
  ]);
}

const ATTENDANCE = 'Närvaro:';
const HEAD = 'Huvud:';
const SIGNATURE = 'Underskrift:';

/** A line of a meeting's wording that tells who was there. */
export function namesAttendees(line: string): boolean {
  return [ATTENDANCE, HEAD, SIGNATURE].some((label) => line.startsWith(label));
}

/** Whether two wordings are the same words in the same order, wherever their lines break. */
export function sameWording(a: string, b: string): boolean {
  return a === b || flatten(a) === flatten(b);
}

/** The words alone: what `sameWording` compares. */
export function flatten(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

function itemLines(item: AgendaItem): readonly (string | undefined)[] {
  return [
    `${item.printedNumber} ${item.struckOut ? `[struket: ${item.title}]` : item.title}`,
    labelled('Slag', item.kinds.join(', ')),
    item.status === 'behandlad' ? undefined : labelled('Läge', item.status),
    labelled('Föredragande', item.presenters.join('; ')),
    labelled('Bilagor', item.attachments.join('; ')),
    ...item.blocks.flatMap(blockLines),
  ];
}

function blockLines(block: Block): readonly (string | undefined)[] {
  return [...walkBlocks([block])].flatMap((part) => wordingOf(part));
}

function attendanceWords({ name, role, part, present }: Attendee, body: string | undefined): string {
  return [
    body,
    name,
    role,
    part,
    present === true ? undefined : present === false ? 'frånvarande' : 'oklart om närvarande',
  ]
    .filter(Boolean)
    .join(', ');
}

function labelled(label: string, text: string | undefined): string | undefined {
  return text ? `${label}: ${text}` : undefined;
}

function linesOf(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split('\n').filter((line) => line.trim() !== '');
}

/** One line each, spaces as one, letters NFC; what is empty falls away. */
function asLines(parts: readonly (string | undefined)[]): string {
  return parts
    .flatMap((part) => part?.split('\n') ?? [])
    .map(flatten)
    .filter(Boolean)
    .join('\n');
}
