import { findIrregularForms } from '../../swedish/irregular-nouns.ts';
import { STOP_WORDS } from '../../swedish/stop-words.ts';
import { areNounAndVerb } from '../../swedish/verbal-nouns.ts';
import { areForms } from '../../swedish/word-forms.ts';
import { keptStem, keptStems, keptVerbs } from './kept-stems.ts';
import type { ListedWord, WordList } from '../words/word-list.ts';

/** A shorter word is not searched in other forms, nor as the beginning of longer ones. */
export const SHORTEST_BEGINNING = 4;
/** At most this many longer words are searched. */
const MOST_BEGUN = 12;
/** Forms of one word have at least these letters in common. */
const SHARED = 3;

/** Words of the archive that have to do with a word: its other forms, and words that are made from the same root. */
export interface Relatives {
  readonly forms: readonly string[];
  readonly kin: readonly string[];
}

/**
 * An index unites common endings itself; these are what it leaves apart. Only words that share the first letters are
 * looked at, so that the work does not grow with the list. A small word is no relative of another: *dem* is none of *demens*.
 */
export function findRelatives(word: string, list: WordList): Relatives {
  const irregular = findIrregularForms(word).filter((form) => !STOP_WORDS.has(form) && list.find(form) !== undefined);
  if (word.length < SHORTEST_BEGINNING) return { forms: irregular, kin: [] };
  const stems = keptStems(word);
  const root = keptStem(word);
  const beginning = word.slice(0, Math.max(SHARED, Math.min(stems.likely.length, root.length) - 1));
  const near = list
    .beginWith(beginning)
    .map((listed) => listed.word)
    .filter(
      (other) =>
        other !== word &&
        other.length >= SHORTEST_BEGINNING &&
        other.startsWith(beginning) &&
        (!STOP_WORDS.has(other) || STOP_WORDS.has(word)),
    );
  const forms = [...new Set([...near.filter((other) => areForms(stems, keptStems(other))), ...irregular])];
  const verbs = keptVerbs(word);
  const isKin = (other: string) => keptStem(other) === root || areNounAndVerb(verbs, keptVerbs(other));
  return { forms, kin: near.filter((other) => !forms.includes(other) && isKin(other)) };
}

/**
 * The words of the archive by which a word is found. Empty where it can be found only in its parts or as a corrected
 * word, if at all.
 */
export function findListed(word: string, list: WordList): readonly ListedWord[] {
  const { forms, kin } = findRelatives(word, list);
  const begun = word.length >= SHORTEST_BEGINNING ? findBegun(word, list) : [];
  return [...new Set([word, ...forms, ...kin, ...begun])].flatMap((own) => list.find(own) ?? []);
}

/**
 * The commonest words that begin with this one. Each is searched by itself, because an index that holds none of them
 * would answer a beginning with the words of a still shorter one.
 */
export function findBegun(word: string, list: WordList): readonly string[] {
  return list
    .beginWith(word)
    .filter(({ word: other }) => other.length > word.length && other.startsWith(word))
    .toSorted((a, b) => b.records - a.records || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_BEGUN)
    .map(({ word: other }) => other);
}

/** Whether the archive has the word in any form. */
export function isKnown(word: string, list: WordList): boolean {
  return list.find(word) !== undefined || findRelatives(word, list).forms.length > 0;
}
