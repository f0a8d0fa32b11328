import { foldLetters } from '../../swedish/fold-letters.ts';
import type { WordCounts } from './spelling.ts';

/**
 * How many records hold a word, shard by shard, with zeros at the end left out. A number instead of a list is the count
 * in the first shard.
 */
export type ShardCounts = number | readonly number[];

/** A word list as it is fetched. */
export interface WordList {
  /** In all shards together. */
  readonly counts: WordCounts;
  /** Whether any record of a shard holds the word. */
  readonly isIn: (word: string, shard: number) => boolean;
}

export const NO_LIST: WordList = { counts: {}, isIn: () => false };

/** The name of the word list that a word stands in: its first letter without marks, `0` for digits and all else. */
export function wordListOf(word: string): string {
  const first = foldLetters(word).charAt(0);
  return /[a-z]/.test(first) ? first : '0';
}

/** Reads a word list; undefined where the value is no word list. */
export function findWordList(value: unknown): WordList | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value).map(([word, counts]) => [word, readCounts(counts)] as const);
  if (!entries.every((entry): entry is readonly [string, readonly number[]] => entry[1] !== undefined))
    return undefined;
  const places = new Map(entries);
  return {
    counts: Object.fromEntries(entries.map(([word, counts]) => [word, counts.reduce((sum, count) => sum + count, 0)])),
    isIn: (word, shard) => (places.get(word)?.[shard] ?? 0) > 0,
  };
}

function readCounts(counts: unknown): readonly number[] | undefined {
  const all: unknown = typeof counts === 'number' ? [counts] : counts;
  return Array.isArray(all) && all.every((count) => typeof count === 'number') ? all : undefined;
}
