import type {
  Archive,
  ArchivedDecision,
  ArchivedMeeting,
  ArchivedTerm,
  ArchivedTopic,
} from '../../archive/archived.ts';
import type { AddressHistory } from '../../archive/ledger.ts';
import { buildCitations, buildStandings, type Citations, type Standing } from '../../archive/standing.ts';

/** What the page of a meeting shows besides the meeting. */
export interface MeetingPage {
  readonly archived: ArchivedMeeting;
  /** Who cites each item, in the order of the items. */
  readonly citations: readonly Citations[];
  readonly history: AddressHistory | undefined;
}

export function buildMeetingPages({ meetings, addresses }: Archive): readonly MeetingPage[] {
  const citations = buildCitations({ meetings });
  return meetings.map((archived) => ({
    archived,
    citations: archived.items.map(citations),
    history: addresses.get(archived.meeting.id),
  }));
}

/** What the page of a decision shows besides the decision. */
export interface DecisionPage {
  readonly archived: ArchivedMeeting;
  readonly archivedDecision: ArchivedDecision;
  readonly standing: Standing | undefined;
  readonly history: AddressHistory | undefined;
}

export function buildDecisionPages(archive: Archive): readonly DecisionPage[] {
  const standings = buildStandings(archive);
  return archive.meetings.flatMap((archived) =>
    archived.decisions.map((archivedDecision) => {
      const { id } = archivedDecision.decision;
      return { archived, archivedDecision, standing: standings.get(id), history: archive.addresses.get(id) };
    }),
  );
}

/** What the page of a topic shows besides the topic. */
export interface TopicPage {
  readonly archivedTopic: ArchivedTopic;
  /** The years in which the archive has meetings. */
  readonly years: readonly number[];
  /** The decision that the topic's standing rests on. Undefined where the archive lacks it; the check warns of that. */
  readonly standing: string | undefined;
  readonly terms: readonly ArchivedTerm[];
}

export function buildTopicPages({ topics, meetings, glossary, decisions }: Archive): readonly TopicPage[] {
  const years = [...new Set(meetings.map(({ meeting }) => meeting.date.year))];
  const held = new Set(decisions.map(({ decision }) => decision.id));
  return topics.map((archivedTopic) => {
    const { id, standing } = archivedTopic.topic;
    return {
      archivedTopic,
      years,
      standing: standing?.decision !== undefined && held.has(standing.decision) ? standing.decision : undefined,
      terms: glossary.filter(({ entry }) => entry.topics.includes(id)),
    };
  });
}
