import { foldLetters } from '../../swedish/fold-letters.ts';

/** The file of the word list that holds the word: its first letter folded, `0` for digits and all else. */
export function wordListOf(word: string): string {
  const first = foldLetters(word).charAt(0);
  return /[a-z]/.test(first) ? first : '0';
}
