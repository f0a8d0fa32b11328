import { foldLetters } from '../../swedish/fold-letters.ts';
import { readAbbreviationMark } from '../pagefind/marks.ts';
import { LONGEST_KEY, listKey, listName } from '../words/list-names.ts';
import { isWholeWordMark } from '../words/small-words.ts';
import { compareWords, writeListedWord, type ListedWord } from '../words/word-list.ts';

/** The words of the records by the list that they stand in, each as its file has them: see `writeListedWord`. */
export type Vocabulary = ReadonlyMap<string, string>;

/** The counts while records are made one at a time. */
export type WordCounting = Map<string, Counted>;

interface Counted {
  /** The number of records in each shard. */
  readonly shards: number[];
  /** In how many of them it is an abbreviation in capitals. */
  capitals: number;
  isName: boolean;
}

/** Counts the words of one record, each once. The words are in lower case. `names`: those of its title and other names. */
export function countWords(
  words: readonly string[],
  names: ReadonlySet<string>,
  shard: number,
  counts: WordCounting,
): void {
  const all = new Set(words);
  for (const marked of all) {
    if (isWholeWordMark(marked)) continue;
    const abbreviation = readAbbreviationMark(marked);
    const word = abbreviation ?? marked;
    const own = counts.get(word) ?? { shards: [], capitals: 0, isName: false };
    counts.set(word, own);
    own.isName ||= names.has(word);
    if (abbreviation !== undefined) {
      own.capitals += 1;
      /* In another form alone, `SKRs`, it stands in the record all the same. */
      if (all.has(abbreviation)) continue;
    }
    while (own.shards.length <= shard) own.shards.push(0);
    own.shards[shard] = (own.shards[shard] ?? 0) + 1;
  }
}

/** Adds the words of a shard or of a piece of one, which were counted by themselves as those of the first shard, to those of all. */
export function addWordCounts(own: WordCounting, shard: number, all: WordCounting): void {
  for (const [word, { shards, capitals, isName }] of own) {
    const counted = all.get(word) ?? { shards: [], capitals: 0, isName: false };
    all.set(word, counted);
    counted.capitals += capitals;
    counted.isName ||= isName;
    const [records = 0] = shards;
    if (records === 0) continue;
    while (counted.shards.length <= shard) counted.shards.push(0);
    counted.shards[shard] = (counted.shards[shard] ?? 0) + records;
  }
}

/**
 * The most words in one list: some 14 kB, compressed. A longer one is cut by one letter more, and keeps the commonest
 * of its words for the correction of slips in those letters.
 */
const MOST_WORDS = 2_000;

export function sortVocabulary(counts: WordCounting, most = MOST_WORDS): Vocabulary {
  const words = [...counts].map(([word, { shards, capitals, isName }]) => {
    const records = shards.reduce((sum, count) => sum + count, 0);
    const listed = { word, shards, records, isName, isAbbreviation: records > 0 && capitals === records };
    return { order: [foldLetters(word), word] as const, key: listKey(word), listed };
  });
  words.sort((a, b) => compareWords(a.order, b.order));
  const lists = new Map<string, string>();
  const place = (key: string, own: readonly Keyed[]): void => {
    if (own.length <= most || key.length >= LONGEST_KEY) {
      lists.set(listName(key), writeList(own));
      return;
    }
    const common = commonest(own, most);
    lists.set(listName(key), writeList(own.filter((word) => word.key === key || common.has(word))));
    const longer = own.filter((word) => word.key !== key);
    for (const [next, group] of Map.groupBy(longer, (word) => word.key.slice(0, key.length + 1))) place(next, group);
  };
  if (words.length > 0)
    for (const [key, group] of Map.groupBy(words, (word) => word.key.slice(0, 1))) place(key, group);
  if (words.length > most) {
    const common = commonest(words, most);
    lists.set(listName(''), writeList(words.filter((word) => common.has(word))));
  }
  return lists;
}

interface Keyed {
  readonly key: string;
  readonly listed: ListedWord;
}

function commonest(words: readonly Keyed[], most: number): ReadonlySet<Keyed> {
  return new Set(words.toSorted(byWorth).slice(0, most));
}

function byWorth({ listed: a }: Keyed, { listed: b }: Keyed): number {
  return Number(b.isName) - Number(a.isName) || b.records - a.records || (a.word < b.word ? -1 : 1);
}

function writeList(words: readonly Keyed[]): string {
  return words.map(({ listed }) => writeListedWord(listed)).join(' ');
}
