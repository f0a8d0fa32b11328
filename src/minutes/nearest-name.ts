import { editDistance } from '../swedish/edit-distance.ts';
import { foldLetters } from '../swedish/fold-letters.ts';

/** The known name that a misspelt one most likely means; undefined where none is similar. */
export function findNearestName(name: string, known: Iterable<string>): string | undefined {
  /*
   * At most two wrong letters, or a third of a long name; only one in a name of four letters, which resembles too many
   * others.
   */
  const limit = name.length < 5 ? 1 : Math.max(2, Math.floor(name.length / 3));
  const ranked = [...known]
    .map((candidate) => ({
      candidate,
      distance: editDistance(foldLetters(name), foldLetters(candidate)),
    }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate;
}
