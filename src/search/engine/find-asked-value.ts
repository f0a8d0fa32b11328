import type { AskedValue, ValueWay } from '../values/asked-values.ts';
import type { WordHits } from './word-hits.ts';
import { rarity } from './join-shards.ts';
import type { Found, SearchIndex } from './search-index.ts';

/** Where a value of the question was met. */
export interface ValueHits extends WordHits {
  /** The records whose meeting has the date that was asked for. */
  readonly ofMeeting: ReadonlySet<string>;
  /** The value is nowhere: a wider time was searched, or nothing. */
  readonly missing: boolean;
}

type Hit = WordHits['records'] extends ReadonlyMap<string, infer Value> ? Value : never;

/** Finds a day, a month, a year or an amount in every spelling, and a wider time where the archive has it in none. */
export async function findAskedValue(asked: AskedValue, index: SearchIndex): Promise<ValueHits> {
  const own = await findWays(asked.ways, index);
  const missing = own.records.size === 0;
  const found = missing && asked.wider ? await findWays(asked.wider.ways, index) : own;
  return {
    word: asked.text,
    optional: false,
    weight: rarity(index.records, found.records.size),
    corrected: undefined,
    missing,
    ...found,
  };
}

async function findWays(
  ways: readonly ValueWay[],
  index: SearchIndex,
): Promise<Pick<ValueHits, 'records' | 'ofMeeting'>> {
  const records = new Map<string, Hit>();
  const ofMeeting = new Set<string>();
  const found = await Promise.all(ways.map((way) => findWay(way, index)));
  let most = Infinity;
  for (const [place, { certainty, isMeeting }] of ways.entries()) {
    const hits = found[place] ?? new Map<string, Hit>();
    const steady = rarity(index.records, hits.size);
    /* A less certain way never weighs more than a surer one. */
    const cap = most;
    for (const { score } of hits.values()) most = Math.min(most, isMeeting ? steady : score);
    for (const [id, { score, places }] of hits) {
      if (isMeeting) ofMeeting.add(id);
      const before = records.get(id);
      records.set(id, {
        score: Math.max(before?.score ?? 0, Math.min(cap, isMeeting ? steady : score) * certainty),
        places: [...new Set([...(before?.places ?? []), ...places])].toSorted((a, b) => a - b),
      });
    }
  }
  return { records, ofMeeting };
}

async function findWay({ words, beside }: ValueWay, index: SearchIndex): Promise<ReadonlyMap<string, Hit>> {
  const [own, other] = await Promise.all([findAny(words, index), beside && findAny(beside, index)]);
  return other === undefined ? own : new Map([...own].filter(([id]) => other.has(id)));
}

/** The records that hold any of the words exactly, with all their places. */
async function findAny(words: readonly string[], index: SearchIndex): Promise<ReadonlyMap<string, Hit>> {
  const hits = new Map<string, Hit>();
  for (const found of await Promise.all(words.map((word) => findExactly(word, index)))) {
    for (const { id, score, places } of found) {
      const before = hits.get(id);
      hits.set(id, { score: (before?.score ?? 0) + score, places: [...(before?.places ?? []), ...places] });
    }
  }
  return hits;
}

/** The exact search knows which records hold the word, and the broad one all of its places and how much they weigh. */
async function findExactly(word: string, index: SearchIndex): Promise<readonly Found[]> {
  const [broad, exact] = await Promise.all([index.search(word), index.search(`"${word}"`)]);
  const weighed = new Map(broad.map((record) => [record.id, record]));
  return exact.map((record) => {
    const own = weighed.get(record.id);
    /* A broad search for a word of digits meets longer ones too. */
    return /\p{N}/u.test(word) || own === undefined
      ? { ...record, score: own?.score ?? record.score }
      : { ...own, places: [...new Set([...own.places, ...record.places])] };
  });
}
