import type { ItemKind, ItemStatus } from '../archive/item-status.ts';
import type { FilingDate } from '../swedish/calendar-date.ts';
import type { MeetingType } from '../archive/meeting.ts';
import type { PromiseKind } from '../swedish/promise-phrase.ts';
import type { Paragraph } from './paragraph.ts';

/** A document as it was understood, every word of it in its place, before it is written as a meeting's file. */
export interface MeetingDraft {
  readonly organ: string;
  readonly date: FilingDate;
  readonly type: MeetingType;
  /** What the document calls itself; its file name where it does not. */
  readonly title: string;
  readonly time: string | undefined;
  readonly place: string | undefined;
  /** The lines before the first item, verbatim. */
  readonly head: string;
  readonly attendance: readonly DraftAttendee[];
  readonly items: readonly DraftItem[];
  /** The lines of the signatures, verbatim. */
  readonly signature: string;
  /** What an editor should know of the source, in Swedish. */
  readonly notes: readonly string[];
}

export interface DraftAttendee {
  readonly name: string;
  readonly body: string | undefined;
  /** Null where the source no longer tells. */
  readonly present: boolean | null;
  readonly role: string | undefined;
  readonly part: string | undefined;
  readonly line: number;
}

export interface ListedPerson extends Omit<DraftAttendee, 'present'> {
  readonly struck: 'no' | 'yes' | 'drawn';
  readonly absent: boolean;
}

export interface DraftItem {
  /** In the form of ids: `4`, `6a`, `1-2`. */
  readonly number: string;
  /** The whole heading as printed, its number included. */
  readonly heading: Paragraph;
  /** The number as printed, as the heading begins with it; and where the words after it begin. */
  readonly printedNumber: string;
  readonly titleStart: number;
  /** 0: an item, 1: its sub-item, 2: one below that. */
  readonly depth: number;
  /** Without number, kind and status word. */
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
  /** The subject as printed; undefined where none is. */
  readonly by: string | undefined;
  /** Somebody else than the organ decided: the chair, say. */
  readonly delegated: boolean;
  readonly clauses: readonly ListEntry[];
  /** The number of the item that it is of, where that is not the one it is printed in. */
  readonly item: string | undefined;
  /** Those of its clauses in which something is promised or assigned. */
  readonly followUps: readonly ClauseFollowUp[];
  readonly line: number;
}

/** What a clause of a decision promises; the words stand in the clause. */
interface ClauseFollowUp extends PromiseFacts {
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
  /** The words of the text that say when. */
  readonly dueText: string | undefined;
  readonly owner: string | undefined;
}

/** An att-sats or a line of a list: its words, and what is printed before them (`-`, `2.`; empty for nothing). */
export interface ListEntry {
  readonly paragraph: Paragraph;
  readonly mark: string;
}
