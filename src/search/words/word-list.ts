import { foldLetters } from '../../swedish/fold-letters.ts';

/** One word of the archive, in lower case. */
export interface ListedWord {
  readonly word: string;
  /** How many records hold it, shard by shard. */
  readonly shards: readonly number[];
  /** In all shards together. */
  readonly records: number;
  /** It stands in a title, or in what a topic, a term or a body is called. */
  readonly isName: boolean;
  /** It stands nowhere but in capitals, as an abbreviation. */
  readonly isAbbreviation: boolean;
}

/** Words that begin alike, in the order of their folded letters. */
export interface WordList {
  readonly words: readonly ListedWord[];
  readonly find: (word: string) => ListedWord | undefined;
  /** The words that begin with these letters, whatever dots the letters have. */
  readonly beginWith: (letters: string) => readonly ListedWord[];
}

export const NO_LIST: WordList = buildWordList([]);

/** The folder order: by letters without marks, then by the letters themselves. */
export function compareWords([foldedA, a]: readonly [string, string], [foldedB, b]: readonly [string, string]): number {
  if (foldedA !== foldedB) return foldedA < foldedB ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `words` in the order of `compareWords`. */
export function buildWordList(words: readonly ListedWord[]): WordList {
  const foldedAt = (place: number) => foldLetters(words[place]?.word ?? '');
  /** The first place whose folded letters are not before these. */
  const placeOf = (letters: string): number => {
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (foldedAt(middle) < letters) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const beginWith = (letters: string) => {
    const folded = foldLetters(letters);
    /* No letter of a word comes after this sign. */
    return words.slice(placeOf(folded), placeOf(`${folded}\u{10FFFF}`));
  };
  const find = (word: string) => {
    const folded = foldLetters(word);
    for (let place = placeOf(folded); place < words.length && foldedAt(place) === folded; place += 1)
      if (words[place]?.word === word) return words[place];
    return undefined;
  };
  return { words, find, beginWith };
}

/** The counts of a word shard by shard, as they are written up to one: `3,,1` up to the third. */
export interface ListedCounts {
  counts: string;
  /** How many shards they tell of. */
  shards: number;
}

/** Adds how many records of a later shard hold the word. A whole archive has millions of them, so the counts are changed where they lie. */
export function addListedCount(listed: ListedCounts, shard: number, records: number): void {
  const commas = listed.shards === 0 ? shard : shard - listed.shards + 1;
  listed.counts += commas === 0 ? records : ','.repeat(commas) + records;
  listed.shards = shard + 1;
}

interface WrittenWord extends Pick<ListedWord, 'word' | 'isName' | 'isAbbreviation'> {
  /** See `addListedCount`. */
  readonly counts: string;
}

/**
 * A word as the file of a list has it: `avtal` stands in one record of the first shard; `avtal:3,,1` in three of the first
 * and in one of the third; `avtal!` in a title; `mar^` in capitals alone.
 */
export function writeListedWord({ word, counts, isName, isAbbreviation }: WrittenWord): string {
  return `${word}${isName ? '!' : ''}${isAbbreviation ? '^' : ''}${counts === '1' ? '' : `:${counts}`}`;
}

const LISTED = /^(?<word>[^\s:!^]+)(?<name>!?)(?<abbreviation>\^?)(?::(?<counts>[\d,]*))?$/;
/** More records than any archive has. */
const MOST_DIGITS = 8;

/** Reads the file of a list; undefined where the value is none. */
export function findWordList(value: unknown): WordList | undefined {
  if (typeof value !== 'object' || value === null || !('ord' in value) || typeof value.ord !== 'string')
    return undefined;
  const words = value.ord === '' ? [] : value.ord.split(' ').map(findListedWord);
  return words.every((word) => word !== undefined) ? buildWordList(words) : undefined;
}

function findListedWord(text: string): ListedWord | undefined {
  const { word, name, abbreviation, counts = '1' } = LISTED.exec(text)?.groups ?? {};
  const parts = counts.split(',');
  if (word === undefined || parts.some((part) => part.length > MOST_DIGITS)) return undefined;
  const shards = parts.map(Number);
  return {
    word,
    shards,
    records: shards.reduce((sum, count) => sum + count, 0),
    isName: name !== '',
    isAbbreviation: abbreviation !== '',
  };
}
