import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countWords,
  sortVocabulary,
  type Vocabulary,
  type WordCounting,
} from '../../../src/search/index/vocabulary.ts';
import { wordListOf } from '../../../src/search/words/word-list.ts';

/** `shards`: the words of each record of each. */
function vocabularyOf(...shards: readonly (readonly (readonly string[])[])[]): Vocabulary {
  const counts: WordCounting = new Map();
  for (const [shard, records] of shards.entries()) for (const words of records) countWords(words, shard, counts);
  return sortVocabulary(counts);
}

describe('the words of the archive', () => {
  test('are counted once for each record that holds them', () => {
    const words = vocabularyOf([['jour', 'jour'], ['jour'], ['annat']]);
    expect(words.get('j')).toEqual({ jour: 2 });
  });

  test('are counted shard by shard, zeros at the end left out', () => {
    const words = vocabularyOf([['jour']], [['avtal'], ['avtal', 'jour']], [['annat']]);
    expect([words.get('j'), words.get('a')]).toEqual([{ jour: [1, 1] }, { annat: [0, 0, 1], avtal: [0, 2] }]);
  });

  test('lie in the file of their first letter without its marks', () => {
    expect(
      [...vocabularyOf([['övrigt', 'organ', 'enkät', '4']])].map(([file, words]) => [file, Object.keys(words)]),
    ).toEqual([
      ['0', ['4']],
      ['e', ['enkät']],
      ['o', ['organ', 'övrigt']],
    ]);
  });

  test('are each in the file where the search looks, whatever the word', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }), (own) => {
        for (const [file, words] of vocabularyOf([own])) {
          for (const word of Object.keys(words)) expect(wordListOf(word)).toBe(file);
        }
      }),
    );
  });
});
