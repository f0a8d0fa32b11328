import { greatestOf } from '../../archive/extremes.ts';
import { findEither, findExcluded, findPart } from './find-part.ts';
import { findWord } from './find-word.ts';
import { findAskedValue, type ValueHits } from './find-asked-value.ts';
import { joinNeighbours, type JoinedRun } from './join-words.ts';
import type { AskedValue } from '../values/asked-values.ts';
import type { MetPart } from './choose-marks.ts';
import type { Question } from './question.ts';
import type { SearchIndex } from './search-index.ts';
import type { WordHits } from './word-hits.ts';

/** Every record that answers a question, the best first. */
export interface Answer {
  readonly ids: readonly string[];
  /** The parts of the question, in order of words, values and the rest, and where each stands in each record. */
  readonly met: readonly AnsweredPart[];
  /** The words that were found, corrected where they were corrected: the page of a hit highlights them. */
  readonly found: readonly string[];
  /** How many of `ids`, counted from the first, hold every word that was asked for. */
  readonly whole: number;
  /** The words that were looked for instead, by the words typed. */
  readonly corrected: ReadonlyMap<string, string>;
  /** Words of which the archive has but one part: that part, by the words typed. */
  readonly partly: ReadonlyMap<string, string>;
  /** Words that no record has: what answers has their parts, wherever each stands. */
  readonly apart: readonly string[];
  /** The words that the archive has in no form. */
  readonly missing: readonly string[];
}

interface AnsweredPart extends Omit<MetPart, 'places'> {
  /** A wider time was searched in its place: it tells what is near, and is not what was asked for. */
  readonly isWider: boolean;
  readonly records: ReadonlyMap<string, { readonly places: readonly number[] }>;
}

/**
 * A record that holds only some of the words is an answer where their weights make at least this share of the weight of
 * all.
 */
const SMALLEST_SHARE = 0.34;
/**
 * A record that holds all words side by side as typed gets its points so many times over for each word after the first:
 * two such words are most often a name, and four are most often copied from there.
 */
const AS_PHRASE = 2;
/** Words within so many places of each other give a record this bonus at most. */
const NEAR = { places: 8, bonus: 0.25 } as const;

/** Words typed apart that are one word of the archive mean it nearly always, whatever title has them apart. */
const AS_ONE_WORD = 4;
/** A word that need not be met counts so much where it is. */
const OPTIONAL = 0.3;

/** How many times its points a record of a meeting has whose date was asked for: the year typed is the meeting's first. */
const OF_MEETING = 2;

export async function answer(question: Question, index: SearchIndex): Promise<Answer> {
  const [apart, values, others, without, whole] = await Promise.all([
    Promise.all(question.words.map(async (word) => findWord(word, index))),
    Promise.all(question.values.map(async (value) => findAskedValue(value, index))),
    Promise.all([
      ...question.phrases.map(async (phrase) => findPart({ kind: 'phrase', ...phrase }, index)),
      ...question.either.map(async (parts) => findEither(parts, index)),
    ]),
    Promise.all(question.without.map(async (part) => findExcluded(part, index))),
    question.run === undefined ? [] : index.search(`"${question.run}"`),
  ]);
  const typed = question.run?.split(' ') ?? question.words.map(({ word }) => word);
  const { words, runs } = await joinNeighbours(typed, apart, index);
  const asPhrase = new Set(whole.map(({ id }) => id));
  const times = Math.max(1, AS_PHRASE * ((question.run ?? '').split(' ').length - 1));
  const fallen = await findFallenWords(question, values, index);
  const parts: readonly WordHits[] = [...words, ...values, ...others, ...fallen];
  const needed = parts.filter(({ optional, records }) => !optional && records.size > 0);
  const all = needed.reduce((sum, { weight }) => sum + weight, 0);
  const required = others.map(({ records }) => records);
  const scored = [...new Set(needed.flatMap(({ records }) => [...records.keys()]))]
    .filter((id) => required.every((records) => records.has(id)) && !without.some((records) => records.has(id)))
    .map((id) => {
      const { points, share, whole: hasEach } = score(id, parts, runs, asPhrase.has(id) ? times : 1);
      const ofMeeting = values.filter((value) => value.ofMeeting.has(id)).length;
      const hasAll = needed.every(({ records }) => records.has(id));
      return { id, share, whole: hasEach, hasAll, points: points * OF_MEETING ** ofMeeting };
    })
    .filter(({ share }) => share >= SMALLEST_SHARE * all);
  const places = await placesByDate(scored.length > 1 && values.length > 0, index);
  const sorted = scored.toSorted(
    (a, b) =>
      Number(b.whole) - Number(a.whole) ||
      /* A word that is nowhere tells nothing of which is better. */
      Number(b.hasAll) - Number(a.hasAll) ||
      b.points - a.points ||
      (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0) ||
      (a.id < b.id ? -1 : 1),
  );
  return {
    ids: sorted.map(({ id }) => id),
    met: [
      ...[...words, ...fallen].map((part) => describe(part, 'word')),
      ...values.map((part) => ({ ...describe(part, 'run'), isWider: part.missing })),
      ...others.map((part, place) => describe(part, place < question.phrases.length ? 'run' : 'word')),
    ],
    found: parts
      .filter(({ records }) => records.size > 0)
      .map(({ word, corrected, part }) => corrected ?? part ?? word),
    whole: sorted.filter(({ whole }) => whole).length,
    corrected: new Map(words.flatMap(({ word, corrected }) => (corrected === undefined ? [] : [[word, corrected]]))),
    partly: new Map(words.flatMap(({ word, part }) => (part === undefined ? [] : [[word, part]]))),
    apart: words.flatMap(({ word, optional, apart = false }) => (apart && !optional ? [word] : [])),
    missing: [
      ...[...words, ...others]
        .filter(({ optional, records }) => !optional && records.size === 0)
        .map(({ word }) => word),
      ...values.filter(({ missing }) => missing).map(({ word }) => word),
    ],
  };
}

