import type { Archive, ArchivedDecision, ArchivedMeeting, ArchivedTopic } from '../archive/archived.ts';
import { decisionCard, meetingCard, MOST_DECISION_CARDS, topicCard, type Card } from './card.ts';

/** The picture that a page's link preview shows. */
export interface Preview {
  readonly path: string;
  /** The text of the picture, for those who do not see it. */
  readonly alt: string;
}

function previewOf(card: Card): Preview {
  return { path: card.path, alt: [card.marks.join(', '), card.lead, card.title].filter(Boolean).join('. ') };
}

export const meetingPreview = (archived: ArchivedMeeting): Preview => previewOf(meetingCard(archived));
export const topicPreview = (topic: ArchivedTopic): Preview => previewOf(topicCard(topic));

/** The decision's own picture where it is among the newest, otherwise its meeting's. */
export function buildDecisionPreviews({
  meetings,
  decisions,
}: Pick<Archive, 'meetings' | 'decisions'>): (decision: ArchivedDecision) => Preview {
  const own = new Set(decisions.slice(-MOST_DECISION_CARDS));
  const byMeeting = new Map(meetings.map((archived) => [archived.meeting, archived]));
  return (decision) => {
    const archived = byMeeting.get(decision.item.meeting);
    return own.has(decision) || !archived ? previewOf(decisionCard(decision)) : meetingPreview(archived);
  };
}
