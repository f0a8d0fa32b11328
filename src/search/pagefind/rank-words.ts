import type { Found } from '../engine/search-index.ts';
import { isSpeltAlike, type AskedWord } from './asked-term.ts';
import type { IndexMeta } from './index-meta.ts';
import { FIELD_WEIGHTS } from './name-fields.ts';
import type { FiledWord, WordEntry } from './read-words.ts';

/** What the ranking must know of an index besides its words. */
export interface RankedIndex extends Pick<IndexMeta, 'records' | 'fields'> {
  /** How many words a record has. */
  readonly average: number;
}

/** A weight of Pagefind's of a paragraph's words: a word counts so many times. */
const ONE = 24;
/** Pagefind's own values for BM25. */
const BM25 = { saturation: 1.4, length: 0.75 } as const;
/** A word that is spelt as it was typed, with its marks, counts so many times. All that are found here are. */
const SPELT_ALIKE = 1.8;

/** A record with what it has of the words that begin as the asked one does. */
interface Met {
  /** The first word that stands at each place, and its weight there. */
  readonly places: Map<number, { readonly word: string; readonly weight: number }>;
  /** The fields that have any of the words. */
  readonly fields: Set<number>;
}

/**
 * The records that hold a word that begins with the stem of the asked one, or else the longest word that the asked one begins
 * with; ranked as Pagefind 1.6.0 does it. `words`: all that may do so, in their order.
 */
export function rankBeginning(asked: AskedWord, words: readonly FiledWord[], index: RankedIndex): readonly Found[] {
  const records = new Map<number, Met>();
  const nearness = new Map<string, number>();
  for (const word of findLonger(asked.stem, words)) {
    nearness.set(word.stem, weighLength(lengthInBytes(word.stem) - lengthInBytes(asked.stem)));
    for (const { form, entries } of word.forms()) {
      if (!isSpeltAlike(asked.typed, form)) continue;
      for (const { record, places, named } of entries) {
        const met = records.get(record) ?? { places: new Map(), fields: new Set() };
        records.set(record, met);
        for (const { place, weight } of places)
          if (!met.places.has(place)) met.places.set(place, { word: word.stem, weight });
        for (const { field } of named) met.fields.add(field);
      }
    }
  }
  const rarity = findRarity(index.records.length, records.size);
  return sortFound(
    [...records].flatMap(([number, { places, fields }]): readonly (Found & { readonly number: number })[] => {
      const own = index.records[number];
      if (own === undefined) return [];
      const weights = new Map<string, number>();
      for (const { word, weight } of places.values()) weights.set(word, (weights.get(word) ?? 0) + weight);
      const long = BM25.saturation * (1 - BM25.length + (BM25.length * own.words) / index.average);
      let score = 0;
      for (const [word, weight] of weights) {
        const often = (weight / ONE) * (nearness.get(word) ?? 0);
        score += (SPELT_ALIKE * (rarity * (BM25.saturation + 1) * often)) / (long + often);
      }
      for (const field of fields) score += (weighField(field, index) ?? 0) * rarity;
      return [{ id: own.name, number, score, places: [...places.keys()].toSorted((a, b) => a - b) }];
    }),
  );
}

/**
 * The records that hold the words side by side, in their text or else in one of their fields, which then gives the score. A
 * single word is met in any of its forms, and told where it stands first.
 */
export function findSideBySide(
  asked: readonly AskedWord[],
  words: readonly FiledWord[],
  index: RankedIndex,
): readonly Found[] {
  const filed = new Map(words.map((word) => [word.stem, word]));
  const lists = asked.map(({ typed, stem }) =>
    Map.groupBy(
      (filed.get(stem)?.forms() ?? [])
        .filter(({ form }) => isSpeltAlike(typed, form))
        .flatMap(({ entries }) => entries),
      ({ record }) => record,
    ),
  );
  const [first, ...others] = lists;
  return sortFound(
    [...(first?.keys() ?? [])]
      .filter((record) => others.every((list) => list.has(record)))
      .flatMap((number) => {
        const own = index.records[number];
        const found =
          own &&
          findTogether(
            lists.map((list) => list.get(number) ?? []),
            index,
          );
        return found ? [{ id: own.name, number, ...found }] : [];
      }),
  );
}

/** `words`: what the record has of each of the words, one entry for each way in which it spells it. */
function findTogether(
  words: readonly (readonly WordEntry[])[],
  index: RankedIndex,
): Pick<Found, 'score' | 'places'> | undefined {
  const placesOf = words.map((entries) => entries.flatMap(({ places }) => places.map(({ place }) => place)));
  const start = findRun(placesOf);
  if (start !== undefined) return { score: 1, places: words.map((_entries, step) => start + step) };
  const named = words.map((entries) => entries.flatMap((entry) => entry.named));
  const fields = new Set(named.flat().map(({ field }) => field));
  const weights = [...fields]
    .filter(
      (field) =>
        findRun(named.map((own) => own.filter((each) => each.field === field).map(({ place }) => place))) !== undefined,
    )
    .map((field) => weighField(field, index) ?? 1);
  /* Where several fields have them, Pagefind takes one by chance. */
  if (weights.length > 0) return { score: Math.max(...weights), places: [] };
  return words.length === 1 ? { score: 1, places: placesOf[0] ?? [] } : undefined;
}

/** Where the first of these words stands, with each of the others one place after the one before. */
function findRun([first = [], ...others]: readonly (readonly number[])[]): number | undefined {
  const known = others.map((places) => new Set(places));
  return first.find((start) => known.every((places, step) => places.has(start + step + 1)));
}

function findLonger(stem: string, words: readonly FiledWord[]): readonly FiledWord[] {
  const longer = words.filter((word) => word.stem.startsWith(stem));
  if (longer.length > 0) return longer;
  const shorter = words.filter((word) => word.stem !== '' && stem.startsWith(word.stem));
  return shorter.toSorted((a, b) => b.stem.length - a.stem.length).slice(0, 1);
}

/** The inverse document frequency of BM25, with numbers as short as Pagefind's: of a word in nearly all records it is seen. */
function findRarity(records: number, met: number): number {
  return Math.log(Math.fround(Math.fround((records - met + 0.5) / (met + 0.5)) + 1));
}

/** From 1 for a word that is as long as the asked one, or nearly, down to 0.37. `more`: by how many bytes it is longer. */
function weighLength(more: number): number {
  const apart = Math.min(255, Math.abs(more) + 1);
  return Math.exp(Math.exp(-(apart ** 2) / 8) - 1);
}

function lengthInBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Undefined where the index has no such field. */
function weighField(field: number, { fields }: RankedIndex): number | undefined {
  const name = fields[field];
  return name === undefined ? undefined : (FIELD_WEIGHTS.get(name) ?? 1);
}

/** The best first, and of as good ones the one with the lower number. */
function sortFound(found: readonly (Found & { readonly number: number })[]): readonly Found[] {
  return found
    .toSorted((a, b) => b.score - a.score || a.number - b.number)
    .map(({ id, score, places }) => ({ id, score, places }));
}
