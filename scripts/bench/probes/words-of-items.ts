import type { ProbedItem } from './probe.ts';

/**
 * The words of letters alone, in lower case, each with the ids of the items where it stands. What is joined by a hyphen
 * or a digit is none.
 */
export function wordsOfItems(items: readonly ProbedItem[]): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const { id, text } of items) {
    for (const word of new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}@/_:.-]*[\p{L}\p{M}]/gu))) {
      if (/^[\p{L}\p{M}]+$/u.test(word)) words.set(word, [...(words.get(word) ?? []), id]);
    }
  }
  return words;
}
