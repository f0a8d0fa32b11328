import { greatestOf, leastOf } from '../archive/extremes.ts';
import type { Archive, ArchivedDecision, ArchivedMeeting, ArchivedTopic } from '../archive/archived.ts';
import { decisionText } from '../archive/decision.ts';
import type { Meeting } from '../archive/meeting.ts';
import { countItems } from '../site/words/descriptions.ts';
import { urls } from '../site/addresses/urls.ts';
import {
  capitalised,
  count,
  dayDoubt,
  decisionTitle,
  itemLabel,
  dayOfMeeting,
  TYPE_WORDS,
} from '../site/words/words.ts';

/** What the picture of a page says in a chat. No attendee and no presenter stands in it. */
export interface Card {
  /** The address of the picture. */
  readonly path: string;
  /** The organ, the day and the item: `SCHNV Dalarna · 19 mars 2021 · punkt 4`. */
  readonly lead: string;
  readonly title: string;
  /** The decision's own words, or what the page holds. */
  readonly words: string;
  /** Labels on the picture: that it is a decision, that the text is a sammandrag. */
  readonly marks: readonly string[];
}

/** How many of the newest decisions have a picture of their own. The others show the picture of their meeting. */
export const MOST_DECISION_CARDS = 2000;

export function buildCards(archive: Archive): readonly Card[] {
  return [
    siteCard(archive),
    ...archive.meetings.map(meetingCard),
    ...archive.topics.map(topicCard),
    ...archive.decisions.slice(-MOST_DECISION_CARDS).map(decisionCard),
  ];
}

function siteCard({ identity, meetings, decisions }: Archive): Card {
  return {
    path: urls.preview.site,
    lead: 'Möten, beslut och ämnen',
    title: identity.name,
    words: `${count(meetings.length, 'möte', 'möten')} och ${count(decisions.length, 'beslut', 'beslut')} att söka i och hänvisa till.`,
    marks: [],
  };
}

export function meetingCard(archived: ArchivedMeeting): Card {
  const { meeting, organ } = archived;
  return {
    path: urls.preview.meeting(meeting.id),
    lead: TYPE_WORDS[meeting.type],
    title: organ.name,
    words: `${dayOfMeeting(meeting)}\n${countItems(archived)}`,
    marks: marksOf(meeting),
  };
}

export function topicCard({ topic, timeline }: ArchivedTopic): Card {
  const years = timeline.map(({ meeting }) => meeting.date.year);
  const span =
    years.length === 0
      ? ''
      : `${[...new Set([leastOf(years), greatestOf(years)])].join('–')}, ${count(timeline.length, 'punkt', 'punkter')}`;
  return {
    path: urls.preview.topic(topic.id),
    lead: span === '' ? 'Ämne' : `Ämne · ${span}`,
    title: topic.name,
    words: topic.description,
    marks: [],
  };
}

export function decisionCard({ decision, item: { item, meeting, organ } }: ArchivedDecision): Card {
  const label = itemLabel(item);
  return {
    path: urls.preview.decision(decision.id),
    lead: `${organ.shortName} · ${dayOfMeeting(meeting)} · ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    title: decisionTitle(item, decision),
    words: decisionText(decision),
    marks: ['Beslut', ...marksOf(meeting)],
  };
}

function marksOf(meeting: Meeting): readonly string[] {
  const doubt = dayDoubt(meeting);
  return [
    ...(meeting.textForm === 'sammandrag' ? ['Sammandrag'] : []),
    ...(doubt === undefined ? [] : [capitalised(doubt)]),
  ];
}
