import type { ItemKind, ItemStatus } from '../archive/item-status.ts';
import type { FilingDate } from '../swedish/calendar-date.ts';
import type { MeetingType } from '../archive/meeting.ts';
import type { PromiseKind } from '../swedish/promise-phrase.ts';
import type { Paragraph } from './paragraph.ts';

/** A meeting as it was understood from a document, with every word in its place, before it is written as a file. */
export interface MeetingDraft {
  readonly organ: string;
  readonly date: FilingDate;
  /** Other days in ISO form that the document gives as its own. */
  readonly alsoDated: readonly string[];
  readonly type: MeetingType;
  /** The title that the document gives itself; the name of its file where it gives none. */
  readonly title: string;
  readonly time: string | undefined;
  readonly place: string | undefined;
  /** The lines before the first item, verbatim. */
  readonly head: string;
  readonly attendance: readonly DraftAttendee[];
  readonly items: readonly DraftItem[];
  /** The lines of the signatures, and of the list of attachments behind them, verbatim. */
  readonly signature: string;
  /** What the document's list of its attachments calls each of them, by label. */
  readonly attachmentNames: ReadonlyMap<string, string>;
  /** Remarks for the editor about the source, in Swedish. */
  readonly notes: readonly string[];
}

/**
 * A person who is listed as present or absent. `body`: where they come from, such as a municipality. `role`: their
 * office. `part`: which part of the meeting they attended, as printed. `line`: where they are listed.
 */
export interface DraftAttendee {
  readonly name: string;
  readonly body: string | undefined;
  /** Null where the source does not tell, for example because strikes were lost or are uncertain. */
  readonly present: boolean | null;
  /** Why nobody knows: a strike that is lost or uncertain, or a mark; undefined where `present` is known. */
  readonly unclear: 'strike' | 'mark' | undefined;
  readonly role: string | undefined;
  readonly part: string | undefined;
  readonly line: number;
}

/**
 * A person as the list prints them, before it is decided who was present. `struck`: whether the name is struck out;
 * `drawn` means that a line is drawn through it in a PDF, which may be a strike. `absent`: whether the list says that
 * they are absent. `doubt`: the mark beside the name that nobody knows, empty where none stands there; undefined where
 * nothing is in doubt.
 */
export interface ListedPerson extends Omit<DraftAttendee, 'present' | 'unclear'> {
  readonly struck: 'no' | 'yes' | 'drawn';
  readonly absent: boolean;
  readonly doubt: string | undefined;
}

export interface DraftItem {
  /** In the form that ids have: `4`, `6a`, `1-2`. */
  readonly number: string;
  /** The whole heading as printed, including its number. */
  readonly heading: Paragraph;
  /** The number as printed, which begins the heading. */
  readonly printedNumber: string;
  /** Where the title begins in the text of `heading`. */
  readonly titleStart: number;
  /** 0 for an item, 1 for its sub-item, 2 for one below that. */
  readonly depth: number;
  /** The title without number, kind words and status word. */
  readonly title: string;
  readonly kinds: readonly ItemKind[];
  readonly status: ItemStatus;
  readonly presenters: readonly string[];
  readonly blocks: readonly DraftBlock[];
  readonly line: number;
}

export type DraftBlock =
  | { readonly kind: 'prose'; readonly paragraph: Paragraph }
  | { readonly kind: 'list'; readonly entries: readonly ListEntry[] }
  | { readonly kind: 'table'; readonly rows: readonly Paragraph[] }
  | { readonly kind: 'presenters'; readonly paragraphs: readonly Paragraph[]; readonly labelled: boolean }
  | DraftDecision
  | { readonly kind: 'proposal'; readonly by: string | undefined; readonly clauses: readonly ListEntry[] }
  | DraftRecounted
  | DraftMatter
  | DraftFollowUp;

/** What another body decided, or this one at another time. */
interface DraftRecounted {
  readonly kind: 'recounted';
  readonly by: string;
  /** ISO: a day, a month or a year; undefined where the text names none. */
  readonly date: string | undefined;
  readonly clauses: readonly ListEntry[];
  /** Those of its clauses in which something is promised or assigned. */
  readonly followUps: readonly ClauseFollowUp[];
}

/** A matter without a number. The words that name it stand in its blocks too, none of which is a matter or a decision. */
export interface DraftMatter {
  readonly kind: 'matter';
  readonly title: string;
  readonly status: ItemStatus;
  readonly blocks: readonly DraftBlock[];
}

export interface DraftDecision {
  readonly kind: 'decision';
  /** Who decided, as printed; undefined where that is not printed. */
  readonly by: string | undefined;
  /** Whether somebody other than the organ decided, on its behalf: the chair, for example. */
  readonly delegated: boolean;
  readonly clauses: readonly ListEntry[];
  /** The number of the item that the decision belongs to, where that is not the item it is printed in. */
  readonly item: string | undefined;
  /** Those of its clauses in which something is promised or assigned. */
  readonly followUps: readonly ClauseFollowUp[];
  readonly line: number;
}

/** What a clause of a decision promises; the words stand in the clause. */
export interface ClauseFollowUp extends PromiseFacts {
  /** From 1. */
  readonly clause: number;
}

export interface DraftFollowUp extends PromiseFacts {
  readonly kind: 'follow-up';
  readonly paragraph: Paragraph;
}

export interface PromiseFacts {
  readonly promise: PromiseKind;
  /** ISO: a day or a month. */
  readonly due: string | undefined;
  /** Whether the words say that it is to be done before then: *inför*. */
  readonly before?: boolean;
  /** The words of the text that tell the day. */
  readonly dueText: string | undefined;
  readonly owner: string | undefined;
}

/**
 * A clause that begins with `att`, or a line of a list. `mark`: what is printed before its words (`-`, `2.`), or an
 * empty text.
 */
export interface ListEntry {
  readonly paragraph: Paragraph;
  readonly mark: string;
}
