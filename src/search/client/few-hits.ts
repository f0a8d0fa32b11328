import type { WantedHits } from './open-search.ts';

/** Where there are fewer hits than this, older years that may hold the words are searched too, without being asked. */
export const FEW = 10;

/** Where there are enough hits but none holds all the words, older years are opened at most this many times. */
export const MOST_FOR_ALL_WORDS = 3;

/** What a question wants before anything has been asked. */
export const FIRST_HITS: WantedHits = { known: undefined, enough: FEW, least: 0 };
