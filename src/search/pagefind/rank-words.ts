import type { Found } from '../engine/search-index.ts';
import { isSpeltAlike, type AskedWord } from './asked-term.ts';
import type { IndexMeta } from './index-meta.ts';
import { FIELD_WEIGHTS } from './name-fields.ts';
import type { CountLength, FiledWord, WordEntry, WordForm } from './read-words.ts';
import type { ReadingAllowance } from './reading-allowance.ts';

/** What the ranking must know of an index besides its words. */
export interface RankedIndex extends Pick<IndexMeta, 'records' | 'fields'> {
  /** How many words a record has. */
  readonly average: number;
  readonly allowance: ReadingAllowance;
}

/** No words that are searched together have more places and records: seven of the commonest, in an index of 5,000 records, have a fifth. */
const MOST_PLACES = 2_000_000;
/** A weight of Pagefind's of a paragraph's words: a word counts so many times. */
const ONE = 24;
/** Pagefind's own values for BM25. */
const BM25 = { saturation: 1.4, length: 0.75 } as const;
/** A word that is spelt as it was typed, with its marks, counts so many times. All that are found here are. */
const SPELT_ALIKE = 1.8;

/** A record with what it has of the words that begin as the asked one does. */
interface Met {
  /** In order and each once as they were read, since most records have but one entry. */
  places: readonly number[] | Set<number>;
  /** The sum of a word's weights at the places where no word before it stands. */
  readonly weights: Map<string, number>;
  /** The fields that have any of the words. */
  readonly fields: Set<number>;
}

/** A spelling of a word of an index that an asked word may be. */
export interface MeantForm extends WordForm {
  readonly stem: string;
}

/**
 * The spellings of the words that begin with the stem of the asked one, or else of the longest word that the asked one begins
 * with. `words`: all that may do so, in their order.
 */
export function findBeginning({ typed, stem }: AskedWord, words: readonly FiledWord[]): readonly MeantForm[] {
  return findLonger(stem, words).flatMap((word) => findSpelt(typed, word));
}

/** The spellings of the word that has the stem of the asked one. */
export function findExactly({ typed, stem }: AskedWord, words: readonly FiledWord[]): readonly MeantForm[] {
  const word = words.find((own) => own.stem === stem);
  return word === undefined ? [] : findSpelt(typed, word);
}

function findSpelt(typed: string, word: FiledWord): readonly MeantForm[] {
  return word
    .forms()
    .filter(({ form }) => isSpeltAlike(typed, form))
    .map((form) => ({ ...form, stem: word.stem }));
}

/** The records that hold any of these, ranked as Pagefind 1.6.0 does it for this stem. */
export function rankBeginning(stem: string, meant: readonly MeantForm[], index: RankedIndex): readonly Found[] {
  const records = new Map<number, Met>();
  const nearness = new Map<string, number>();
  const count = countWalks(index);
  for (const { stem: word, entries } of meant) {
    if (!nearness.has(word)) nearness.set(word, weighLength(lengthInBytes(word) - lengthInBytes(stem)));
    for (const { record, places, weights, named } of entries(count)) {
      const before = records.get(record);
      const isWhole = before === undefined && isAscending(places);
      const met = before ?? {
        places: isWhole ? places : new Set<number>(),
        weights: new Map<string, number>(),
        fields: new Set<number>(),
      };
      if (before === undefined) records.set(record, met);
      const added = isWhole ? sumOf(weights) : addPlaces(met, places, weights);
      if (added > 0) met.weights.set(word, (met.weights.get(word) ?? 0) + added);
      for (const { field } of named) met.fields.add(field);
    }
  }
  const rarity = findRarity(index.records.length, records.size);
  return sortFound(
    [...records].map(([number, { places, weights, fields }]) => {
      const own = findRecord(number, index);
      const long = BM25.saturation * (1 - BM25.length + (BM25.length * own.words) / index.average);
      let score = 0;
      for (const [word, weight] of weights) {
        const often = (weight / ONE) * (nearness.get(word) ?? 0);
        score += (SPELT_ALIKE * (rarity * (BM25.saturation + 1) * often)) / (long + often);
      }
      for (const field of fields) score += (weighField(field, index) ?? 0) * rarity;
      return { id: own.name, number, score, places: inOrder(places) };
    }),
    index,
  );
}

