import { editDistance } from '../swedish/edit-distance.ts';
import { foldLetters } from '../swedish/fold-letters.ts';

/** The known name that a slip of the pen most likely meant, or undefined where none is near. */
export function findNearestName(name: string, known: Iterable<string>): string | undefined {
  /* Two slips from five letters on: a word of four letters is two slips from far too many others. */
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
