import { buildAboutTest, topicsOfFollowUp, type AboutTest } from '../../archive/about-topic.ts';
import { agendaId } from '../../archive/agenda.ts';
import type {
  Archive,
  ArchivedDecision,
  ArchivedAppointment,
  ArchivedFollowUp,
  ArchivedMeeting,
  ArchivedTerm,
  ArchivedTopic,
  Position,
} from '../../archive/archived.ts';
import { followUpsOf, isOpen } from '../../archive/follow-up.ts';
import { heldSpanOf, type HeldSpan } from './held-span.ts';
import type { Organ } from '../../archive/organ.ts';
import type { AddressHistory, Witness } from '../../archive/ledger.ts';
import { sumsOf, type ArchivedSum } from '../../archive/sum.ts';
import type { Topic } from '../../archive/topic.ts';
import { findPlannedItems, type PlannedItem } from '../../archive/proposal-outcome.ts';
import { latestWitness } from '../../archive/witness.ts';
import { findLaterMinutes } from '../../archive/later-minutes.ts';
import { buildMeetingsInBrief, type MeetingInBrief } from './meeting-in-brief.ts';
import { buildTimeAxis, type TimeAxis } from './time-axis.ts';
import { hasPassed } from '../words/follow-up-words.ts';
import { buildCitations, buildStandings, type Citations, type Standing } from '../../archive/standing.ts';

/** What the page of a meeting shows besides the meeting. */
export interface MeetingPage {
  readonly archived: ArchivedMeeting;
  /** Who cites each item, in the order of the items. */
  readonly citations: readonly Citations[];
  /** Undefined of an agenda. */
  readonly brief: MeetingInBrief | undefined;
  readonly history: AddressHistory | undefined;
}

/** Gives a function that makes what the page of a meeting shows: that of all meetings at once is a twelfth of the archive. */
export function buildMeetingPageMaker(archive: Archive): (archived: ArchivedMeeting) => MeetingPage {
  const { meetings, addresses } = archive;
  const citations = buildCitations({ meetings });
  const inBrief = buildMeetingsInBrief(archive);
  return (archived) => ({
    archived,
    citations: archived.items.map(citations),
    brief: inBrief(archived),
    history: addresses.get(archived.meeting.id),
  });
}

/** What the page of an agenda shows, which lies beside the minutes of its meeting. */
export interface AgendaPage {
  readonly archived: ArchivedMeeting;
  readonly agenda: ArchivedMeeting;
  /** What became of each item, in the order of the agenda. */
  readonly outcomes: readonly PlannedItem[];
  readonly history: AddressHistory | undefined;
}

export function buildAgendaPages({ meetings, addresses }: Archive): readonly AgendaPage[] {
  return meetings.flatMap((archived) => {
    const { agenda, meeting } = archived;
    if (!agenda) return [];
    const outcomes = findPlannedItems(agenda.meeting, meeting);
    return [{ archived, agenda, outcomes, history: addresses.get(agendaId(meeting.id)) }];
  });
}

/** What the page of a decision shows besides the decision. */
export interface DecisionPage {
  readonly archived: ArchivedMeeting;
  readonly archivedDecision: ArchivedDecision;
  readonly standing: Standing | undefined;
  readonly history: AddressHistory | undefined;
  /** What its item promises. */
  readonly followUps: readonly JudgedFollowUp[];
}

/** A follow-up, judged on the archive's day. Its page does not know the day itself, so that a new day alone changes none. */
export interface JudgedFollowUp {
  readonly followUp: ArchivedFollowUp;
  readonly passed: boolean;
}

export function buildDecisionPages(archive: Archive): readonly DecisionPage[] {
  const standings = buildStandings(archive);
  return archive.meetings.flatMap((archived) =>
    archived.decisions.map((archivedDecision) => {
      const { id } = archivedDecision.decision;
      return {
        archived,
        archivedDecision,
        standing: standings.get(id),
        history: archive.addresses.get(id),
        followUps: followUpsOf(archivedDecision.item, archive).map((followUp) => ({
          followUp,
          passed: hasPassed(followUp, archive.day),
        })),
      };
    }),
  );
}

/** What the page of a topic shows besides the topic. */
export interface TopicPage {
  readonly archivedTopic: ArchivedTopic;
  readonly positions: readonly KnownPosition[];
  /** The networks that the archive has a meeting of and that have neither an item nor a position in the topic. */
  readonly silent: readonly Organ[];
  readonly terms: readonly ArchivedTerm[];
  /** What its items leave to be followed up and nothing answers as a whole, the latest first. */
  readonly open: readonly ArchivedFollowUp[];
  /** How many its items leave in all, those that are about something else too. */
  readonly openInItems: number;
  readonly sums: TopicSums;
  readonly appointments: TopicAppointments;
  /** When the decisions of its timeline begin and end, by their ids, where the archive knows either. */
  readonly spans: Readonly<Record<string, HeldSpan>>;
  /** The archive's day, in ISO form. */
  readonly day: string;
  /** Undefined where a list says it all. */
  readonly axis: TimeAxis | undefined;
  /** The line of the ledger that last concerned a meeting of its timeline. */
  readonly witness: Witness | undefined;
}