/** Gives the sum of the weights of those that are new. */
function addPlaces(met: Met, places: readonly number[], weights: readonly number[]): number {
  const known = met.places instanceof Set ? met.places : new Set(met.places);
  met.places = known;
  return sumOf(
    weights.filter((_weight, step) => {
      const place = places[step] ?? 0;
      if (known.has(place)) return false;
      known.add(place);
      return true;
    }),
  );
}

function sumOf(weights: readonly number[]): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}

function inOrder(places: Met['places']): readonly number[] {
  return places instanceof Set ? [...Uint32Array.from(places).sort()] : places;
}

/** A word and a hidden form of it may stand at one place. */
function isAscending(places: readonly number[]): boolean {
  return places.every((place, step) => step === 0 || (places[step - 1] ?? 0) < place);
}

/**
 * The records that hold the words side by side, in their text or else in one of their fields, which then gives the score. A
 * single word is met in any of its forms, and told where it stands first. `meant`: the spellings of each word.
 */
export function findSideBySide(meant: readonly (readonly MeantForm[])[], index: RankedIndex): readonly Found[] {
  const count = countWalks(index);
  const lists = meant.map((forms) =>
    Map.groupBy(
      forms.flatMap(({ entries }) => entries(count)),
      ({ record }) => record,
    ),
  );
  const [first, ...others] = lists;
  return sortFound(
    [...(first?.keys() ?? [])]
      .filter((record) => others.every((list) => list.has(record)))
      .flatMap((number) => {
        const found = findTogether(
          lists.map((list) => list.get(number) ?? []),
          index,
        );
        return found ? [{ id: findRecord(number, index).name, number, ...found }] : [];
      }),
    index,
  );
}

/** `words`: what the record has of each of the words, one entry for each way in which it spells it. */
function findTogether(
  words: readonly (readonly WordEntry[])[],
  index: RankedIndex,
): Pick<Found, 'score' | 'places'> | undefined {
  const placesOf = words.map((entries) => entries.flatMap(({ places }) => places));
  const start = findRun(placesOf);
  if (start !== undefined) return { score: 1, places: words.map((_entries, step) => start + step) };
  const [first, ...others] = words.map(groupByField);
  let best: number | undefined;
  for (const [field, places] of first ?? []) {
    if (findRun([places, ...others.map((own) => own.get(field) ?? [])]) === undefined) continue;
    /* Where several fields have them, Pagefind takes one by chance. */
    best = Math.max(best ?? 0, weighField(field, index) ?? 1);
  }
  if (best !== undefined) return { score: best, places: [] };
  return words.length === 1 ? { score: 1, places: placesOf[0] ?? [] } : undefined;
}

/** The places of a word in each field. */
function groupByField(entries: readonly WordEntry[]): ReadonlyMap<number, readonly number[]> {
  const fields = new Map<number, number[]>();
  for (const { named } of entries) {
    for (const { field, place } of named) {
      const places = fields.get(field) ?? [];
      places.push(place);
      fields.set(field, places);
    }
  }
  return fields;
}

/** Where the first of these words stands, with each of the others one place after the one before. */
function findRun([first = [], ...others]: readonly (readonly number[])[]): number | undefined {
  const known = others.map((places) => new Set(places));
  return first.find((start) => known.every((places, step) => places.has(start + step + 1)));
}

/** What one search may walk, and all of them. */
function countWalks({ allowance }: RankedIndex): CountLength {
  let left = MOST_PLACES;
  return (length) => {
    left -= length;
    if (left < 0) throw new Error(`Words with more than ${MOST_PLACES} places`);
    allowance.spend('walks', length);
  };
}

/** Throws where the index has no such record. */
function findRecord(number: number, { records }: RankedIndex): RankedIndex['records'][number] {
  const record = records[number];
  if (record === undefined) throw new Error(`A word stands in the record ${number} of ${records.length}`);
  return record;
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

/** The best first, and of as good ones the one with the lower number. They are kept, and so counted. */
function sortFound(
  found: readonly (Found & { readonly number: number })[],
  { allowance }: RankedIndex,
): readonly Found[] {
  allowance.spend(
    'found',
    found.reduce((sum, { places }) => sum + COST_OF_FOUND + places.length, 0),
  );
  return found
    .toSorted((a, b) => b.score - a.score || a.number - b.number)
    .map(({ id, score, places }) => ({ id, score, places }));
}

/** A record is more to keep than a place in it. */
const COST_OF_FOUND = 8;
