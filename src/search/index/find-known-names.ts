import type { ArchivedItem } from '../../archive/archived.ts';
import { itemText } from '../../archive/item-text.ts';
import { buildAliasFinder } from '../../archive/topic.ts';
import { KNOWN_ABBREVIATIONS } from '../words/known-abbreviations.ts';
import type { OtherName } from './other-names.ts';
import { weighMention } from './weigh-mention.ts';

/**
 * Gives a function that finds what abbreviations of an item are short for, and what is short for its long names, where the
 * glossary does not tell. `explained`: the terms of the glossary.
 */
export function buildKnownNameFinder(explained: ReadonlySet<string>): (item: ArchivedItem) => readonly OtherName[] {
  const known = unexplainedAbbreviations(explained).map(([short, long]) => ({
    short,
    long,
    small: long.toLowerCase(),
    find: buildAliasFinder([short, long]),
  }));
  return (item) => {
    const said = { text: itemText(item), title: item.item.title };
    const text = said.text.toLowerCase();
    return known.flatMap(({ short, long, small, find }): readonly OtherName[] => {
      if (!said.text.includes(short) && !text.includes(small)) return [];
      const { said: printed, weight } = weighMention(said, find);
      if (printed === undefined) return [];
      const names = [short, long].filter((name) => !text.includes(name.toLowerCase()));
      return names.map((name) => ({ name, kind: 'namn', said: printed, weight }));
    });
  };
}

/** What minutes of any municipality abbreviate and this glossary does not explain, each with its long form. */
export function unexplainedAbbreviations(explained: ReadonlySet<string>): readonly (readonly [string, string])[] {
  return [...KNOWN_ABBREVIATIONS].filter(([short]) => !explained.has(short));
}