/** The sums that the items of a topic name. */
interface TopicSums {
  readonly total: number;
  /** How many of them are about the topic: see `buildAboutTest`. */
  readonly about: number;
  /** Of these, those of the latest item first, in its own order. */
  readonly latest: readonly ArchivedSum[];
}

/** In sums: the page of the topic's sums has them all. */
const SUMS_SHOWN = 3;

/** Where a network stands, and what the archive knows of whether that still holds. */
export interface KnownPosition extends Position {
  /** Of the decision that it builds on. */
  readonly standing: Standing | undefined;
  /** Whether the archive has later minutes of the network. */
  readonly followed: boolean;
}

export function buildTopicPages(archive: Archive): readonly TopicPage[] {
  const known = TOPIC_PAGES.get(archive) ?? makeTopicPages(archive);
  TOPIC_PAGES.set(archive, known);
  return known;
}

/** Made once for each archive, as the pages of the topics and their files ask. */
const TOPIC_PAGES = new WeakMap<Archive, readonly TopicPage[]>();

function makeTopicPages(archive: Archive): readonly TopicPage[] {
  const { topics, meetings, glossary, followUps } = archive;
  const standings = buildStandings(archive);
  const laterMinutes = findLaterMinutes(archive);
  const citations = buildCitations(archive);
  const holding = new Set(meetings.map(({ organ }) => organ));
  const met = archive.organs.filter((organ) => holding.has(organ));
  const years = [...new Set(meetings.map(({ meeting }) => meeting.date.year))];
  const isAboutTopic = buildAboutTest(archive);
  const openIn = Map.groupBy(
    followUps.filter(isOpen).flatMap((each) => each.item?.topics ?? []),
    (topic) => topic,
  );
  const openOf = Map.groupBy(
    followUps.filter(isOpen).flatMap((each) => topicsOfFollowUp(each, isAboutTopic).map((topic) => ({ topic, each }))),
    ({ topic }) => topic,
  );
  return topics.map((archivedTopic) => ({
    archivedTopic,
    witness: latestWitness(
      archivedTopic.timeline.map(({ meeting }) => meeting),
      archive.addresses,
    ),
    positions: archivedTopic.positions.map((position) => {
      const { stated, latest } = position;
      const meeting = (stated?.item ?? latest)?.meeting;
      return {
        ...position,
        standing: stated?.decision && standings.get(stated.decision.id),
        followed: meeting !== undefined && laterMinutes(meeting).count > 0,
      };
    }),
    axis: buildTimeAxis(archivedTopic, { years, citations }),
    sums: sumsOfTopic(archive, archivedTopic.topic, isAboutTopic),
    appointments: appointmentsOfTopic(archive, archivedTopic.topic),
    silent: met.filter((organ) => !archivedTopic.positions.some((position) => position.organ === organ)),
    terms: glossary.filter(({ entry }) => entry.topics.includes(archivedTopic.topic.id)),
    spans: Object.fromEntries(
      archivedTopic.timeline.flatMap((item) =>
        item.decisions.flatMap((decision) => {
          const span = heldSpanOf({ decision, item }, standings);
          return (span.begin ?? span.end ?? span.yearEnd) ? [[decision.id, span]] : [];
        }),
      ),
    ),
    day: archive.day,
    open: (openOf.get(archivedTopic.topic) ?? []).map(({ each }) => each).toReversed(),
    openInItems: openIn.get(archivedTopic.topic)?.length ?? 0,
  }));
}

/** Who was appointed in the items of a topic; `total` counts those that are not shown too. */
interface TopicAppointments {
  /** Whether the archive knows of any appointment at all. */
  readonly any: boolean;
  readonly total: number;
  /** The latest first. */
  readonly latest: readonly ArchivedAppointment[];
}

const MOST_APPOINTMENTS = 5;

function appointmentsOfTopic({ appointments }: Archive, topic: Topic): TopicAppointments {
  const own = appointments.filter(({ item }) => item.topics.includes(topic));
  return { any: appointments.length > 0, total: own.length, latest: own.toReversed().slice(0, MOST_APPOINTMENTS) };
}

function sumsOfTopic(archive: Archive, topic: Topic, isAbout: AboutTest): TopicSums {
  const own = sumsOf(archive).filter(({ item }) => item.topics.includes(topic));
  const about = own.filter(({ item, sentence }) => isAbout(item, topic, sentence));
  /* The latest item first; within it, as it says them: a sum may point back at the one before. */
  const byItem = [...Map.groupBy(about.slice(-SUMS_SHOWN), ({ item }) => item).values()];
  return { total: own.length, about: about.length, latest: byItem.toReversed().flat() };
}
