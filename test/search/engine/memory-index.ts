import { foldLetters } from '../../../src/swedish/fold-letters.ts';
import type { Found, SearchIndex } from '../../../src/search/engine/search-index.ts';
import { rarity } from '../../../src/search/engine/join-shards.ts';
import { listOf } from '../words/list-of.ts';

/**
 * A small index in memory that answers as Pagefind does: a bare word meets the words that begin with it, a quoted one
 * itself or the phrase, and what it scores tells how rare it is. Keys are ids, values their texts.
 */
export function buildMemoryIndex(
  texts: Readonly<Record<string, string>>,
): SearchIndex & { readonly asked: readonly string[] } {
  const records = Object.entries(texts).map(([id, text]) => ({ id, words: text.toLowerCase().split(/\s+/) }));
  const asked: string[] = [];
  const find = (query: string): readonly Found[] => {
    const phrase = /^"(.*)"$/.exec(query)?.[1]?.toLowerCase().split(/\s+/);
    const meets = (words: readonly string[], place: number): boolean =>
      phrase ? phrase.every((word, index) => words[place + index] === word) : words[place]?.startsWith(query) === true;
    const hits = records
      .map(({ id, words }) => ({
        id,
        places: words.flatMap((_word, place) =>
          meets(words, place) ? (phrase ?? ['']).map((_part, index) => place + index) : [],
        ),
      }))
      .filter(({ places }) => places.length > 0);
    return hits.map(({ id, places }) => ({ id, places, score: places.length * rarity(records.length, hits.length) }));
  };
  const countRecords = (isIn: (folded: string) => boolean): Readonly<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for (const { words } of records)
      for (const own of new Set(words)) if (isIn(foldLetters(own))) counts[own] = (counts[own] ?? 0) + 1;
    return counts;
  };
  return {
    asked,
    records: records.length,
    search: async (query) => {
      asked.push(query);
      return find(query);
    },
    wordsNear: async (word) => listOf(countRecords((own) => own.startsWith(foldLetters(word).charAt(0)))),
    commonWords: async (_word, step) => (step === 1 ? listOf(countRecords(() => true)) : undefined),
  };
}
