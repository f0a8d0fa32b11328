import { STOP_WORDS } from '../../../src/swedish/stop-words.ts';
import { formsOfNoun, isNoun, loadEntries } from '../swedish-dictionary.ts';
import type { Probe } from './probe.ts';

/** A shorter word is most often a letter, a sign or a name. */
const SHORTEST = 3;
/** A noun that stands in more items than this is asked for in no form: no reader looks through so many. */
const MOST_ITEMS = 25;

/** Each noun that stands bare in the texts, asked for in every other form that the dictionary gives it. */
export function makeNounProbes(words: ReadonlyMap<string, readonly string[]>): readonly Probe[] {
  return loadEntries()
    .filter((entry) => entry.word.length >= SHORTEST && !STOP_WORDS.has(entry.word) && isNoun(entry))
    .flatMap((entry) => {
      const expected = words.get(entry.word) ?? [];
      if (expected.length === 0 || expected.length > MOST_ITEMS) return [];
      return formsOfNoun(entry).map((question): Probe => ({ kind: 'grundform ur böjd form', question, expected }));
    });
}
