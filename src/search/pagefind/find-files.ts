import type { WordRange } from './index-meta.ts';
import { isAtMost } from './order-of-words.ts';

/**
 * The files of an index in which any of the words may stand: the one within whose first and last word it is, or else those whose
 * words begin as it does, as Pagefind 1.6.0 chooses them. In the order of the files. `chunks`: in the order of their words, none
 * over another.
 */
export function findFiles(words: readonly string[], chunks: readonly WordRange[]): readonly string[] {
  const found = new Set(words.flatMap((word) => findFilesOf(word, chunks)));
  return [...found].toSorted((a, b) => a - b).flatMap((place) => chunks[place]?.name ?? []);
}

/** Their places among all. */
function findFilesOf(word: string, chunks: readonly WordRange[]): readonly number[] {
  const place = lastFrom(word, chunks);
  const own = chunks[place];
  if (own && isAtMost(word, own.to)) return [place];
  return chunks.flatMap(({ from, to }, other) =>
    isAtMost(begin(from, word), begin(word, from)) && isAtMost(begin(word, to), begin(to, word)) ? [other] : [],
  );
}

/** The place of the last file that begins no later than the word; -1 where none does. */
function lastFrom(word: string, chunks: readonly WordRange[]): number {
  let [low, high] = [0, chunks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAtMost(chunks[middle]?.from ?? '', word)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** As many signs of a text as the other one has. */
function begin(text: string, other: string): string {
  let [end, rest] = [0, 0];
  while (end < text.length && rest < other.length) {
    end += lengthAt(text, end);
    rest += lengthAt(other, rest);
  }
  return text.slice(0, end);
}

/** A sign may have two code units. */
function lengthAt(text: string, place: number): number {
  return (text.codePointAt(place) ?? 0) > 0xffff ? 2 : 1;
}
