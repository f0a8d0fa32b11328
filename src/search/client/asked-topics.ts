import { buildAliasTest } from '../../archive/topic.ts';
import type { SearchState } from '../search-state.ts';

/** A topic as the form of `/sok/` knows it. */
export interface NamedTopic {
  readonly id: string;
  readonly name: string;
  /** What texts call it, its name among them; a `*` at the end lets the word go on. */
  readonly aliases: readonly string[];
}

/**
 * The topics that a search asks about: the one that is chosen, and those that the question names, the one with the longest
 * name first.
 */
export function findAskedTopics(
  { q, filters }: Pick<SearchState, 'q' | 'filters'>,
  topics: readonly NamedTopic[],
): readonly NamedTopic[] {
  const named = topics
    .map((topic) => ({ topic, length: longestName(topic, q) }))
    .filter(({ topic, length }) => length > 0 || topic.id === filters.amne);
  return named
    .toSorted(
      (a, b) => Number(b.topic.id === filters.amne) - Number(a.topic.id === filters.amne) || b.length - a.length,
    )
    .map(({ topic }) => topic);
}

/** The length of the longest of a topic's names that a question holds; 0 where it holds none. */
function longestName({ aliases }: NamedTopic, question: string): number {
  return Math.max(0, ...aliases.filter((alias) => buildAliasTest([alias])(question)).map(({ length }) => length));
}
