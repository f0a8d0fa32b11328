import { describe, expect, test } from 'vitest';
import { parseHunspell } from '../../../src/search/index/hunspell.ts';
import { buildLexicon } from '../../../src/search/index/lexicon.ts';
import { findWordParts } from '../../../src/search/index/word-parts.ts';
import { abbreviationMark } from '../../../src/search/pagefind/marks.ts';
import { wholeWordMark } from '../../../src/search/words/small-words.ts';
import { AFF, DIC } from './made-dictionary.ts';

const lexicon = buildLexicon(parseHunspell(AFF, DIC), { known: [], whole: [] });

describe('a word is taken apart', () => {
  test.each([
    ['at the boundaries of a compound', 'Avtalsplan', ['Avtals', 'plan'], []],
    ['a compound of three with its inner compounds', 'hemsjukvård', ['hem', 'sjuk', 'vård'], ['hemsjuk', 'sjukvård']],
    ['with a base form that no ending leads to', 'mödrar', ['mödrar'], ['moder']],
    ['not where it is printed in capitals', 'AVTALSPLAN', ['AVTALSPLAN'], []],
    ['not where it is a name', 'Hemplan', ['Hemplan'], []],
    ['not where it is plain', 'avtalet', ['avtalet'], []],
    ['with the abbreviation that it is a form of', 'LPOerna', ['LPOerna'], ['lpoerna', 'lpo', abbreviationMark('lpo')]],
    ['with its mark alone where the index takes the ending off', 'SKRs', ['SKRs'], ['skrs', abbreviationMark('skr')]],
    ['with a mark where it looks like a small word', 'demens', ['demens'], [wholeWordMark('demens')]],
  ])('%s', (_how, word, printed, others) => {
    expect(findWordParts(word, lexicon, new Set(['hemplan']))).toMatchObject({ printed, others });
  });
});

test.each([
  ['MAR', true],
  ['Mar', false],
  ['mar', false],
  ['A', false],
  ['AVTALSPLAN', false],
])('%s may stand for something longer, being short and in capitals: %j', (word, expected) => {
  expect(findWordParts(word, lexicon, new Set()).isAbbreviation).toBe(expected);
});
