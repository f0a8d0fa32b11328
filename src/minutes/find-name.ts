import { phrasePattern } from '../swedish/phrase-pattern.ts';

/** A place in a text where a name stands. */
export interface NamePlace {
  readonly start: number;
  readonly end: number;
}

/**
 * Every place where the name stands as whole words, in the genitive too, letters as given. A hyphen goes on with a word:
 * *Anna Berg* does not stand in *Anna Berg-Ek*. Words may be divided by any white space, a line end too.
 */
export function findName(text: string, name: string): readonly NamePlace[] {
  return [...text.matchAll(namePattern(name))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

export function replaceName(text: string, name: string, replacement: string): string {
  return text.replaceAll(namePattern(name), () => replacement);
}

function namePattern(name: string): RegExp {
  return new RegExp(`${BEFORE}${phrasePattern(name.normalize('NFC'))}(?:[:’']?s)?${AFTER}`, 'gu');
}

const BEFORE = '(?<![\\p{L}\\p{M}\\p{N}]|[\\p{L}\\p{M}\\p{N}][-‐‑])';
const AFTER = '(?![\\p{L}\\p{M}\\p{N}]|[-‐‑][\\p{L}\\p{M}\\p{N}])';
