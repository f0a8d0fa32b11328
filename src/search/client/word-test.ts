import { keepRead, keptStem } from '../engine/kept-stems.ts';

/**
 * Whether a printed word is one of those that were asked for: the word, one of its stem, a compound that has it, or what it is
 * joined to by a hyphen or a slash (`VFU-platser`, `MAS/MAR`). `asked`: in small letters.
 */
export function buildTest(asked: readonly string[]): (word: string) => boolean {
  const words = new Set(asked.map(joined));
  const stems = [...words].map(keptStem);
  const isAsked = (small: string) =>
    words.has(small) ||
    stems.some((own) => own.length >= SHORTEST_STEM && (own === keptStem(small) || small.includes(own)));
  return (word) => spellingsOf(word).some(isAsked);
}

const JOINTS = /[-–‐‑/]/u;

/** The word in small letters as one, and the words that it joins. */
const spellingsOf = keepRead((word): readonly string[] => {
  const small = word.toLowerCase();
  const parts = small.split(JOINTS);
  return parts.length === 1 ? [small] : [joined(small), ...parts];
});

/** A shorter stem stands by chance in other words. */
const SHORTEST_STEM = 4;

/** `mini-maria` is `minimaria`, as in the index. */
function joined(word: string): string {
  return word.replaceAll(/[-–‐‑]/gu, '');
}
