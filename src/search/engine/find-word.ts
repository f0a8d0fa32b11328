import { rarity } from './join-shards.ts';
import type { Found, SearchIndex } from './search-index.ts';
import type { QuestionWord } from './choose-words.ts';
import type { WordHit, WordHits } from './word-hits.ts';
import { findBothParts, findKnownPart, findMisspeltCompound } from './find-parts.ts';
import { findMeant } from './find-meant.ts';
import { findBegun, findRelatives, SHORTEST_BEGINNING } from './word-forms-of.ts';
import { findNegatedRoot, NEGATIONS } from '../../swedish/negation.ts';
import { abbreviationMark } from '../pagefind/marks.ts';
import { looksLikeSmallWord, wholeWordMark } from '../words/small-words.ts';
import { findDotted } from '../words/spelling.ts';
import type { WordList } from '../words/word-list.ts';

/**
 * How much a hit counts: the word as typed, another form of it, another word of the same root, a longer word that begins
 * so, a part of it.
 */
const CERTAINTY = { typed: 1, form: 0.45, kin: 0.35, begun: 0.35 } as const;

/** So long a word with one slip is that word, and no compound that nobody has written. */
const SHORTEST_MISSPELT = 10;

/**
 * Finds a word in all its forms. Where it is found in no form, its parts as a compound are searched, then a corrected
 * spelling, then a compound with a misspelt last part, and at last the one part that the archive knows.
 */
export async function findWord(asked: QuestionWord, index: SearchIndex): Promise<WordHits> {
  const { word, optional } = asked;
  const list = await index.wordsNear(word);
  const dotted = optional || list.find(word) ? undefined : findDotted(word, list);
  const weigh = (
    records: WordHits['records'],
    how: Partial<Pick<WordHits, 'corrected' | 'part' | 'apart'>> = {},
  ): WordHits => ({
    word,
    optional,
    weight: rarity(index.records, records.size),
    records,
    corrected: how.corrected,
    part: how.part,
    ...(how.apart === true && { apart: true }),
  });
  if (dotted !== undefined) return weigh(await findForms(dotted, false, list, index), { corrected: dotted });
  const direct = await findForms(word, asked.unfinished, list, index);
  if (direct.size > 0) return weigh(direct);
  const find = (part: string, near: WordList) => findForms(part, false, near, index);
  const correct = async (meant: string) => weigh(await find(meant, await index.wordsNear(meant)), { corrected: meant });
  /* *korttidsplaster* is no compound of *plaster*. */
  const nearly = optional || word.length < SHORTEST_MISSPELT ? undefined : await findMeant(word, index);
  if (nearly?.slips === 1) return correct(nearly.word);
  const parts = await findBothParts(word, index, find);
  if (parts.size > 0 || optional) return weigh(parts, { apart: parts.size > 0 });
  const meant = nearly ?? (await findMeant(word, index));
  if (meant !== undefined) return correct(meant.word);
  const compound = await findMisspeltCompound(word, index, find);
  if (compound !== undefined) return weigh(await findBothParts(compound, index, find), { corrected: compound });
  const part = await findKnownPart(word, index);
  if (part !== undefined) return weigh(await find(part, await index.wordsNear(part)), { part });
  return weigh(direct);
}

