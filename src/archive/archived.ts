import type { ArchiveIdentity } from './identity.ts';
import type { AgendaItem } from './agenda-item.ts';
import type { Decision } from './decision.ts';
import type { AnswerDegree } from './follow-up-kind.ts';
import type { GlossaryEntry } from './glossary.ts';
import type { Gap } from './gap.ts';
import type { AddressHistory, LedgerLine, Witness } from './ledger.ts';
import type { Appointment } from './marks/appointment.ts';
import type { FollowUp } from './marks/follow-up.ts';
import type { Meeting } from './meeting.ts';
import type { Organ } from './organ.ts';
import type { Outcome } from './outcome.ts';
import type { Resolution } from './resolve-reference.ts';
import type { RichText } from './rich-text.ts';
import type { Topic } from './topic.ts';
import type { Watch } from './watch.ts';

/** The whole archive with every cross-reference resolved. Every page, feed and search record is made from it. */
export interface Archive {
  readonly identity: ArchiveIdentity;
  readonly organs: readonly Organ[];
  /** The oldest meeting first. Items, decisions and timelines have the same order. */
  readonly meetings: readonly ArchivedMeeting[];
  readonly items: readonly ArchivedItem[];
  readonly decisions: readonly ArchivedDecision[];
  readonly topics: readonly ArchivedTopic[];
  readonly glossary: readonly ArchivedTerm[];
  /** Searches with names, in the order of their file. */
  readonly watches: readonly Watch[];
  readonly gaps: readonly Gap[];
  readonly followUps: readonly ArchivedFollowUp[];
  readonly appointments: readonly ArchivedAppointment[];
  /** Every address that was ever published, those that have moved or were withdrawn too; none where there is no ledger. */
  readonly addresses: ReadonlyMap<string, AddressHistory>;
  readonly ledger: readonly LedgerLine[];
  /** The newest line of the ledger. */
  readonly witness?: Witness;
  /**
   * The day in ISO form up to which the archive speaks: the last date of its ledger, or else of its latest meeting. What has passed
   * is judged against it and never against a clock, so that the same content gives the same pages.
   */
  readonly day: string;
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
  /** Its agenda as a document of its own. Nothing else of the archive knows of it: no list, no count, no search. */
  readonly agenda?: ArchivedMeeting;
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
}

export interface ArchivedDecision {
  readonly decision: Decision;
  readonly item: ArchivedItem;
  /** The proposed clauses that it points at instead of saying them itself. */
  readonly pointed: readonly RichText[];
  /** Its place in the timeline of each of its topics. */
  readonly neighbours: readonly Neighbours[];
  /** The line of the ledger that last concerned it. */
  readonly witness?: Witness;
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
  /** Where it stands, a network each, the latest first. */
  readonly positions: readonly Position[];
}

/** Where a network stands in a topic. A network that took it up and of which no editor wrote is silent. */
export interface Position {
  readonly organ: Organ;
  /** The network's latest item in the topic; undefined where it is only spoken of. */
  readonly latest: ArchivedItem | undefined;
  readonly stated:
    | {
        readonly text: string;
        readonly item: ArchivedItem | undefined;
        /** The decision that it builds on; undefined where the item says it. */
        readonly decision: Decision | undefined;
        readonly confirmed: string | undefined;
      }
    | undefined;
  /** The network's first later item in substance, which what was stated does not know of. */
  readonly newer: ArchivedItem | undefined;
}

export interface ArchivedTerm {
  readonly entry: GlossaryEntry;
  readonly occurrences: readonly ArchivedItem[];
}

/** Something promised, assigned or put off, with what became of it as far as the archive knows. */
export interface ArchivedFollowUp {
  /** Made of its item and its place there: `schnv-dalarna-2021-03-19-5-u1`. It may change when the item gets another. */
  readonly id: string;
  readonly followUp: FollowUp;
  readonly archived: ArchivedMeeting;
  /** Undefined where it stands before the first item. */
  readonly item: ArchivedItem | undefined;
  /** The heading of the matter in the item in which it stands; undefined outside one. */
  readonly matter: string | undefined;
  /** Its words, or those of the clause that it points at. */
  readonly text: string;
  /** The words right before it, verbatim, where it cannot be read without them: one sentence, or two where that one points back in turn. */
  readonly context: string | undefined;
  /** The clauses of the decision that it is one of; none where it has words of its own. */
  readonly clauses: readonly string[];
  readonly state: FollowUpState;
}

/**
 * `besvarad`: an editor has marked the item that answers. `inget svar`: so many later meetings of the network the archive holds, and
 * no answer is marked in them. `inget senare möte`: the archive holds none, so that nothing can be said.
 */
export type FollowUpState =
  | { readonly kind: 'besvarad'; readonly degree: AnswerDegree; readonly item: ArchivedItem }
  | { readonly kind: 'inget svar'; readonly later: number }
  | { readonly kind: 'inget senare möte' };

/** An appointment with where it is said. */
export interface PlacedAppointment {
  /** Made of its item and its place there: `schnv-dalarna-2021-03-19-7-uppdrag-1`. It may change when the item gets another. */
  readonly id: string;
  readonly appointment: Appointment;
  readonly archived: ArchivedMeeting;
  readonly item: ArchivedItem;
  /** The decision that says it; undefined where the minutes only tell of it. */
  readonly decision: Decision | undefined;
  /** Its words, or those that it means; empty where nothing stands above it. */
  readonly text: string;
  /** How many clauses the decision above has. */
  readonly clauses: number;
}

/** An appointment, with what the archive knows of whether it holds on the archive's day. */
export interface ArchivedAppointment extends PlacedAppointment {
  readonly state: AppointmentState;
}

/**
 * Whether an appointment holds is never concluded from silence. `vakant`: nobody is named, `later` people have been appointed to the
 * body since, and no mark says that it is this place. `tillsatt`, `avlöst`, `avlöses`: `by` names who took or takes over the place.
 * `nämnt igen`: a later mark says something of the same person, or of the same vacancy, in the same body. `namn borttaget`: the name
 * was erased, so nothing later can be found. `namnet framgår inte`: somebody was appointed, and the document does not say who. `inget senare sagt`: so many later meetings of the network say nothing of it.
 */
export type AppointmentState =
  | { readonly kind: 'vakant'; readonly later: number }
  | { readonly kind: 'tillsatt' | 'avlöst' | 'avlöses' | 'nämnt igen'; readonly by: PlacedAppointment }
  | { readonly kind: 'tiden har gått ut' }
  | { readonly kind: 'namn borttaget' }
  | { readonly kind: 'namnet framgår inte' }
  | { readonly kind: 'inget senare sagt'; readonly later: number };
