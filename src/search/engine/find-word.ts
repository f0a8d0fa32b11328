import { rarity } from './join-shards.ts';
import type { Found, SearchIndex } from './search-index.ts';
import type { QuestionWord } from './question.ts';
import { findCorrection, type WordCounts } from '../words/spelling.ts';
import { stem } from '../../swedish/stem.ts';
import { areForms, readStems } from '../../swedish/word-forms.ts';

/** Where a word of the question was met. */
export interface WordHits {
  readonly word: string;
  readonly optional: boolean;
  /** The weight of the word: the fewer records hold it, the larger. */
  readonly weight: number;
  readonly records: ReadonlyMap<string, WordHit>;
  /** The word that was searched instead, where no record has the word as typed. */
  readonly corrected: string | undefined;
}

interface WordHit {
  readonly score: number;
  readonly places: readonly number[];
}

/**
 * How much a hit counts: the word as typed (with any ending), another word with the same stem, a longer word that
 * begins so.
 */
const CERTAINTY = { typed: 1, related: 0.6, begun: 0.35 } as const;
/**
 * A shorter word is not searched as the beginning of longer ones, unless it is still being typed and is found nowhere.
 */
const SHORTEST_BEGINNING = 4;
/** At most this many longer words are searched. */
const MOST_BEGUN = 12;
/** The shortest last part of a compound in which a misspelling is looked for. */
const SHORTEST_SLIP = 6;

/**
 * Finds a word in all its forms. Where it is found in no form, its parts as a compound are searched, then a corrected
 * spelling, then a compound with a misspelt last part.
 */
export async function findWord(asked: QuestionWord, index: SearchIndex): Promise<WordHits> {
  const words = await index.wordsNear(asked.word);
  const direct = await findForms(asked, words, index);
  if (direct.size > 0) return weigh(asked, direct, index, undefined);
  const parts = await findParts(asked.word, index);
  if (parts.size > 0) return weigh(asked, parts, index, undefined);
  if (asked.optional) return weigh(asked, direct, index, undefined);
  const meant = findCorrection(asked.word, words) ?? (await findSwapped(asked.word, index));
  if (meant !== undefined) return weigh(asked, await findForms({ ...asked, word: meant }, words, index), index, meant);
  const compound = await findMisspeltCompound(asked.word, words, index);
  return weigh(asked, compound ? await findParts(compound, index) : direct, index, compound);
}

async function findForms(
  { word, unfinished }: QuestionWord,
  words: WordCounts,
  index: SearchIndex,
): Promise<ReadonlyMap<string, WordHit>> {
  const [broad, exact] = await Promise.all([index.search(word), index.search(`"${word}"`)]);
  const related = relatives(word, words);
  const relations = await Promise.all(
    related.map(async (relative) => ({
      broad: await index.search(relative),
      exact: await index.search(`"${relative}"`),
    })),
  );
  const hits = new Map<string, WordHit>();
  const add = (found: readonly Found[], certainty: number, scores: readonly Found[]) => {
    const scored = new Map(scores.map((record) => [record.id, record]));
    for (const record of found) {
      if (hits.has(record.id)) continue;
      const whole = scored.get(record.id) ?? record;
      /* A word that begins with a short word is another word, also in a record that holds the short one. */
      const beside = word.length < SHORTEST_BEGINNING ? [] : whole.places;
      hits.set(record.id, {
        score: whole.score * certainty,
        places: [...new Set([...record.places, ...beside])].toSorted((a, b) => a - b),
      });
    }
  };
  add(exact, CERTAINTY.typed, broad);
  for (const relation of relations) add(relation.exact, CERTAINTY.related, relation.broad);
  if (word.length >= SHORTEST_BEGINNING || (unfinished && hits.size === 0)) {
    const longer = await Promise.all(begunWith(word, words).map((other) => index.search(`"${other}"`)));
    for (const found of longer) add(found, CERTAINTY.begun, broad);
  }
  return hits;
}

/**
 * The words of the archive by which `findForms` finds a word. Empty where the word can be found only in its parts or as
 * a corrected word, if at all.
 */
