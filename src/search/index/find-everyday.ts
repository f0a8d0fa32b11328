import type { ArchivedItem } from '../../archive/archived.ts';
import { itemText } from '../../archive/item-text.ts';
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
export function buildEverydayFinder(
  items: readonly ArchivedItem[],
  meet: (text: string) => readonly string[] = meetEveryday,
): (item: ArchivedItem) => readonly OtherName[] {
  const meetIn = (text: string): readonly (EverydayWord & { readonly printed: string })[] =>
    meet(text).flatMap((printed) => {
      const met = readWord(printed);
      return met === undefined ? [] : [{ ...met, printed }];
    });
  const said = new Map<EverydayLine, number>();
  const asked = new Map<string, number>();
  for (const item of items) {
    const met = meetIn(itemText(item));
    for (const line of new Set(met.flatMap(({ lines }) => lines))) said.set(line, (said.get(line) ?? 0) + 1);
    for (const word of new Set(met.flatMap(({ within }) => within))) asked.set(word, (asked.get(word) ?? 0) + 1);
  }
  return (item) => {
    const words = meetIn(itemText(item));
    const own = new Set(words.flatMap(({ within }) => within));
    /* The title is a part of the text, so that its words are among those met. */
    const title = new Set(item.item.title.match(WORD));
    const titled = new Set(words.flatMap(({ lines, printed }) => (title.has(printed) ? lines : [])));
    const met = Map.groupBy(
      words.flatMap(({ lines, printed }) => lines.map((line) => ({ line, said: printed }))),
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

/** The words of a text that say something of everyday words, as they are printed, each as often as it stands there. */
export function meetEveryday(text: string): readonly string[] {
  return [...text.matchAll(WORD)].flatMap(([printed]) => (readWord(printed) === undefined ? [] : [printed]));
}

/** What a word says of everyday words: the lines of the table that lead to it, and those that it is or has within it. */
interface EverydayWord {
  readonly lines: readonly EverydayLine[];
  readonly within: readonly string[];
}

/** Undefined for most words. */
function readPrinted(printed: string): EverydayWord | undefined {
  const word = printed.toLowerCase().replaceAll('-', '');
  const [lines, within] = [findEverydayLines(word), findEverydayWithin(word)];
  return lines.length + within.length === 0 ? undefined : { lines, within };
}

const readWord = remember(readPrinted);

/** With what hyphens join: `NU-sjukvården` is one word. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*/gu;
