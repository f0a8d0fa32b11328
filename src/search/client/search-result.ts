import type { Candidate } from '../../find/candidate.ts';
import type { MeantMeetings } from '../../find/meant-meetings.ts';
import type { Counts } from '../engine/count-values.ts';
import type { ShardPlace } from '../manifest.ts';
import type { FilterName } from '../search-state.ts';
import type { Hit } from './read-hit.ts';
import type { UnknownChoice } from './typed-choices.ts';

/** The result of a search: everything that the page shows of it. */
export interface SearchResult {
  readonly total: number;
  /** How many of the hits, counted from the first, hold all the words that were asked for. */
  readonly whole: number;
  readonly hits: readonly Hit[];
  readonly corrected: ReadonlyMap<string, string>;
  readonly partly: ReadonlyMap<string, string>;
  /** Words that no record has: what answers has their parts, wherever each stands. */
  readonly apart: readonly string[];
  readonly missing: readonly string[];
  /** Choices that were typed and that the archive does not have: they limit nothing. */
  readonly unknown: readonly UnknownChoice[];
  /** The items or decisions that the words refer to: one, or several where they may mean any of these. */
  readonly references: readonly Candidate[];
  /** The meetings that the words refer to. */
  readonly meetings: MeantMeetings | undefined;
  /** Years that may hold more, and are not yet searched. */
  readonly older: ShardPlace | undefined;
  /** How many hits each choice would give. A separate call, because it takes longer than the hits themselves. */
  readonly count: (values: Readonly<Record<FilterName, readonly string[]>>) => Promise<Counts>;
}
