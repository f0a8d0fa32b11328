import type { AgendaItem } from './agenda-item.ts';
import type { Decision } from './decision.ts';
import type { GlossaryEntry } from './glossary.ts';
import type { Gap } from './gap.ts';
import type { AddressHistory, LedgerLine } from './ledger.ts';
import type { Meeting } from './meeting.ts';
import type { Organ } from './organ.ts';
import type { Outcome } from './outcome.ts';
import type { Resolution } from './resolve-reference.ts';
import type { Topic } from './topic.ts';

/** The whole archive with every cross-reference resolved. Every page, feed and search record is made from it. */
export interface Archive {
  readonly organs: readonly Organ[];
  /** The oldest meeting first. Items, decisions and timelines have the same order. */
  readonly meetings: readonly ArchivedMeeting[];
  readonly items: readonly ArchivedItem[];
  readonly decisions: readonly ArchivedDecision[];
  readonly topics: readonly ArchivedTopic[];
  readonly glossary: readonly ArchivedTerm[];
  readonly gaps: readonly Gap[];
  /**
   * Every address that was ever published, also those that have moved or were withdrawn; empty where there is no
   * ledger.
   */
  readonly addresses: ReadonlyMap<string, AddressHistory>;
  readonly ledger: readonly LedgerLine[];
}

export interface ArchivedMeeting {
  readonly meeting: Meeting;
  readonly organ: Organ;
  readonly items: readonly ArchivedItem[];
  readonly decisions: readonly ArchivedDecision[];
  /** What each reference of the meeting means, by the index of the reference. */
  readonly resolutions: readonly Resolution[];
  /** The meetings that this one refers to but the archive does not hold. */
  readonly gaps: readonly Gap[];
  /** The same organ's meeting before this one. */
  readonly previous: Meeting | undefined;
  /** The same organ's meeting after this one. */
  readonly next: Meeting | undefined;
}

export interface ArchivedItem {
  readonly item: AgendaItem;
  readonly meeting: Meeting;
  readonly organ: Organ;
  readonly topics: readonly Topic[];
  /** The decisions that concern the item, wherever in the meeting they are printed. */
  readonly decisions: readonly Decision[];
  readonly outcomes: readonly Outcome[];
  readonly subItems: readonly AgendaItem[];
  readonly parent: AgendaItem | undefined;
  /** The words of the item without its number: the title, then its blocks and decisions. */
  readonly text: string;
}

export interface ArchivedDecision {
  readonly decision: Decision;
  readonly item: ArchivedItem;
  /** The decision's place in the timeline of each of its topics. */
  readonly neighbours: readonly Neighbours[];
}

/** The items before and after a decision's own in the timeline of a topic. */
interface Neighbours {
  readonly timeline: readonly ArchivedItem[];
  readonly topic: Topic;
  readonly previous: ArchivedItem | undefined;
  readonly next: ArchivedItem | undefined;
}

export interface ArchivedTopic {
  readonly topic: Topic;
  /** The items of the topic from all organs, the oldest first. */
  readonly timeline: readonly ArchivedItem[];
}

export interface ArchivedTerm {
  readonly entry: GlossaryEntry;
  readonly occurrences: readonly ArchivedItem[];
}
