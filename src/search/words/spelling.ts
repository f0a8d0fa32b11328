import { foldLetters } from '../../swedish/fold-letters.ts';
import { editDistance } from '../../swedish/edit-distance.ts';

/** A word list: each word with the number of records that hold it. */
export type WordCounts = Readonly<Record<string, number>>;

/**
 * The word that was most likely meant by a word that stands nowhere. First comes the same word with other dots over its
 * letters, then the nearest word, and of several the most common. Words of up to four letters are corrected in their
 * dots alone, since too many words are near them.
 */
export function findCorrection(word: string, words: WordCounts): string | undefined {
  return findNearWords(word, words)[0];
}

/**
 * All words that may have been meant, the likeliest first. A word with a digit has none: a number is never corrected.
 */
export function findNearWords(word: string, words: WordCounts): readonly string[] {
  if (/\p{N}/u.test(word)) return [];
  const folded = foldLetters(word);
  const most = folded.length <= 4 ? 0 : folded.length <= 7 ? 1 : 2;
  const near = Object.entries(words).flatMap(([candidate, count]) => {
    const other = foldLetters(candidate);
    const distance = Math.abs(other.length - folded.length) > most ? Infinity : editDistance(folded, other);
    return distance <= most ? [{ candidate, count, distance }] : [];
  });
  return near
    .toSorted((a, b) => a.distance - b.distance || b.count - a.count || (a.candidate < b.candidate ? -1 : 1))
    .map(({ candidate }) => candidate);
}
