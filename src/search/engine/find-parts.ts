import { isFormOfSmallWord } from '../words/small-words.ts';
import { findNearWords } from '../words/spelling.ts';
import type { WordList } from '../words/word-list.ts';
import type { SearchIndex } from './search-index.ts';
import { findRelatives, isKnown, SHORTEST_BEGINNING } from './word-forms-of.ts';
import type { WordHit } from './word-hits.ts';

type FindForms = (word: string, list: WordList) => Promise<ReadonlyMap<string, WordHit>>;

const SHORTEST_PART = 3;
/** A shorter word is seldom a compound: *hemlösa* is none of *hem* and *lösa*. */
const SHORTEST_COMPOUND = 8;
/** The shortest last part of a compound in which a misspelling is looked for. */
const SHORTEST_SLIP = 6;
/** A shorter part stands in too many other words to tell what was asked for. */
const SHORTEST_KNOWN = 5;
/** The longest first part that may be unknown. */
const LONGEST_FIRST = 14;
/** A typed word is not longer than this: a question of one endless word is not taken apart at every letter. */
const LONGEST = 60;

/**
 * The records that hold both parts of a compound that no record has: *patientavtal* finds records with *patient* and
 * *avtal*.
 */
export async function findBothParts(
  word: string,
  index: SearchIndex,
  find: FindForms,
): Promise<ReadonlyMap<string, WordHit>> {
  if (word.length < SHORTEST_COMPOUND) return new Map();
  const first = await index.wordsNear(word);
  for (const { head, tail } of await cutsOf(word, SHORTEST_PART, index)) {
    const tails = await index.wordsNear(tail);
    if (tail.length < SHORTEST_PART || !isKnown(tail, tails)) continue;
    const [left, right] = await Promise.all([find(head, first), find(tail, tails)]);
    const both = [...left].flatMap(([id, hit]) => {
      const other = right.get(id);
      return other ? [[id, { score: hit.score + other.score, places: [...hit.places, ...other.places] }] as const] : [];
    });
    if (both.length > 0) return new Map(both);
  }
  return new Map();
}

/** The compound that was meant, where its last part is misspelt: *samverkansoverenskomelse*. */
export async function findMisspeltCompound(
  word: string,
  index: SearchIndex,
  find: FindForms,
): Promise<string | undefined> {
  for (const { typed, tail } of await cutsOf(word, SHORTEST_BEGINNING, index)) {
    if (tail.length < SHORTEST_SLIP) continue;
    const meant = findNearWords(tail, (await index.wordsNear(tail)).words)[0]?.word;
    if (meant !== undefined && (await findBothParts(typed + meant, index, find)).size > 0) return typed + meant;
  }
  return undefined;
}

/**
 * The part of a compound that the archive has where it lacks the other: *hemtjänst* of *hemtjänstportal*, or else the longest
 * last part. A form of a small word is none: *ensamkommande* is not met by *kommer*.
 */
export async function findKnownPart(word: string, index: SearchIndex): Promise<string | undefined> {
  const list = await index.wordsNear(word);
  /* A first part has no ending: *jour* and not *jouren* of *jourenkät*. */
  const isBare = (head: string) =>
    list.find(head) !== undefined || findRelatives(head, list).forms.some((form) => form.startsWith(head));
  const first = (await cutsOf(word, SHORTEST_KNOWN, index)).find(
    ({ head, tail }) => tail.length >= SHORTEST_BEGINNING && isBare(head) && !isFormOfSmallWord(head),
  );
  if (first !== undefined) return first.head;
  const starts = Array.from(
    { length: Math.max(0, Math.min(word.length - SHORTEST_KNOWN, LONGEST_FIRST) - SHORTEST_PART + 1) },
    (_each, more) => SHORTEST_PART + more,
  );
  /* Asked for side by side: each may be fetched. */
  const tails = await Promise.all(
    starts.map(async (start) => ({ tail: word.slice(start), near: await index.wordsNear(word.slice(start)) })),
  );
  return tails.find(({ tail, near }) => isKnown(tail, near) && !isFormOfSmallWord(tail))?.tail;
}

interface Cut {
  /** The letters of the first part, and the same word as the archive knows it: without the *s* that joins. */
  readonly typed: string;
  readonly head: string;
  readonly tail: string;
}

/** The places where a compound may be cut after a word of the archive, the longest first part first. */
async function cutsOf(word: string, shortest: number, index: SearchIndex): Promise<readonly Cut[]> {
  const list = await index.wordsNear(word);
  const cuts: Cut[] = [];
  for (let end = Math.min(word.length, LONGEST) - SHORTEST_PART; end >= shortest; end -= 1) {
    const typed = word.slice(0, end);
    const head = [typed, typed.replace(/s$/, '')].find((part) => part.length >= shortest && isKnown(part, list));
    if (head !== undefined) cuts.push({ typed, head, tail: word.slice(end) });
  }
  return cuts;
}
