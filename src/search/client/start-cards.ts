import type { SearchState } from '../search-state.ts';
import { findAskedTopics } from './asked-topics.ts';
import type { SearchForm } from './search-form.ts';
import { buildTermCard, loadTerm } from './term-card.ts';

/** The cards of the topic and the term that a question asks about. Without them where their script cannot be had. */
export interface StartedCards {
  /** With what their pages tell. */
  readonly whole: Promise<readonly HTMLElement[]>;
  /** With what is known at once. */
  readonly bare: Promise<readonly HTMLElement[]>;
}

/** Starts to fetch what the cards tell, while the question is answered. */
export function startCards(asked: SearchState, form: Pick<SearchForm, 'topics' | 'wordsFor'>): StartedCards {
  const topics = findAskedTopics(asked, form.topics);
  const [first] = topics;
  /* Loaded only here, since most questions name no topic. */
  const script = first && import('./topic-standing.ts');
  const standing = first && script?.then(({ loadTopicStanding }) => loadTopicStanding(first.topic));
  const term = loadTerm(asked.q);
  const list = (...cards: readonly (HTMLElement | undefined)[]) => cards.flatMap((card) => card ?? []);
  return {
    whole: Promise.all([script, standing, term])
      .then(([made, told, found]) =>
        list(made?.buildTopicCard(topics, told ?? [], form.wordsFor), found && buildTermCard(found, topics.length > 0)),
      )
      .catch(() => []),
    bare: Promise.resolve(script)
      .then((made) => list(made?.buildTopicCard(topics, [], form.wordsFor)))
      .catch(() => []),
  };
}
