import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDotted, findNearWords } from '../../../src/search/words/spelling.ts';
import { listOf } from './list-of.ts';

const LIST = listOf(
  {
    samverkan: 9,
    samverka: 2,
    överenskommelse: 3,
    övrigt: 4,
    ordet: 1,
    order: 5,
    vård: 7,
    vara: 8,
    '2021': 3,
    minimaria: 2,
    arbetsterapeuterna: 1,
    remiss: 2,
    remisa: 9,
    mars: 3,
    mar: 2,
    förändrad: 3,
    fortsättning: 9,
    förutsättning: 1,
  },
  { names: ['remiss'], capitals: ['mar'] },
);
const meant = (word: string) => findNearWords(word, LIST.words)[0]?.word;

describe('a word that nobody wrote is taken for', () => {
  test.each([
    ['the same word with its dots', 'overenskommelse', 'överenskommelse'],
    ['the same short word with its dots', 'vard', 'vård'],
    ['the nearest', 'samverkn', 'samverkan'],
    ['one with two letters wrong, where it is long', 'överenskomelsse', 'överenskommelse'],
    ['a word of a title before a commoner one as near', 'remis', 'remiss'],
    ['the commonest of those as near', 'ordes', 'order'],
    ['a long word in another form, by its stem', 'arbetsterapeft', 'arbetsterapeuterna'],
    ['none where it is short and a letter is wrong', 'varg', undefined],
    ['none where two letters are wrong and it is not long', 'örvigta', undefined],
    ['none where it is a number', '2022', undefined],
    ['none where nothing lies near', 'xyzzyq', undefined],
    ['none where it is its opposite', 'oförändrad', undefined],
    ['the word with the dots that were typed', 'förtsätning', 'förutsättning'],
    ['no abbreviation', 'mär', undefined],
  ])('%s', (_what, typed, expected) => {
    expect(meant(typed)).toBe(expected);
  });

  test('several, the likeliest first, with the slips between', () => {
    expect(findNearWords('samverkas', LIST.words)).toEqual([
      { word: 'samverkan', slips: 1 },
      { word: 'samverka', slips: 1 },
    ]);
  });

  test('one with a letter left out, wherever in a long word', () => {
    const word = 'överenskommelse';
    fc.assert(
      fc.property(fc.nat({ max: word.length - 1 }), (place) => {
        expect(meant(word.slice(0, place) + word.slice(place + 1))).toBe(word);
      }),
    );
  });
});

test.each([
  ['vard', 'vård'],
  ['vård', 'vård'],
  ['var', undefined],
  ['2021', undefined],
])('the letters of %s with their dots are %s', (typed, expected) => {
  expect(findDotted(typed, LIST)).toBe(expected);
});
