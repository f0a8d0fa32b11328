import type { JoinedWord } from './join-words.ts';

/** So many bytes of an index lie in one file, unpacked. Packed it is half: a sixteenth of a second at 400 kbit/s. */
const CHUNK_BYTES = 6_000;
/**
 * Words that begin with the same letters, this many, lie in one file: no stem is shorter, so that a word, its forms and the
 * longer words that begin so are one fetch.
 */
const SAME_LETTERS = 3;

/** The words of one file of an index. */
export interface WordChunk {
  /** What the first word begins with. */
  readonly from: string;
  readonly words: readonly Uint8Array[];
}

/** Puts words that begin alike together, and then as many of these groups as fit in a file. */
export function cutWords(words: readonly JoinedWord[]): readonly WordChunk[] {
  const groups = new Map<string, Group>();
  for (const { stem, bytes } of words) {
    const from = [...stem.slice(0, 2 * SAME_LETTERS)].slice(0, SAME_LETTERS).join('');
    const group = groups.get(from) ?? { from, words: [], bytes: 0 };
    group.words.push(bytes);
    group.bytes += bytes.length;
    groups.set(from, group);
  }
  const chunks: Group[] = [];
  for (const { from, words: own, bytes } of groups.values()) {
    const last = chunks.at(-1);
    if (last && last.bytes + bytes <= CHUNK_BYTES) {
      for (const word of own) last.words.push(word);
      last.bytes += bytes;
    } else chunks.push({ from, words: [...own], bytes });
  }
  return chunks;
}

interface Group {
  readonly from: string;
  readonly words: Uint8Array[];
  bytes: number;
}
