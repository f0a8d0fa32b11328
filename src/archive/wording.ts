import { agendaId } from './agenda.ts';
import type { AgendaItem } from './agenda-item.ts';
import { wordingOf } from './block-words.ts';
import { walkBlocks, type Block } from './block.ts';
import type { Decision } from './decision.ts';
import { decisionsOf } from './decisions-of.ts';
import type { NamedDocument } from './ledger.ts';
import type { AddressWording, Attendee, Meeting } from './meeting.ts';

/** An address that the content has, with the words that stand there. `meeting`: the id of its meeting. */
export interface CurrentAddress extends AddressWording {
  readonly meeting: string;
  readonly file: string;
}

/** Every address of the meetings, in their order; a meeting's own comes before its agenda's and its decisions'. */
export function currentAddresses(meetings: readonly Meeting[]): readonly CurrentAddress[] {
  return meetings.flatMap((meeting) => {
    const { id, file, agenda } = meeting;
    const [whole, ...decisions] = addressWordings(meeting);
    return [
      ...(whole ? [asCurrent(whole, id, file)] : []),
      ...(agenda ? [agendaAddress(id, agenda)] : []),
      ...decisions.map((each) => ({ ...each, meeting: id, file })),
    ];
  });
}

/** The words of a whole meeting are made each time that they are asked for: those of all at once would fill the memory. */
function asCurrent(wording: AddressWording, meeting: string, file: string): CurrentAddress {
  const { id, kind, line } = wording;
  return {
    id,
    kind,
    line,
    meeting,
    file,
    get text() {
      return wording.text;
    },
  };
}

/** The addresses that the file of a meeting gives, with their words: its own first, then those of its decisions. */
export function addressWordings(meeting: Meeting): readonly AddressWording[] {
  if (meeting.wordings) return meeting.wordings;
  const items = new Map(meeting.items.map((item) => [item.number, item]));
  return [
    {
      id: meeting.id,
      kind: 'meeting',
      line: 1,
      get text() {
        return meetingWording(meeting);
      },
    },
    ...decisionsOf(meeting).map(
      (decision): AddressWording => ({
        id: decision.id,
        kind: 'decision',
        text: decisionWording(decision, items.get(decision.item)),
        line: decision.line,
      }),
    ),
  ];
}

function agendaAddress(meeting: string, agenda: Meeting): CurrentAddress {
  const text = addressWordings(agenda)[0]?.text ?? '';
  return { meeting, file: agenda.file, id: agendaId(meeting), kind: 'agenda', text, line: 1 };
}

/** Whether the wording at the address of a meeting is that of its agenda. */
export function isAgendaWording(text: string): boolean {
  return text.startsWith('dagordning, ');
}

/**
 * The wording of a decision, in plain words: who decided, the title of the item, and each clause on a line. Marks and
 * layout are not a part of it.
 */
function decisionWording(decision: Decision, item: AgendaItem | undefined): string {
  return asLines([
    decision.by,
    item && inWording(item).title,
    decision.matter,
    ...decision.clauses.map(({ text }) => text),
  ]);
}

/**
 * The wording of a meeting, in plain words and the order of its page. Its network and date are not a part of it, since
 * they are in its address, so that a meeting filed under a wrong date keeps its wording when it moves. Nor are remarks
 * about the source, which are not the words of the minutes.
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
      ({ label, name, items, document }) =>
        `Bilaga ${[label, name].filter(Boolean).join(': ')}${items.length > 0 ? ` (punkt ${items.join(', ')})` : ''}${document ? inFile(document) : ''}`,
    ),
    meeting.source?.document && `Original${inFile(meeting.source.document)}`,
    ...linesOf(meeting.head).map((line) => `${HEAD} ${line}`),
    ...linesOf(meeting.signature).map((line) => `${SIGNATURE} ${line}`),
  ]);
}

/** Made for: `Bilaga A: Avtal (punkt 1, 2), fil avtal.pdf, sha256 9503d1…`, as `meetingWording` writes it. */
const ATTACHED = /^(?:Bilaga .*|Original), fil (\S+), sha256 ([0-9a-f]{64})$/gm;

function inFile({ name, sha256 }: NamedDocument): string {
  return `, fil ${name}, sha256 ${sha256}`;
}

/** The files that the wording of a meeting names as attached. */
export function documentsInWording(text: string): readonly NamedDocument[] {
  return [...text.matchAll(ATTACHED)].map(([, name = '', sha256 = '']) => ({ name, sha256 }));
}

const ATTENDANCE = 'Närvaro:';
const HEAD = 'Huvud:';
const SIGNATURE = 'Underskrift:';

/** Whether a line of a meeting's wording may tell who was there: the attendance, the head, the signature. */
export function namesAttendees(line: string): boolean {
  return [ATTENDANCE, HEAD, SIGNATURE].some((label) => line.startsWith(label));
}

/** Whether two wordings have the same words in the same order, wherever their lines break. */
export function sameWording(a: string, b: string): boolean {
  return a === b || flatten(a) === flatten(b);
}

/** The words with single spaces between them, in NFC: what `sameWording` compares. */
export function flatten(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

/**
 * The heading with the references that are printed beside its title as a part of it: a diary number is a part of the wording. What
 * the program takes for one may change; what a ledger holds may not.
 */
function inWording({ references, title, kinds, status }: AgendaItem): Pick<AgendaItem, 'title' | 'kinds' | 'status'> {
  return references?.asTitle ?? { title, kinds, status };
}

function itemLines(item: AgendaItem): readonly (string | undefined)[] {
  const { title, kinds, status } = inWording(item);
  return [
    `${item.printedNumber} ${item.struckOut ? `[struket: ${title}]` : title}`,
    labelled('Slag', kinds.join(', ')),
    status === 'behandlad' ? undefined : labelled('Läge', status),
    labelled('Sekretess', item.secrecy),
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

/** One line for each line of the parts, with single spaces, in NFC. Empty lines and undefined parts are left out. */
function asLines(parts: readonly (string | undefined)[]): string {
  return parts
    .flatMap((part) => part?.split('\n') ?? [])
    .map(flatten)
    .filter(Boolean)
    .join('\n');
}
