import { describe, expect, test } from 'vitest';
import {
  isFormOfSmallWord,
  isWholeWordMark,
  looksLikeSmallWord,
  wholeWordMark,
} from '../../../src/search/words/small-words.ts';

describe('a word that an index may take for a small one', () => {
  test.each(['demens', 'varor', 'intern', 'månad', 'enlighet', 'mötande', 'Demens'.toLowerCase()])('is %s', (word) => {
    expect(looksLikeSmallWord(word)).toBe(true);
  });

  test.each(['dem', 'var', 'avtal', 'vård', 'kommunen', 'demensstrategi', 'mkr', '2023', 'it-säkerhet'])(
    'is not %s',
    (word) => {
      expect(looksLikeSmallWord(word)).toBe(false);
    },
  );

  test('is found by a mark that is no other word', () => {
    expect([isWholeWordMark(wholeWordMark('demens')), isWholeWordMark('demens')]).toEqual([true, false]);
  });
});

test.each([
  ['kommande', true],
  ['kommer', true],
  ['beslutet', true],
  ['demens', false],
  ['avtal', false],
])('%s is a form of a small word: %j', (word, expected) => {
  expect(isFormOfSmallWord(word)).toBe(expected);
});
