import { phrasePattern } from '../swedish/phrase-pattern.ts';

/** A place in a text where a name stands, as offsets. */
export interface NamePlace {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds every place where the name stands as whole words, also in the genitive, in exactly these letters. A hyphen
 * continues a word: *Anna Berg* does not stand in *Anna Berg-Ek*. Any white space may stand between the words, also a
 * line end.
 */
export function findName(text: string, name: string): readonly NamePlace[] {
  /* Most names stand nowhere in a text, and to compile a pattern takes far longer than to see that a word of it is missing. */
  if (!wordsOf(name).every((word) => text.includes(word))) return [];
  return [...text.matchAll(namePattern(name))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Replaces the name at every place that `findName` finds. */
export function replaceName(text: string, name: string, replacement: string): string {
  return text.replaceAll(namePattern(name), () => replacement);
}

function wordsOf(name: string): readonly string[] {
  return name.normalize('NFC').trim().split(/\s+/);
}

function namePattern(name: string): RegExp {
  return new RegExp(`${BEFORE}${phrasePattern(name.normalize('NFC'))}(?:[:’']?s)?${AFTER}`, 'gu');
}

const BEFORE = '(?<![\\p{L}\\p{M}\\p{N}]|[\\p{L}\\p{M}\\p{N}][-‐‑])';
const AFTER = '(?![\\p{L}\\p{M}\\p{N}]|[-‐‑][\\p{L}\\p{M}\\p{N}])';
