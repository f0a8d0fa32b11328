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
  const known = told.flatMap((written) => readStandsFor(written) ?? []);
  const reasons = asked.flatMap((word): readonly Reason[] => {
    const has = buildHolds(word);
    const named = known.flatMap(({ names, ...rest }) => {
      const name = names.find((each) => has(wordsOf(each)));
      return name === undefined ? [] : [{ ...rest, asked: word, name }];
    });
    return named.length > 0 && !has(wordsOf(title)) && !has(words) ? named.slice(0, 1) : [];
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

/** Whether words hold the asked word in any of its forms, or the asked words in a row. */
function buildHolds(asked: string): (words: readonly string[]) => boolean {
  const parts = wordsOf(asked).map((part) => buildTest([part.toLowerCase()]));
  return (words) =>
    parts.length > 0 &&
    words.some((_word, place) => parts.every((test, index) => test(bare(words[place + index] ?? '').toLowerCase())));
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Without the signs around it. */
function bare(word: string): string {
  return word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
}
