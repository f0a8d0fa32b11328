import { buildReferenceCard, buildReferencesCard } from './decision-card.ts';
import { buildMeetingCard } from './meeting-card.ts';
import type { SearchResult } from './search-result.ts';

/** What the question refers to: meetings, a decision or an item. */
export function buildAnswerCards({ meetings, references, hits }: SearchResult): readonly HTMLElement[] {
  if (meetings) return buildMeetingCard(meetings);
  const [only] = references;
  if (!only) return [];
  if (references.length > 1) return [buildReferencesCard(references)];
  return [
    buildReferenceCard(
      only,
      hits.find(({ item, archive }) => item === only.item?.id && archive === ''),
    ),
  ];
}
