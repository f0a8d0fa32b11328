import { describe, expect, test } from 'vitest';
import {
  abbreviationMark,
  joinMarked,
  keepPrintedSigns,
  readAbbreviationMark,
  withoutMarks,
} from '../../../src/search/pagefind/marks.ts';

describe('marks', () => {
  test.each([
    ['the boundaries of a compound', joinMarked(['hem', 'vård'], []), 'hemvård'],
    ['hidden words', joinMarked(['böcker'], ['bok', 'boken']), 'böcker'],
    ['both, before a sign', `${joinMarked(['hem', 'vården'], ['vård'])}.`, 'hemvården.'],
    ['a hidden word before a digit, which is the text’s own', `${joinMarked(['böcker'], ['bok'])}2`, 'böcker2'],
    ['none', 'vården', 'vården'],
  ])('go and the text stays: %s', (_what, marked, text) => {
    expect(withoutMarks(marked)).toBe(text);
  });

  test('are told from the same signs in print', () => {
    expect(keepPrintedSigns('2^3 ~ 8')).not.toMatch(/[~^]/);
    expect(withoutMarks(keepPrintedSigns('2^3 ~ 8'))).toBe('2^3 ~ 8');
  });
});

test.each([
  [abbreviationMark('mar'), 'mar'],
  ['mar', undefined],
  [abbreviationMark(''), undefined],
])('the mark of an abbreviation is told from other words: %j', (word, expected) => {
  expect(readAbbreviationMark(word)).toBe(expected);
});