export function formsOf(word: string, words: WordCounts): readonly string[] {
  return [
    ...(word in words ? [word] : []),
    ...relatives(word, words),
    ...(word.length >= SHORTEST_BEGINNING ? begunWith(word, words) : []),
  ];
}

/** Other forms of the word in the archive, and words of the same root. An index unites common endings itself; these are what it leaves apart. */
function relatives(word: string, words: WordCounts): readonly string[] {
  if (word.length < SHORTEST_BEGINNING) return [];
  const stems = readStems(word);
  const root = stem(word);
  return Object.keys(words).filter(
    (other) =>
      other !== word &&
      other.length >= SHORTEST_BEGINNING &&
      other.startsWith(word.slice(0, 2)) &&
      (areForms(stems, readStems(other)) || stem(other) === root),
  );
}

/**
 * The commonest words that begin with this one. Each is searched by itself, because an index that holds none of them
 * would answer a beginning with the words of a still shorter one.
 */
function begunWith(word: string, words: WordCounts): readonly string[] {
  return Object.entries(words)
    .filter(([other]) => other.length > word.length && other.startsWith(word))
    .toSorted(([a, one], [b, two]) => two - one || (a < b ? -1 : 1))
    .slice(0, MOST_BEGUN)
    .map(([other]) => other);
}

/**
 * The records that hold both parts of a compound that no record has: *patientavtal* finds records with *patient* and
 * *avtal*.
 */
async function findParts(word: string, index: SearchIndex): Promise<ReadonlyMap<string, WordHit>> {
  const first = await index.wordsNear(word);
  for (let cut = word.length - 3; cut >= 3; cut -= 1) {
    const head = word.slice(0, cut);
    const heads = [head, head.replace(/s$/, '')].filter((part) => part.length >= 3 && isKnown(part, first));
    if (heads.length === 0) continue;
    const tail = word.slice(cut);
    const tails = await index.wordsNear(tail);
    if (!isKnown(tail, tails)) continue;
    const [left, right] = await Promise.all(
      [heads[0] ?? head, tail].map(async (part, place) =>
        findForms({ word: part, optional: false, unfinished: false }, place === 0 ? first : tails, index),
      ),
    );
    const both = [...(left ?? [])].flatMap(([id, hit]) => {
      const other = right?.get(id);
      return other ? [[id, { score: hit.score + other.score, places: [...hit.places, ...other.places] }] as const] : [];
    });
    if (both.length > 0) return new Map(both);
  }
  return new Map();
}

/** The compound that was meant, where its last part is misspelt: *samverkansoverenskomelse*. */
async function findMisspeltCompound(word: string, words: WordCounts, index: SearchIndex): Promise<string | undefined> {
  for (let cut = word.length - SHORTEST_SLIP; cut >= SHORTEST_BEGINNING; cut -= 1) {
    const head = word.slice(0, cut);
    if (!isKnown(head, words) && !isKnown(head.replace(/s$/, ''), words)) continue;
    const tail = word.slice(cut);
    const meant = findCorrection(tail, await index.wordsNear(tail));
    if (meant !== undefined && (await findParts(head + meant, index)).size > 0) return head + meant;
  }
  return undefined;
}

function isKnown(word: string, words: WordCounts): boolean {
  const own = stem(word);
  return word in words || Object.keys(words).some((other) => stem(other) === own);
}

/**
 * A correction where the first two letters have changed places: the word then stands in another word list than the one
 * for the typed word.
 */
async function findSwapped(word: string, index: SearchIndex): Promise<string | undefined> {
  const swapped = `${word.charAt(1)}${word.charAt(0)}${word.slice(2)}`;
  return word.length < 5 ? undefined : findCorrection(swapped, await index.wordsNear(swapped));
}

function weigh(
  { word, optional }: QuestionWord,
  records: ReadonlyMap<string, WordHit>,
  index: SearchIndex,
  corrected: string | undefined,
): WordHits {
  return { word, optional, weight: rarity(index.records, records.size), records, corrected };
}
