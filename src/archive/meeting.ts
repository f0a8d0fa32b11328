import type { AgendaItem } from './agenda-item.ts';
import type { AttachedDocument, Attachment } from './attachment.ts';
import type { Block } from './block.ts';
import type { FilingDate } from '../swedish/calendar-date.ts';
import type { AddressKind } from './ledger.ts';
import type { Reference } from './reference.ts';

export const MEETING_TYPES = ['minnesanteckningar', 'protokoll', 'dagordning'] as const;
export type MeetingType = (typeof MEETING_TYPES)[number];

/** `ordagrann`: the words of the source. `sammandrag`: the facts of the source in other words. */
export const TEXT_FORMS = ['ordagrann', 'sammandrag'] as const;
type TextForm = (typeof TEXT_FORMS)[number];

/** Whether those who adjust minutes have done so: until then they may change. */
export const ADJUSTMENTS = ['ojusterat', 'justerat'] as const;
export type Adjustment = (typeof ADJUSTMENTS)[number];

/** One meeting as its file tells it. What it names outside its file is not yet resolved. */
export interface Meeting {
  readonly id: string;
  readonly organ: string;
  readonly date: FilingDate;
  /** Other days in ISO form that the source gives as its own; left out where it gives none. A remark tells of them. */
  readonly alsoDated?: readonly string[];
  readonly type: MeetingType;
  readonly textForm: TextForm;
  /** Left out where the file does not say. */
  readonly adjustment?: Adjustment;
  readonly source: MeetingSource | undefined;
  readonly time: string | undefined;
  readonly place: string | undefined;
  readonly attendance: readonly AttendanceGroup[];
  readonly attachments: readonly Attachment[];
  /** The head of the document word for word; undefined where the file does not keep it. */
  readonly head: string | undefined;
  readonly signature: string | undefined;
  /** What is odd in the source. */
  readonly notes: readonly string[];
  /** The text before the first item. */
  readonly introduction: readonly Block[];
  /** In the order of the document, each sub-item after its parent. */
  readonly items: readonly AgendaItem[];
  /** In the order of the text. The HTML of the items refers to them by index. */
  readonly references: readonly Reference[];
  /** What was sent out before the meeting, where the archive has it beside the minutes. Its id is that of the meeting. */
  readonly agenda?: Meeting;
  /** Of a meeting in outline, which lacks the text that they are made from: see `outlineMeeting`. */
  readonly wordings?: readonly AddressWording[];
  /** The path of the file within the content folder. */
  readonly file: string;
}

/** An address that a meeting's file gives, with the words that stand there. */
export interface AddressWording {
  readonly id: string;
  readonly kind: AddressKind;
  readonly text: string;
  readonly line: number;
}

/** The document that the file was made from. The original is what counts. */
interface MeetingSource {
  readonly title: string;
  readonly publisher: string | undefined;
  readonly fileName: string | undefined;
  readonly sha256: string | undefined;
  /** The document itself, where the archive keeps it under `fileName` among the attachments; left out where it does not. */
  readonly document?: AttachedDocument;
}

/** The people from one body; `body` is undefined where the source names none. */
export interface AttendanceGroup {
  readonly body: string | undefined;
  readonly attendees: readonly Attendee[];
}

export interface Attendee {
  readonly name: string;
  readonly role: string | undefined;
  /** The part of the meeting that the person attended, in the words of the source. */
  readonly part: string | undefined;
  /** Null where the source does not tell. */
  readonly present: boolean | null;
}
