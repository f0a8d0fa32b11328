import { findAskedValues } from '../values/asked-values.ts';
import { findTextValues } from '../values/text-values.ts';
import { bareWord, type MetPart } from '../engine/choose-marks.ts';
import { buildTest } from './word-test.ts';

/**
 * Where the parts of a question stand in a title, of which an index does not tell the places. `words`: those of the title, with the
 * signs around them.
 */
export function findTitlePlaces(
  parts: readonly Omit<MetPart, 'places'>[],
  words: readonly string[],
): readonly MetPart[] {
  return parts.map(({ word, kind }) => ({
    word,
    kind,
    places: kind === 'word' ? placesOfWords(word, words) : placesOfRun(word, words),
  }));
}

/** Of a single word, or of those that `ELLER` joins. */
function placesOfWords(asked: string, words: readonly string[]): readonly number[] {
  const parts = asked.toLowerCase().split(' eller ');
  const test = buildTest(parts.filter((part) => !part.includes(' ')));
  return [
    ...words.flatMap((word, place) => (test(bareWord(word)) ? [place] : [])),
    ...parts.filter((part) => part.includes(' ')).flatMap((part) => placesOfRun(part, words)),
  ];
}

function placesOfRun(asked: string, words: readonly string[]): readonly number[] {
  const tokens = findAskedValues(asked).flatMap(({ start, end, ways }) =>
    end - start === asked.length ? ways.flatMap((way) => way.words) : [],
  );
  return tokens.length > 0 ? placesOfValue(new Set(tokens), words) : placesOfPhrase(asked, words);
}

function placesOfValue(tokens: ReadonlySet<string>, words: readonly string[]): readonly number[] {
  const text = words.join(' ');
  const spans = findTextValues(text, undefined).filter((value) => value.tokens.some((token) => tokens.has(token)));
  let start = 0;
  return words.flatMap((word, place) => {
    const own = { start, end: start + word.length };
    start = own.end + 1;
    const isIn = spans.some((span) => span.start < own.end && span.end > own.start);
    return isIn || tokens.has(bareWord(word).toLowerCase()) ? [place] : [];
  });
}

function placesOfPhrase(asked: string, words: readonly string[]): readonly number[] {
  const tests = asked
    .toLowerCase()
    .split(/\s+/)
    .map((part) => bareWord(part))
    .map((part) => ({ part, test: buildTest([part]) }));
  return words.flatMap((_word, place) =>
    tests.every(({ part, test }, index) => {
      const word = bareWord(words[place + index] ?? '');
      return word.toLowerCase() === part || (part.length > 3 && test(word));
    })
      ? tests.map((_test, index) => place + index)
      : [],
  );
}
