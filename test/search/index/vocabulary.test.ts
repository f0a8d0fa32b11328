import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addShardWords,
  countWords,
  sortVocabulary,
  type ShardedWords,
  type Vocabulary,
  type WordCounting,
} from '../../../src/search/index/vocabulary.ts';
import { abbreviationMark } from '../../../src/search/pagefind/marks.ts';
import { wholeWordMark } from '../../../src/search/words/small-words.ts';
import { listsNear } from '../../../src/search/words/list-names.ts';
import { findWordList } from '../../../src/search/words/word-list.ts';

const NONE: ReadonlySet<string> = new Set();

/** `shards`: the words of each record of each. */
function vocabularyOf(
  shards: readonly (readonly (readonly string[])[])[],
  { most, names = NONE }: { readonly most?: number; readonly names?: ReadonlySet<string> } = {},
): Vocabulary {
  const all: ShardedWords = new Map();
  for (const [shard, records] of shards.entries()) {
    const own: WordCounting = new Map();
    for (const words of records) countWords(words, names, own);
    addShardWords(own, shard, all);
  }
  return sortVocabulary(all, most);
}

describe('the words of the archive', () => {
  test('are counted once for each record that holds them', () => {
    expect(vocabularyOf([[['jour', 'jour'], ['jour'], ['annat']]]).get('j-')).toBe('jour:2');
  });

  test('are counted shard by shard', () => {
    const words = vocabularyOf([[['jour'], ['osa']], [['avtal'], ['avtal', 'jour']], [['annat']], [['osa', 'jour']]]);
    expect([words.get('j-'), words.get('a-'), words.get('o-')]).toEqual([
      'jour:1,1,,1',
      'annat:,,1 avtal:,2',
      'osa:1,,,1',
    ]);
  });

  test('lie in the file of their first letter without its marks, sorted so', () => {
    expect([...vocabularyOf([[['övrigt', 'organ', 'enkät', '4', 'orsak']]])]).toEqual([
      ['0-', '4'],
      ['e-', 'enkät'],
      ['o-', 'organ orsak övrigt'],
    ]);
  });

  test('tell names from other words, and an abbreviation that stands in capitals alone', () => {
    const words = [['mar', abbreviationMark('mar'), 'vgr', abbreviationMark('vgr'), 'jour'], ['vgr']];
    expect([...vocabularyOf([words], { names: new Set(['jour']) }).values()]).toEqual(['jour!', 'mar^', 'vgr:2']);
  });

  test('hold an abbreviation that a record has in another form alone', () => {
    const words = [
      ['skr', abbreviationMark('skr')],
      ['skrs', abbreviationMark('skr')],
    ];
    expect([...vocabularyOf([words]).values()]).toEqual(['skr^:2 skrs']);
  });

  test('are without the marks of what looks like a small word', () => {
    expect([...vocabularyOf([[['demens', wholeWordMark('demens')]]]).values()]).toEqual(['demens']);
  });

  test('are parted by one letter more where a list is full, and the commonest stay for the wider lists', () => {
    const lists = vocabularyOf([[['sak', 'sal', 's', 'stad', 'stol'], ['stol'], ['avtal'], ['sal']]], { most: 2 });
    expect(Object.fromEntries(lists)).toEqual({
      '-': 'sal:2 stol:2',
      'a-': 'avtal',
      's-': 's sal:2 stol:2',
      'sa-': 'sak sal:2',
      'st-': 'stad stol:2',
    });
  });
});

test('every word is in the narrowest list where the search looks, whatever the words', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'abåäoc2ω'), minLength: 1, maxLength: 9 }), {
        maxLength: 40,
      }),
      fc.integer({ min: 1, max: 8 }),
      (own, most) => {
        const lists = vocabularyOf([[own]], { most });
        for (const word of own) {
          const [narrowest = ''] = listsNear(word, new Set(lists.keys()));
          expect(findWordList({ ord: lists.get(narrowest) })?.find(word)?.records).toBe(1);
        }
      },
    ),
  );
});
