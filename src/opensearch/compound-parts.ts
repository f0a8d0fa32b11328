import { readDivisibleWords } from './divisible-words.ts';
import type { SearchSource } from '../search/index/search-source.ts';
import { buildLexicon } from '../search/index/lexicon.ts';
import { loadDictionary } from '../search/index/load-dictionary.ts';
import { findWordParts } from '../search/index/word-parts.ts';
import { areForms, readStems } from '../swedish/word-forms.ts';

/** An engine compares no shorter part, and takes no shorter word apart. */
export const SHORTEST = { part: 3, word: 5 } as const;

/**
 * The parts of the compounds of an archive, in small letters and sorted: a list for an engine that looks for its words
 * anywhere in a longer one. The site's own index knows where each word divides; such a list does not, so a part that would stand by
 * chance in more words of the archive than it is a part of is left out.
 */
export function findCompoundParts(source: SearchSource): readonly string[] {
  const lexicon = buildLexicon(loadDictionary(), source.ownWords);
  const parts = new Map<string, Set<string>>();
  for (const printed of readDivisibleWords(source)) {
    const word = printed.toLowerCase();
    const own = parts.get(word) ?? new Set<string>();
    parts.set(word, own);
    const found = findWordParts(printed, lexicon, source.names);
    for (const part of [...(found.printed.length > 1 ? found.printed : []), ...found.others])
      if (isPartOf(part.toLowerCase(), word)) own.add(part.toLowerCase());
  }
  return leaveOutChance(parts);
}

/** Base forms and the marks of an index stand in no word. */
function isPartOf(part: string, word: string): boolean {
  return part.length >= SHORTEST.part && part !== word && word.includes(part);
}

function leaveOutChance(parts: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const right = new Map<string, number>();
  for (const own of parts.values()) for (const part of own) right.set(part, (right.get(part) ?? 0) + 1);
  const chance = new Map<string, number>();
  for (const [word, own] of parts)
    for (const part of longestWithin(word, right))
      if (!isMeant(part, word, own)) chance.set(part, (chance.get(part) ?? 0) + 1);
  return [...right]
    .filter(([part, count]) => (chance.get(part) ?? 0) <= count)
    .map(([part]) => part)
    .toSorted();
}

/** What an engine finds that takes the longest part of the list from each letter on. */
function longestWithin(word: string, listed: ReadonlyMap<string, number>): ReadonlySet<string> {
  const found = new Set<string>();
  if (word.length < SHORTEST.word) return found;
  for (let start = 0; start <= word.length - SHORTEST.part; start += 1)
    for (let end = word.length; end >= start + SHORTEST.part; end -= 1) {
      const part = word.slice(start, end);
      if (!listed.has(part)) continue;
      found.add(part);
      break;
    }
  return found;
}

/** Whether the part is one of the word's, or a form of one or of the word itself, which a stemmer makes the same. */
function isMeant(part: string, word: string, own: ReadonlySet<string>): boolean {
  if (own.has(part)) return true;
  const stems = readStems(part);
  return [word, ...own].some((meant) => areForms(stems, readStems(meant)));
}