export async function findForms(
  word: string,
  unfinished: boolean,
  list: WordList,
  index: Pick<SearchIndex, 'search'>,
): Promise<ReadonlyMap<string, WordHit>> {
  const hits = new Map<string, WordHit>();
  const add = (found: readonly Found[], certainty: number, scores: readonly Found[]) => {
    const scored = byId(scores);
    for (const record of found) {
      if (hits.has(record.id)) continue;
      const whole = scored.get(record.id) ?? record;
      /* A word that begins with a short word is another word, also in a record that holds the short one. */
      const beside = word.length < SHORTEST_BEGINNING ? [] : whole.places;
      hits.set(record.id, { score: whole.score * certainty, places: joinPlaces(record.places, beside) });
    }
  };
  if (list.find(word)?.isAbbreviation === true) {
    const mark = abbreviationMark(word);
    /* The exact search weighs a title no more than a mention. */
    const [own, wide] = await Promise.all([index.search(`"${mark}"`), index.search(mark)]);
    add(own, CERTAINTY.typed, wide);
    if (hits.size > 0) return hits;
  }
  const { forms, kin } = findRelatives(word, list);
  const ask = (others: readonly string[]) => Promise.all(others.map((other) => searchWord(other, index)));
  const [{ wide: broad, own: exact }, ofForms, ofKin, ofTwins] = await Promise.all([
    searchWord(word, index),
    ask(forms),
    ask(kin),
    searchTwins(word, index),
  ]);
  if (!isOtherWord(word, list)) add(exact, CERTAINTY.typed, broad);
  for (const { wide, own } of ofForms) add(own, CERTAINTY.form, wide);
  for (const found of ofTwins) add(found, CERTAINTY.form, found);
  for (const { wide, own } of ofKin) add(own, CERTAINTY.kin, wide);
  if (word.length >= SHORTEST_BEGINNING || (unfinished && hits.size === 0)) {
    const begun = findBegun(word, list);
    if (looksLikeSmallWord(word)) for (const { own, wide } of await ask(begun)) add(own, CERTAINTY.begun, wide);
    /* The longer words stand in what was found of the beginning, with their points. */ else
      for (const own of await Promise.all(begun.map((other) => searchOwn(other, index))))
        add(own, CERTAINTY.begun, broad);
  }
  return hits;
}

/** The records that negate the same otherwise: *icke-förbrukade* and *icke förbrukade* for *oförbrukade*, and the other way about. */
async function searchTwins(word: string, index: Pick<SearchIndex, 'search'>): Promise<readonly (readonly Found[])[]> {
  const root = findNegatedRoot(word);
  if (root === undefined) return [];
  const twins = [`o${root}`, ...[...NEGATIONS].flatMap((negation) => [negation + root, `${negation} ${root}`])];
  return Promise.all(twins.filter((twin) => twin !== word).map((twin) => index.search(`"${twin}"`)));
}

/** The records that hold a word or longer ones, and those that hold it and no other. */
async function searchWord(
  word: string,
  index: Pick<SearchIndex, 'search'>,
): Promise<{ readonly wide: readonly Found[]; readonly own: readonly Found[] }> {
  const find = async (asked: string) => {
    const [wide, own] = await Promise.all([index.search(asked), index.search(`"${asked}"`)]);
    return { wide, own };
  };
  if (!looksLikeSmallWord(word)) return find(word);
  const marked = await find(wholeWordMark(word));
  /* An archive of an earlier version has no such marks. */
  return marked.own.length > 0 ? marked : find(word);
}

/** The records that hold a word and no longer one. */
async function searchOwn(word: string, index: Pick<SearchIndex, 'search'>): Promise<readonly Found[]> {
  return looksLikeSmallWord(word) ? (await searchWord(word, index)).own : index.search(`"${word}"`);
}

/** Kept with what was found, which is the same at the next letter. */
const KEPT_BY_ID = new WeakMap<readonly Found[], ReadonlyMap<string, Found>>();

function byId(found: readonly Found[]): ReadonlyMap<string, Found> {
  const kept = KEPT_BY_ID.get(found) ?? new Map(found.map((record) => [record.id, record]));
  KEPT_BY_ID.set(found, kept);
  return kept;
}

/** In order, each once. An exact search tells of a single place, which is one of those of the broad one most often. */
function joinPlaces(own: readonly number[], beside: readonly number[]): readonly number[] {
  if (beside.length === 0 && isAscending(own)) return own;
  const [first] = own;
  if (own.length === 1 && first !== undefined && beside.includes(first) && isAscending(beside)) return beside;
  return [...new Set([...own, ...beside])].toSorted((a, b) => a - b);
}

function isAscending(places: readonly number[]): boolean {
  return places.every((place, index) => index === 0 || (places[index - 1] ?? 0) < place);
}

/**
 * Whether what the index finds exactly is another word: it takes the endings off, so that *mar* and *mars* are one to it.
 * So short a word is not meant by a longer one.
 */
function isOtherWord(word: string, list: WordList): boolean {
  return (
    word.length < SHORTEST_BEGINNING &&
    /^\p{L}+$/u.test(word) &&
    list.find(word) === undefined &&
    list.beginWith(word).some((other) => other.word.length <= word.length + LONGEST_ENDING)
  );
}

/** Of the endings that the index takes off a short word. */
const LONGEST_ENDING = 3;
