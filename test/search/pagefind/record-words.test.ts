import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PARAGRAPH_END } from '../../../src/search/engine/search-index.ts';
import { joinMarked, keepPrintedSigns } from '../../../src/search/pagefind/marks.ts';
import { findIndexedWords, PARAGRAPH_SIGN, readRecordWords } from '../../../src/search/pagefind/record-words.ts';

const END = PARAGRAPH_END;

describe('the text that Pagefind gives back is read', () => {
  test.each([
    ['word by word, with the signs around each', '(jour), § 4', ['(jour),', '§', '4']],
    ['with the ends of its paragraphs', `ett ${PARAGRAPH_SIGN} två ${PARAGRAPH_SIGN}`, ['ett', END, 'två', END]],
    ['where Pagefind has put a full stop after them', `ett ${PARAGRAPH_SIGN}. två`, ['ett', END, 'två']],
    ['without marks', 'hem^vård~vård framhöll~framhålla.', ['hemvård', 'framhöll.']],
    ['with the signs that the minutes print', keepPrintedSigns('2^3 ~ 8'), ['2^3', '~', '8']],
  ])('%s', (_how, content, expected) => {
    expect(readRecordWords(content)).toEqual(expected);
  });

  test('each word at its place, whatever the words are', () => {
    const printed = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
      .filter((text) => !/[\s\p{Co}]/u.test(text));
    const word = fc.oneof(
      fc.constant({ own: END, marked: PARAGRAPH_SIGN }),
      fc.constant({ own: 'hemvård', marked: joinMarked(['hem', 'vård'], ['vården']) }),
      printed.map((own) => ({ own, marked: keepPrintedSigns(own) })),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        expect(readRecordWords(words.map(({ marked }) => marked).join(' '))).toEqual(words.map(({ own }) => own));
      }),
    );
  });
});

describe('the words of a marked text', () => {
  test.each([
    ['in small letters, without the signs around them', '”Samverkan”, (jour)!', ['jour', 'samverkan']],
    ['with the parts of a compound', 'samverkans^avtal', ['avtal', 'samverkans', 'samverkansavtal']],
    ['with what is hidden', 'framhöll~framhålla', ['framhålla', 'framhöll']],
    ['joined over a hyphen, and both sides of it', 'mini-Maria', ['maria', 'mini', 'minimaria']],
    ['parted where a small letter meets a capital', 'MiniMaria', ['maria', 'mini', 'minimaria']],
    ['with numbers', '§ 4, 2021', ['2021', '4']],
    ['none in signs alone', '– ^ ~ §', []],
  ])('stand %s', (_how, text, expected) => {
    expect([...new Set(findIndexedWords(text))].toSorted()).toEqual(expected);
  });
});
