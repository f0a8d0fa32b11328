import { phraseFlags } from '../../swedish/phrase-pattern.ts';
import { readStandsFor, type StandsFor } from '../stands-for.ts';
import { buildTest } from './word-test.ts';

/** Why a hit was found by a word that its text does not have. */
export interface Reason extends Pick<StandsFor, 'kind' | 'stands'> {
  /** What was asked, as typed or corrected. */
  readonly asked: string;
  /** The name that the asked word stands in. */
  readonly name: string;
}

/**
 * For each asked word that stands neither in the title nor in the text of a hit: the name of something in it that has the word.
 * `told`: what `writeStandsFor` wrote.
 */
export function findReasons(
  asked: readonly string[],
  {
    title,
    words,
    told,
  }: { readonly title: string; readonly words: readonly string[]; readonly told: readonly string[] },
): readonly Reason[] {
  const reasons = asked.flatMap((word): readonly Reason[] => {
    const has = buildHolds(word);
    /* Most hits say themselves what was asked. */
    if (told.length === 0 || has(wordsOf(title).map(smallAndBare)) || has(keptBare(words))) return [];
    for (const { kind, stands, names } of keptTold(told)) {
      const found = names.find((name) => has(name.words));
      if (found) return [{ kind, stands, asked: word, name: found.name }];
    }
    return [];
  });
  return [...new Map(reasons.map((reason) => [`${reason.kind} ${reason.stands} ${reason.name}`, reason])).values()];
}

/** The places of the words that a text has instead of what was asked, for its excerpt. A name in capitals alone has no endings but *s*. */
export function placesOf({ stands }: Pick<Reason, 'stands'>, words: readonly string[]): readonly number[] {
  const tests = wordsOf(stands).map((part) => {
    const own = bare(part);
    return phraseFlags(part) === 'u'
      ? (word: string) => word.replace(/[:’]?s$/, '') === own
      : (word: string) => word.toLowerCase().startsWith(own.toLowerCase());
  });
  return words.flatMap((_word, place) =>
    tests.every((test, index) => test(bare(words[place + index] ?? '')))
      ? tests.map((_test, index) => place + index)
      : [],
  );
}

/** Whether words, small and bare, hold the asked word in any of its forms, or the asked words in a row. */
function buildHolds(asked: string): (words: readonly string[]) => boolean {
  const parts = wordsOf(asked).map((part) => buildTest([part.toLowerCase()]));
  return (words) =>
    parts.length > 0 && words.some((_word, place) => parts.every((test, index) => test(words[place + index] ?? '')));
}

/* What a record holds stays the same, and is looked at for each letter that is typed. */
const keptBare = keepFor((words: readonly string[]) => words.map(smallAndBare));
const keptTold = keepFor((told: readonly string[]) =>
  told.flatMap((written) => {
    const known = readStandsFor(written);
    return known === undefined
      ? []
      : [{ ...known, names: known.names.map((name) => ({ name, words: wordsOf(name).map(smallAndBare) })) }];
  }),
);

function keepFor<Value>(read: (own: readonly string[]) => Value): (own: readonly string[]) => Value {
  const kept = new WeakMap<readonly string[], { readonly value: Value }>();
  return (own) => {
    const known = kept.get(own) ?? { value: read(own) };
    kept.set(own, known);
    return known.value;
  };
}

function smallAndBare(word: string): string {
  return bare(word).toLowerCase();
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Without the signs around it. */
function bare(word: string): string {
  return word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
}
