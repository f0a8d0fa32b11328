import { rarity } from './join-shards.ts';
import { findWord } from './find-word.ts';
import { joinNeighbours } from './join-words.ts';
import type { Question } from './question.ts';
import type { SearchIndex } from './search-index.ts';
import type { WordHits } from './word-hits.ts';

/** Every record that answers a question, the best first. */
export interface Answer {
  readonly ids: readonly string[];
  /** For each word that was found: where it stands in each record. */
  readonly places: readonly ReadonlyMap<string, { readonly places: readonly number[] }>[];
  /** The words that were found, corrected where they were corrected: the page of a hit highlights them. */
  readonly found: readonly string[];
  /** How many of `ids`, counted from the first, hold every word that was asked for. */
  readonly whole: number;
  /** The words that were looked for instead, by the words typed. */
  readonly corrected: ReadonlyMap<string, string>;
  /** Words of which the archive has but one part: that part, by the words typed. */
  readonly partly: ReadonlyMap<string, string>;
  /** The words that the archive has in no form. */
  readonly missing: readonly string[];
}

/**
 * A record that holds only some of the words is an answer where their weights make at least this share of the weight of
 * all.
 */
const SMALLEST_SHARE = 0.34;
/**
 * A record that holds all words side by side as typed gets its points this many times over: such words are most often a
 * name.
 */
const AS_PHRASE = 2;
/** Words within so many places of each other give a record this bonus at most. */
const NEAR = { places: 8, bonus: 0.25 } as const;

export async function answer(question: Question, index: SearchIndex): Promise<Answer> {
  const [apart, phrases, whole] = await Promise.all([
    Promise.all(question.words.map(async (word) => findWord(word, index))),
    Promise.all(question.phrases.map(async (phrase) => findPhrase(phrase, index))),
    question.words.length > 1 ? index.search(`"${question.words.map(({ word }) => word).join(' ')}"`) : [],
  ]);
  const joined = await joinNeighbours(
    question.words.map(({ word }) => word),
    apart,
    index,
  );
  const { words } = joined;
  const asPhrase = new Set([...whole.map(({ id }) => id), ...joined.asPhrase]);
  const parts = [...words, ...phrases];
  const needed = parts.filter(({ optional, records }) => !optional && records.size > 0);
  const all = needed.reduce((sum, { weight }) => sum + weight, 0);
  const required = phrases.map(({ records }) => records);
  const scored = [...new Set(needed.flatMap(({ records }) => [...records.keys()]))]
    .filter((id) => required.every((records) => records.has(id)))
    .map((id) => ({ id, ...score(id, parts, asPhrase.has(id)) }))
    .filter(({ share }) => share >= SMALLEST_SHARE * all)
    .toSorted((a, b) => Number(b.whole) - Number(a.whole) || b.points - a.points || (a.id < b.id ? -1 : 1));
  return {
    ids: scored.map(({ id }) => id),
    places: parts.map(({ records }) => records),
    found: parts
      .filter(({ records }) => records.size > 0)
      .map(({ word, corrected, part }) => corrected ?? part ?? word),
    whole: scored.filter(({ whole }) => whole).length,
    corrected: new Map(words.flatMap(({ word, corrected }) => (corrected === undefined ? [] : [[word, corrected]]))),
    partly: new Map(words.flatMap(({ word, part }) => (part === undefined ? [] : [[word, part]]))),
    missing: parts.filter(({ optional, records }) => !optional && records.size === 0).map(({ word }) => word),
  };
}

function score(
  id: string,
  parts: readonly WordHits[],
  asPhrase: boolean,
): { readonly points: number; readonly share: number; readonly whole: boolean } {
  const met = parts.filter(({ records }) => records.has(id));
  const needed = parts.filter(({ optional }) => !optional);
  const share = met.filter(({ optional }) => !optional).reduce((sum, { weight }) => sum + weight, 0);
  const all = needed.reduce((sum, { weight }) => sum + weight, 0);
  const points = met.reduce(
    (sum, { records, optional }) => sum + (records.get(id)?.score ?? 0) * (optional ? 0.3 : 1),
    0,
  );
  const whole = needed.every(({ records }) => records.has(id));
  return {
    points: points * (0.5 + 0.5 * (all === 0 ? 1 : share / all)) * (1 + nearness(id, met)) * (asPhrase ? AS_PHRASE : 1),
    share,
    whole,
  };
}

/** The bonus for the share of pairs of words that stand near each other. */
function nearness(id: string, met: readonly WordHits[]): number {
  const places = met.map(({ records }) => records.get(id)?.places ?? []);
  const pairs = places
    .slice(1)
    .filter((here, index) =>
      (places[index] ?? []).some((before) => here.some((place) => Math.abs(place - before) <= NEAR.places)),
    );
  return met.length < 2 ? 0 : NEAR.bonus * (pairs.length / (met.length - 1));
}

async function findPhrase(phrase: string, index: SearchIndex): Promise<WordHits> {
  const found = await index.search(`"${phrase}"`);
  const records = new Map(found.map(({ id, score, places }) => [id, { score: score + places.length, places }]));
  return {
    word: phrase,
    optional: false,
    weight: rarity(index.records, records.size),
    records,
    corrected: undefined,
    part: undefined,
  };
}
