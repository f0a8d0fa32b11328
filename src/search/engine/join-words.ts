import { NEGATIONS } from '../../swedish/negation.ts';
import { findForms } from './find-word.ts';
import { rarity } from './join-shards.ts';
import type { SearchIndex } from './search-index.ts';
import { isKnown } from './word-forms-of.ts';
import type { WordHit, WordHits } from './word-hits.ts';

/** Words of the question, and the neighbours among them that are one word of the archive. */
export interface JoinedWords {
  readonly words: readonly WordHits[];
  readonly runs: readonly JoinedRun[];
}

/** Neighbours that are one word, and the records that hold that word. */
export interface JoinedRun {
  readonly words: ReadonlySet<string>;
  readonly records: ReadonlyMap<string, WordHit>;
  /** Of that word: see `WordHits`. */
  readonly weight: number;
}

/** At most so many neighbours are joined: *hem sjuk vård*. */
const MOST_JOINED = 3;

/**
 * Finds what was typed apart and is one word of the archive: *sam ordning*, *trygghets larm*, *avtal plan*. A record that holds
 * that word holds each of its parts. `typed`: the words in the order typed, small ones included; `words`: those of them
 * that are searched.
 */
export async function joinNeighbours(
  typed: readonly string[],
  words: readonly WordHits[],
  index: SearchIndex,
): Promise<JoinedWords> {
  const runs = typed.flatMap((_word, start) =>
    Array.from({ length: MOST_JOINED - 1 }, (_each, more) => typed.slice(start, start + more + 2)).filter(
      (run, more) => run.length === more + 2,
    ),
  );
  const found = (
    await Promise.all(
      runs.map(async (run) => ({
        run,
        records: (await mayJoin(run, words, index)) ? await findJoined(run, index) : new Map<string, WordHit>(),
      })),
    )
  ).filter(({ records }) => records.size > 0);
  return {
    words: words.map((own) =>
      found.filter(({ run }) => run.includes(own.word)).reduce((hits, { records }) => addRecords(hits, records), own),
    ),
    runs: found.map(({ run, records }) => ({
      words: new Set(run),
      records,
      weight: rarity(index.records, records.size),
    })),
  };
}

/** A small word is joined only to what stands nowhere as typed: *om rådet* is not *området*. */
async function mayJoin(run: readonly string[], words: readonly WordHits[], index: SearchIndex): Promise<boolean> {
  const own = words.filter(({ word }) => run.includes(word));
  if (own.length === run.length || isNegation(run)) return true;
  const listed = await Promise.all(own.map(async ({ word }) => (await index.wordsNear(word)).find(word)));
  return listed.includes(undefined);
}

/** *icke förbrukade* is *oförbrukade*. */
function isNegation(run: readonly string[]): boolean {
  return run.length === 2 && NEGATIONS.has(run[0] ?? '');
}

/** The records of the first way to join the words that the archive knows: without and with an *s* between them. */
async function findJoined(run: readonly string[], index: SearchIndex): Promise<ReadonlyMap<string, WordHit>> {
  const ways = isNegation(run) ? [`o${run[1]}`, `icke${run[1]}`] : [run.join(''), run.join('s')];
  for (const word of ways) {
    const list = await index.wordsNear(word);
    if (isKnown(word, list)) return findForms(word, false, list, index);
  }
  return new Map();
}

/** A word that was found only as another one is found as what it is a part of. */
function addRecords(hits: WordHits, records: ReadonlyMap<string, WordHit>): WordHits {
  const own = hits.corrected === undefined && hits.part === undefined ? hits.records : new Map<string, WordHit>();
  const all = new Map(own);
  for (const [id, hit] of records) if ((all.get(id)?.score ?? 0) < hit.score) all.set(id, hit);
  return { ...hits, records: all, corrected: undefined, part: undefined };
}
