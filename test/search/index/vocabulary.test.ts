import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countWords,
  sortVocabulary,
  type Vocabulary,
  type WordCounting,
} from '../../../src/search/index/vocabulary.ts';
import { wordListOf } from '../../../src/search/words/word-list.ts';

/** `shards`: the texts of each record of each. */
function vocabularyOf(...shards: readonly (readonly (readonly string[])[])[]): Vocabulary {
  const counts: WordCounting = new Map();
  for (const [shard, records] of shards.entries()) for (const texts of records) countWords(texts, shard, counts);
  return sortVocabulary(counts);
}

function wordsOf(...texts: readonly string[]): readonly string[] {
  return [...vocabularyOf([texts]).values()].flatMap((words) => Object.keys(words)).toSorted();
}

describe('the words of the archive', () => {
  test.each([
    ['in small letters, without the signs around them', '”Samverkan”, (jour)!', ['jour', 'samverkan']],
    ['with the parts of a compound', 'samverkans^avtal', ['avtal', 'samverkans', 'samverkansavtal']],
    ['with what is hidden', 'framhöll~framhålla', ['framhålla', 'framhöll']],
    ['joined over a hyphen, and both sides of it', 'mini-Maria', ['maria', 'mini', 'minimaria']],
    ['parted where a small letter meets a capital', 'MiniMaria', ['maria', 'mini', 'minimaria']],
    ['with numbers', '§ 4, 2021', ['2021', '4']],
    ['none in signs alone', '– ^ ~ §', []],
  ])('stand %s', (_how, text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  test('are counted once for each record that holds them', () => {
    const words = vocabularyOf([['jour', 'Jour jour'], ['jour'], ['annat']]);
    expect(words.get('j')).toEqual({ jour: 2 });
  });

  test('are counted shard by shard, zeros at the end left out', () => {
    const words = vocabularyOf([['jour']], [['avtal'], ['avtal', 'jour']], [['annat']]);
    expect([words.get('j'), words.get('a')]).toEqual([{ jour: [1, 1] }, { annat: [0, 0, 1], avtal: [0, 2] }]);
  });

  test('lie in the file of their first letter without its marks', () => {
    expect([...vocabularyOf([['Övrigt organ enkät 4']])].map(([file, words]) => [file, Object.keys(words)])).toEqual([
      ['0', ['4']],
      ['e', ['enkät']],
      ['o', ['organ', 'övrigt']],
    ]);
  });

  test('are each in the file where the search looks, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }), (texts) => {
        for (const [file, words] of vocabularyOf([texts])) {
          for (const word of Object.keys(words)) expect(wordListOf(word)).toBe(file);
        }
      }),
    );
  });
});
