import { findAskedValue } from './find-asked-value.ts';
import { findWord } from './find-word.ts';
import type { WordHit, WordHits } from './word-hits.ts';
import { rarity } from './join-shards.ts';
import { partText, type AskedPhrase, type QuestionPart } from './question-parts.ts';
import type { SearchIndex } from './search-index.ts';

/** Finds what is asked for by an operator: exactly so, with nothing corrected. */
export async function findPart(part: QuestionPart, index: SearchIndex): Promise<WordHits> {
  switch (part.kind) {
    case 'word':
      return findWord({ word: part.word, optional: true, unfinished: false }, index);
    case 'value':
      return findAskedValue({ ...part.value, wider: undefined }, index);
    case 'phrase':
      return findPhrase(part, index);
  }
}

/**
 * The records that hold in their text or title what shall be left out. One that only a name leads to stays: who leaves out
 * *pengar* does not leave out all that says *medel*.
 */
export async function findExcluded(part: QuestionPart, index: SearchIndex): Promise<ReadonlySet<string>> {
  const { records, weight } = await findPart(part, index);
  const isSaid = ({ score, places }: WordHit) => places.length > 0 || score > MOST_OF_NAME * weight;
  return new Set([...records].flatMap(([id, hit]) => (part.kind !== 'word' || isSaid(hit) ? [id] : [])));
}

/** A name gives no more points than its word is rare, so many times; a title gives more. */
const MOST_OF_NAME = 1.65;

/** The records that hold any of the parts; one that holds several has the points of all. */
export async function findEither(parts: readonly QuestionPart[], index: SearchIndex): Promise<WordHits> {
  const found = await Promise.all(parts.map(async (part) => findPart(part, index)));
  const records = new Map<string, { score: number; places: readonly number[] }>();
  for (const { records: own } of found) {
    for (const [id, { score, places }] of own) {
      const before = records.get(id);
      records.set(id, {
        score: (before?.score ?? 0) + score,
        places: [...new Set([...(before?.places ?? []), ...places])].toSorted((a, b) => a - b),
      });
    }
  }
  return hits(parts.map(partText).join(' eller '), records, index);
}

async function findPhrase({ phrase, written }: AskedPhrase, index: SearchIndex): Promise<WordHits> {
  const found = await index.search(`"${written}"`);
  return hits(
    phrase,
    new Map(found.map(({ id, score, places }) => [id, { score: score + places.length, places }])),
    index,
  );
}

function hits(word: string, records: WordHits['records'], index: SearchIndex): WordHits {
  return { word, optional: false, weight: rarity(index.records, records.size), records, corrected: undefined };
}
