import leven from 'leven';
import { foldLetters } from '../swedish/fold-letters.ts';

/** The known name that a slip of the pen most likely meant, or undefined where none is near. */
export function findNearestName(name: string, known: Iterable<string>): string | undefined {
  /* Two slips from five letters on: two letters that have changed places count as two. */
  const limit = name.length < 5 ? 1 : Math.max(2, Math.floor(name.length / 3));
  const ranked = [...known]
    .map((candidate) => ({
      candidate,
      distance: leven(foldLetters(name), foldLetters(candidate), { maxDistance: limit + 1 }),
    }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate;
}
