import { STOP_WORDS } from '../../../src/swedish/stop-words.ts';
import type { SharedWords } from './make-sentence.ts';

/** A shorter word is in any minutes. */
const SHORT = 5;
/** So many of the commonest words, small ones counted, are in any minutes. */
const COMMONEST = 170;

/**
 * The words that other minutes would have as well, of all words of some documents as printed, each as often as it stands.
 * Abbreviations are left out: who asks for one has been told what answers in the documents alone.
 */
export function findSharedWords(words: readonly string[]): SharedWords {
  const counts = Map.groupBy(words, (word) => word.toLowerCase());
  const commonest = [...counts]
    .toSorted(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .slice(0, COMMONEST);
  const isCommon = new Set(commonest.map(([word]) => word));
  const telling = words.filter((word) => word.length > 1 && !STOP_WORDS.has(word.toLowerCase()));
  const shared = telling.filter(
    (word) => !isAbbreviation(word) && (word.length < SHORT || isCommon.has(word.toLowerCase())),
  );
  return { words: shared, share: telling.length === 0 ? 0 : shared.length / telling.length };
}

/** Made for: `SKR`, `LPO`, `VGR`, `BoU`. */
function isAbbreviation(word: string): boolean {
  return (word.match(/\p{Lu}/gu)?.length ?? 0) > 1;
}
