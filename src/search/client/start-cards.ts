import type { SearchState } from '../search-state.ts';
import { findAskedTopics } from './asked-topics.ts';
import type { SearchForm } from './search-form.ts';
import { buildTermCard, loadTerm } from './term-card.ts';
import { buildTopicCard, loadTopicStanding } from './topic-standing.ts';

/** The cards of the topic and the term that a question asks about. */
export interface StartedCards {
  /** With what their pages tell. */
  readonly whole: Promise<readonly HTMLElement[]>;
  /** With what is known at once. */
  readonly bare: readonly HTMLElement[];
}

/** Starts to fetch what the cards tell, while the question is answered. */
export function startCards(asked: SearchState, form: Pick<SearchForm, 'topics' | 'wordsFor'>): StartedCards {
  const topics = findAskedTopics(asked, form.topics);
  const standing = topics[0] ? loadTopicStanding(topics[0].topic) : Promise.resolve([]);
  const term = loadTerm(asked.q);
  const list = (...cards: readonly (HTMLElement | undefined)[]) => cards.flatMap((card) => card ?? []);
  return {
    whole: Promise.all([standing, term]).then(([told, found]) =>
      list(buildTopicCard(topics, told, form.wordsFor), found && buildTermCard(found, topics.length > 0)),
    ),
    bare: list(buildTopicCard(topics, [], form.wordsFor)),
  };
}
