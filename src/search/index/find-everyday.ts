import type { ArchivedItem } from '../../archive/archived.ts';
import { findEverydayLines, findEverydayWithin, type EverydayLine } from '../words/everyday-words.ts';
import type { OtherName } from './other-names.ts';
import { remember } from './remember.ts';

/** An item that says something so often, or says it in its title, is about it. */
const OFTEN = 4;

/**
 * Gives a function that finds the everyday words for what an item says: *pengar* where it says *stimulansmedel*. An everyday word
 * that these items say as often as what it stands for is a word of theirs like any other, and leads to nothing else; one that
 * they say at all leads to those that say it first.
 */
export function buildEverydayFinder(items: readonly ArchivedItem[]): (item: ArchivedItem) => readonly OtherName[] {
  const linesOf = remember(findEverydayLines);
  const everydayIn = remember(findEverydayWithin);
  const said = new Map<EverydayLine, number>();
  const asked = new Map<string, number>();
  for (const { text } of items) {
    const words = new Set(wordsOf(text));
    for (const line of new Set([...words].flatMap((word) => linesOf(word)))) said.set(line, (said.get(line) ?? 0) + 1);
    for (const word of new Set([...words].flatMap(everydayIn))) asked.set(word, (asked.get(word) ?? 0) + 1);
  }
  return ({ item, text }) => {
    const printed = text.match(WORD) ?? [];
    const words = wordsOf(text);
    const own = new Set(words.flatMap(everydayIn));
    const titled = new Set(wordsOf(item.title).flatMap((word) => linesOf(word)));
    const met = Map.groupBy(
      words.flatMap((word, place) => linesOf(word).map((line) => ({ line, said: printed[place] ?? word }))),
      ({ line }) => line,
    );
    return [...met].flatMap(([line, places]) =>
      line.everyday
        .filter((word) => !own.has(word) && (asked.get(word) ?? 0) < (said.get(line) ?? 0))
        .map(
          (name): OtherName => ({
            name,
            kind: 'vardagsord',
            said: places[0]?.said ?? '',
            weight: asked.has(name) ? 'mentioned' : titled.has(line) || places.length >= OFTEN ? 'central' : 'repeated',
          }),
        ),
    );
  };
}

/** With what hyphens join: `NU-sjukvården` is one word. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*/gu;

function wordsOf(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map((word) => word.toLowerCase().replaceAll('-', ''));
}