function describe({ word, corrected, part, records }: WordHits, kind: MetPart['kind']): AnsweredPart {
  return { word: corrected ?? part ?? word, kind, isWider: false, records };
}

/**
 * The words of the times and places that are nowhere, where a wider time has given nothing either: the name of a month, a year.
 * A digit of a day and a part of an amount say nothing by themselves.
 */
async function findFallenWords(
  question: Question,
  values: readonly ValueHits[],
  index: SearchIndex,
): Promise<readonly WordHits[]> {
  const fallen = question.values.flatMap((asked, place) => (values[place]?.records.size === 0 ? wordsOf(asked) : []));
  const fresh = [...new Set(fallen)].filter((word) => !question.words.some((asked) => asked.word === word));
  return (
    await Promise.all(fresh.map(async (word) => findWord({ word, optional: true, unfinished: false }, index)))
  ).map((found) => ({ ...found, optional: found.records.size === 0 }));
}

function wordsOf({ kind, text }: AskedValue): readonly string[] {
  if (kind === 'amount') return [];
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > (kind === 'time' && /^\d/.test(word) ? 3 : 1));
}

/** The newest first, where points are alike. */
async function placesByDate(matters: boolean, index: SearchIndex): Promise<ReadonlyMap<string, number>> {
  return matters && index.byDate ? index.byDate() : new Map();
}

function score(
  id: string,
  parts: readonly WordHits[],
  runs: readonly JoinedRun[],
  times: number,
): { readonly points: number; readonly share: number; readonly whole: boolean } {
  const met = parts.filter(({ records }) => records.has(id));
  let [share, all, whole] = [0, 0, true];
  for (const { optional, weight, records } of parts) {
    if (optional) continue;
    all += weight;
    if (records.has(id)) share += weight;
    else whole = false;
  }
  const points = runs.length === 0 ? sumPoints(id, met) : pointsOf(id, met, runs);
  return {
    points: points * (all === 0 ? 1 : share / all) * (1 + nearness(id, met)) * times,
    share,
    whole,
  };
}

/** A word that was typed apart and stands here as one gives the points of itself for each of its parts, where that is more. */
function pointsOf(id: string, met: readonly WordHits[], runs: readonly JoinedRun[]): number {
  return greatestOf([
    sumPoints(id, met),
    ...runs.flatMap(({ words, records, weight }) => {
      const hit = records.get(id);
      if (hit === undefined) return [];
      /* An index gives little for a compound of many parts. */
      const own = hit.places.length > 0 ? Math.max(hit.score, weight) : hit.score;
      return [
        own * words.size * AS_ONE_WORD +
          sumPoints(
            id,
            met.filter(({ word }) => !words.has(word)),
          ),
      ];
    }),
  ]);
}

function sumPoints(id: string, parts: readonly WordHits[]): number {
  let sum = 0;
  for (const { records, optional } of parts) sum += (records.get(id)?.score ?? 0) * (optional ? OPTIONAL : 1);
  return sum;
}

/** The bonus for the share of pairs of words that stand near each other. */
function nearness(id: string, met: readonly WordHits[]): number {
  if (met.length < 2) return 0;
  const places = met.map(({ records }) => records.get(id)?.places ?? []);
  const pairs = places.slice(1).filter((here, index) => areNear(places[index] ?? [], here));
  return NEAR.bonus * (pairs.length / (met.length - 1));
}

/** Whether any place of the one is near any of the other. Walks each once. */
function areNear(one: readonly number[], other: readonly number[]): boolean {
  const [before, after] = [inOrder(one), inOrder(other)];
  let next = 0;
  return before.some((place) => {
    while (next < after.length && (after[next] ?? 0) < place - NEAR.places) next += 1;
    return next < after.length && (after[next] ?? 0) <= place + NEAR.places;
  });
}

/** Most are so already. */
function inOrder(places: readonly number[]): readonly number[] {
  const isSorted = places.every((place, index) => index === 0 || (places[index - 1] ?? 0) <= place);
  return isSorted ? places : places.toSorted((a, b) => a - b);
}
