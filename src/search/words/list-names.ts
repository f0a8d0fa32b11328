import { foldLetters } from '../../swedish/fold-letters.ts';

/**
 * How a word is written in the names of lists: its letters without marks, `0` for every digit and letter that is not of
 * a to z.
 */
export function listKey(word: string): string {
  return foldLetters(word).replaceAll(/[^a-z]/gu, '0');
}

/** The list of the words that begin with this key. The sign at its end keeps `con` and `aux` from being names of files. */
export function listName(key: string): string {
  return `${key}-`;
}

/** The longest key that a list has. */
export const LONGEST_KEY = 6;

/**
 * The lists among `names` in which a word may stand, the narrowest first: all words that begin as it does; then, of ever
 * more words, the commonest.
 */
export function listsNear(word: string, names: ReadonlySet<string>): readonly string[] {
  const key = listKey(word.slice(0, LONGEST_KEY)).slice(0, LONGEST_KEY);
  return Array.from({ length: key.length + 1 }, (_each, cut) => listName(key.slice(0, key.length - cut))).filter(
    (name) => names.has(name),
  );
}
