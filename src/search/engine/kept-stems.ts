import { stem } from '../../swedish/stem.ts';
import { readVerbs } from '../../swedish/verbal-nouns.ts';
import { readStems } from '../../swedish/word-forms.ts';

/** The same as `stem`, `readStems` and `readVerbs`, which are asked for at every letter that is typed: each word is read once. */
export const keptStem = keepRead(stem);
export const keptStems = keepRead(readStems);
export const keptVerbs = keepRead(readVerbs);

/** The words of a word list and of the hits of many questions. */
const MOST_KEPT = 20_000;

/** Remembers what was read of each word. For what is never undefined. */
export function keepRead<Value>(read: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST_KEPT) known.clear();
    const value = read(word);
    known.set(word, value);
    return value;
  };
}
