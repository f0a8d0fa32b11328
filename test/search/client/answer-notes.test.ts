import { describe, expect, test } from 'vitest';
import { findFeed, joinYears } from '../../../src/search/client/answer-notes.ts';
import { readState } from '../../../src/search/search-state.ts';

test.each([
  [[{ from: 2018, to: 2026 }], '2018–2026'],
  [[{ from: 2021, to: 2021 }], '2021'],
  [
    [
      { from: 2018, to: 2026 },
      { from: 2015, to: 2017 },
    ],
    '2015–2026',
  ],
  [
    [
      { from: 2018, to: 2026 },
      { from: 2010, to: 2012 },
    ],
    '2010–2012 och 2018–2026',
  ],
  [[], ''],
])('the years %j are said as %s', (places, expected) => {
  expect(joinYears(places)).toBe(expected);
});

describe('a search has a feed', () => {
  test.each([
    ['of one organ', 'organ=schnv-dalarna', '/organ/schnv-dalarna/atom.xml'],
    ['of one topic', 'amne=minimaria', '/amnen/minimaria/atom.xml'],
    ['of one kind', 'slag=beslut', '/slag/beslut/atom.xml'],
    ['in whatever order', 'slag=beslut&sort=aldst&antal=40', '/slag/beslut/atom.xml'],
    ['of nothing at all: none', '', undefined],
    ['with a word: none', 'q=avtal&slag=beslut', undefined],
    ['with a year: none', 'ar=2021&slag=beslut', undefined],
    ['of two choices: none', 'organ=schnv-dalarna&slag=beslut', undefined],
    ['in other archives too: none', 'slag=beslut&arkiv=https%3A%2F%2Fexempel.se%2F', undefined],
  ])('%s', (_what, query, feed) => {
    expect(findFeed(readState(new URLSearchParams(query)))).toBe(feed);
  });
});
