import type { Archive, ArchivedItem } from '../archive/archived.ts';
import type { Decision } from '../archive/decision.ts';
import { publicationOf, type Publication } from '../archive/publication.ts';
import { summarise } from '../archive/summarise.ts';
import type { Topic } from '../archive/topic.ts';
import { decisionDescription } from '../site/words/descriptions.ts';
import { urls } from '../site/addresses/urls.ts';
import { capitalised, decisionTitle, itemLabel, meetingIsoDate, meetingName } from '../site/words/words.ts';
import { correctionOf, newestFirst, type EntryPart, type FeedEntry } from './feed.ts';

/**
 * The entries of a timeline, the newest first: one for each decision, and one for an item without a decision. `topic`:
 * the topic that the feed follows.
 */
export function itemEntries(timeline: readonly ArchivedItem[], archive: Archive, topic?: Topic): readonly FeedEntry[] {
  const parts = timeline.flatMap((item): readonly TimelinePart[] =>
    item.decisions.length === 0
      ? [{ item, decision: undefined }]
      : item.decisions.map((decision) => ({ item, decision })),
  );
  return newestFirst(parts, (part) => publicationOfPart(part, archive).updated).map((part) =>
    part.decision
      ? decisionEntry(part.decision, part.item, publicationOfPart(part, archive))
      : itemEntry(part.item, topic, publicationOfPart(part, archive)),
  );
}

/** An item without a decision is published with its meeting. */
function publicationOfPart({ item: { meeting }, decision }: TimelinePart, archive: Archive): Publication {
  return publicationOf(decision?.id ?? meeting.id, meeting.date, archive);
}

interface TimelinePart {
  readonly item: ArchivedItem;
  readonly decision: Decision | undefined;
}

function decisionEntry(decision: Decision, item: ArchivedItem, publication: Publication): FeedEntry {
  const clauses: EntryPart =
    decision.form === 'att-satser'
      ? { kind: 'list', lines: decision.clauses.map(({ text }) => ({ text })) }
      : { kind: 'paragraph', line: { text: decision.clauses.map(({ text }) => text).join(' ') } };
  const lead = decision.form === 'att-satser' ? `${decision.by ?? item.organ.name} beslutade` : decision.by;
  return {
    ...commonParts(item, decisionTitle(item.item, decision), publication),
    path: urls.decision(decision.id),
    summary: decisionDescription({ decision, item }),
    content: [
      ...correctionOf(publication),
      placeOf(item),
      ...(lead === undefined ? [] : [{ kind: 'paragraph', line: { text: lead } } as const]),
      clauses,
    ],
  };
}

function itemEntry(item: ArchivedItem, topic: Topic | undefined, publication: Publication): FeedEntry {
  const words = summarise(item, topic) || item.item.title;
  return {
    ...commonParts(item, capitalised(item.item.title), publication),
    path: urls.item(item.meeting.id, item.item.number),
    summary: words,
    content: [placeOf(item), { kind: 'paragraph', line: { text: words } }],
  };
}

function commonParts({ meeting, organ, topics }: ArchivedItem, title: string, { published, updated }: Publication) {
  return {
    title: `${title} (${organ.shortName} ${meetingIsoDate(meeting)})`,
    author: organ.name,
    topics: topics.map(({ name }) => name),
    published,
    updated,
  };
}

/** A line that says where the item stands, and that it is a sammandrag where it is one. */
function placeOf({ item, meeting, organ }: ArchivedItem): EntryPart {
  const form = meeting.textForm === 'sammandrag' ? ' Sammandrag; det är originalet som gäller.' : '';
  return {
    kind: 'paragraph',
    line: {
      link: { path: urls.item(meeting.id, item.number), text: meetingName(meeting, organ) },
      text: `${itemLabel(item)}.${form}`,
    },
  };
}
