import type { Archive, ArchivedDecision, ArchivedMeeting } from '../archive/archived.ts';
import { fullDecisionText } from '../archive/decision.ts';
import { isInSubstance } from '../archive/decision-class.ts';
import { publicationOf } from '../archive/publication.ts';
import { meetingDescription } from '../site/words/descriptions.ts';
import { urls } from '../site/addresses/urls.ts';
import { count, decisionTitle, itemLabel, meetingName } from '../site/words/words.ts';
import { correctionOf, type EntryPart, type FeedEntry } from './feed.ts';

export function meetingEntry(archived: ArchivedMeeting, archive: Archive): FeedEntry {
  const { meeting, organ, items } = archived;
  const summary = meetingDescription(archived);
  const publication = publicationOf(meeting.id, meeting.date, archive);
  return {
    path: urls.meeting(meeting.id),
    title: meetingName(meeting, organ),
    summary,
    author: organ.name,
    topics: [...new Set(items.flatMap(({ topics }) => topics.map(({ name }) => name)))],
    content: [...correctionOf(publication), { kind: 'paragraph', line: { text: summary } }, ...contentOf(archived)],
    published: publication.published,
    updated: publication.updated,
  };
}

/**
 * The content of a meeting's entry: its decisions with their words, and the number of formal ones. A meeting without
 * decisions lists its items.
 */
function contentOf({ meeting, items, decisions }: ArchivedMeeting): readonly EntryPart[] {
  const substantial = decisions.filter(({ decision }) => isInSubstance(decision));
  if (substantial.length === 0) {
    const lines = items.map(({ item }) => ({
      link: { path: urls.item(meeting.id, item.number), text: item.title },
      text: itemLabel(item),
    }));
    return lines.length === 0 ? [] : [{ kind: 'list', lines }];
  }
  const formal = decisions.length - substantial.length;
  return [
    { kind: 'list', lines: substantial.map(decisionLine) },
    ...(formal > 0
      ? [
          {
            kind: 'paragraph',
            line: { text: `Dessutom ${count(formal, 'formellt beslut', 'formella beslut')}.` },
          } as const,
        ]
      : []),
  ];
}

function decisionLine({ decision, pointed, item: { item } }: ArchivedDecision) {
  return {
    link: { path: urls.decision(decision.id), text: decisionTitle(item, decision) },
    text: `${itemLabel(item)}: ${fullDecisionText(decision, pointed)}`,
  };
}
