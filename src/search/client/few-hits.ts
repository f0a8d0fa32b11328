import type { WantedHits } from './open-search.ts';

/** Where there are fewer hits than this, older years that may hold the words are searched too, without being asked. */
export const FEW = 10;

/** What a question wants before anything has been asked. */
export const FIRST_HITS: WantedHits = { known: undefined, enough: FEW, least: 0 };
