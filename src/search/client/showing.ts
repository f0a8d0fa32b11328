import type { ShardPlace } from '../manifest.ts';
import type { Lack } from '../others/archive-question.ts';
import type { SearchState } from '../search-state.ts';
import type { NamedTopic } from './asked-topics.ts';
import type { FilterWords } from './hit-element.ts';
import type { OpenSearch } from './open-search.ts';

/** Where on the page an answer is shown. */
export interface AnswerPlace {
  /** The polite live region, which nobody sees. */
  readonly heard: HTMLElement;
  readonly list: HTMLElement;
  /** The number of hits, or what went wrong, for the eye: `speak.ts` says it. */
  readonly status: HTMLElement;
  /** The notes of `buildNotes`. */
  readonly notes: HTMLElement;
  readonly saved: HTMLElement;
  readonly more: HTMLButtonElement;
}

/** All that showing an answer needs besides the answer. */
export interface Showing {
  readonly state: SearchState;
  readonly search: OpenSearch;
  readonly words: FilterWords;
  readonly place: AnswerPlace;
  /** What is said above the hits of the topic and the term that are asked about. */
  readonly cards: readonly HTMLElement[];
  readonly topics: readonly NamedTopic[];
  readonly openMore: (place: ShardPlace) => void;
  /** The addresses of the other archives that are still being searched; their hits come later. */
  readonly awaited: readonly string[];
  /** The addresses of the other archives that could not be searched, and why. */
  readonly lacking: ReadonlyMap<string, Lack>;
}
