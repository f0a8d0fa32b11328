import { foldLetters } from '../../swedish/fold-letters.ts';
import { readAbbreviationMark } from '../pagefind/marks.ts';
import { LONGEST_KEY, listKey, listName } from '../words/list-names.ts';
import { isWholeWordMark } from '../words/small-words.ts';
import { addListedCount, compareWords, writeListedWord, type ListedCounts } from '../words/word-list.ts';

/** The words of the records by the list that they stand in, each as its file has them: see `writeListedWord`. */
export type Vocabulary = ReadonlyMap<string, string>;

/** The words of some records, counted while these are made one at a time. */
export type WordCounting = Map<string, Counted>;

interface Counted {
  /** How many records hold it. */
  records: number;
  /** In how many of them it is an abbreviation in capitals. */
  capitals: number;
  isName: boolean;
}

/** Counts the words of one record, each once. The words are in lower case. `names`: those of its title and other names. */
export function countWords(words: readonly string[], names: ReadonlySet<string>, counts: WordCounting): void {
  const all = new Set(words);
  for (const marked of all) {
    if (isWholeWordMark(marked)) continue;
    const abbreviation = readAbbreviationMark(marked);
    const word = abbreviation ?? marked;
    const own = counts.get(word) ?? { records: 0, capitals: 0, isName: false };
    counts.set(word, own);
    own.isName ||= names.has(word);
    if (abbreviation !== undefined) {
      own.capitals += 1;
      /* In another form alone, `SKRs`, it stands in the record all the same. */
      if (all.has(abbreviation)) continue;
    }
    own.records += 1;
  }
}

/** Adds the words of some records to those of others. */
export function addWordCounts(own: WordCounting, all: WordCounting): void {
  for (const [word, counted] of own) {
    const before = all.get(word);
    if (before === undefined) all.set(word, { ...counted });
    else addTo(before, counted);
  }
}

function addTo(all: Counted, { records, capitals, isName }: Counted): void {
  all.records += records;
  all.capitals += capitals;
  all.isName ||= isName;
}

/**
 * The words of all shards. Ten thousand meetings have half a million words, most in few records, so the counts of a word lie
 * as its file will have them.
 */
export type ShardedWords = Map<string, ShardedWord>;

interface ShardedWord extends Counted, ListedCounts {}

/** Adds the words of a shard, which come in the order of their numbers. */
export function addShardWords(own: WordCounting, shard: number, all: ShardedWords): void {
  for (const [word, counted] of own) {
    const before = all.get(word);
    const sum = before ?? { records: 0, capitals: 0, isName: false, counts: '', shards: 0 };
    if (before === undefined) all.set(word, sum);
    addTo(sum, counted);
    if (counted.records > 0) addListedCount(sum, shard, counted.records);
  }
}

/**
 * The most words in one list: some 14 kB, compressed. A longer one is cut by one letter more, and keeps the commonest
 * of its words for the correction of slips in those letters.
 */
const MOST_WORDS = 2_000;

export function sortVocabulary(counts: ShardedWords, most = MOST_WORDS): Vocabulary {
  const words = [...counts].map(
    ([word, counted]): Keyed => ({ word, order: [foldLetters(word), word], key: listKey(word), counted }),
  );
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
  readonly word: string;
  /** See `compareWords`. */
  readonly order: readonly [folded: string, word: string];
  readonly key: string;
  readonly counted: ShardedWord;
}

function commonest(words: readonly Keyed[], most: number): ReadonlySet<Keyed> {
  return new Set(words.toSorted(byWorth).slice(0, most));
}

function byWorth({ word, counted: a }: Keyed, { word: other, counted: b }: Keyed): number {
  return Number(b.isName) - Number(a.isName) || b.records - a.records || (word < other ? -1 : 1);
}

function writeList(words: readonly Keyed[]): string {
  return words
    .map(({ word, counted: { counts, records, capitals, isName } }) =>
      writeListedWord({ word, counts, isName, isAbbreviation: records > 0 && capitals === records }),
    )
    .join(' ');
}
