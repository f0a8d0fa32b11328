import { findNearWords, type NearWord } from '../words/spelling.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * The word of the archive that a misspelt word most likely means. One that begins in the same way and has one slip is taken
 * at once. Else the first letters may be wrong, and wider lists of common words are asked too.
 */
export async function findMeant(word: string, index: SearchIndex): Promise<NearWord | undefined> {
  let best = findNearWords(word, (await index.wordsNear(word)).words)[0];
  const swapped = swapFirst(word);
  if (swapped !== undefined) best = nearer(best, findNearWords(word, (await index.wordsNear(swapped)).words)[0]);
  for (let step = 1; best === undefined || best.slips > 1; step += 1) {
    const wider = await index.commonWords(word, step);
    if (wider === undefined) break;
    best = nearer(best, findNearWords(word, wider.words)[0]);
  }
  return best;
}

/** The word with its first two letters changed for each other: it then stands in another list than the word typed. */
function swapFirst(word: string): string | undefined {
  return word.length < 5 ? undefined : `${word.charAt(1)}${word.charAt(0)}${word.slice(2)}`;
}

function nearer(one: NearWord | undefined, other: NearWord | undefined): NearWord | undefined {
  return one === undefined || (other !== undefined && other.slips < one.slips) ? other : one;
}
