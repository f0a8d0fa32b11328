import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../../src/search/engine/question.ts';

const wordsOf = (text: string) => readQuestion(text).words.map(({ word }) => word);

describe('the words of a question', () => {
  test.each([
    ['are small, each once', 'Jour jour JOUR avtal', ['jour', 'avtal']],
    ['leave out what says nothing', 'vad är det som gäller om jouren', ['jouren']],
    ['are all of them where none says anything', 'vad är det', ['vad', 'är', 'det']],
    ['are joined where a hyphen parts them', 'mini-maria hälso- och', ['minimaria', 'hälso']],
    ['may be numbers and the sign of a section', '§ 4 2021', ['§', '4', '2021']],
    ['are composed', 'va\u030Ard', ['vård']],
    ['are none in signs alone', '– ! ? *', []],
    ['stand without what is round them', '(samverkan), avtal.', ['samverkan', 'avtal']],
  ])('%s', (_how, text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  test.each([
    ['words by which members ask are optional beside others', 'beslut om jour', { beslut: true, jour: false }],
    ['and needed where they stand alone', 'beslut möte', { beslut: false, möte: false }],
  ])('%s', (_what, text, expected) => {
    expect(Object.fromEntries(readQuestion(text).words.map(({ word, optional }) => [word, optional]))).toEqual(
      expected,
    );
  });

  test.each([
    ['the last word is unfinished while the pen is on it', 'jour avt', ['avt']],
    ['and finished when a space follows', 'jour avt ', []],
  ])('%s', (_what, text, expected) => {
    expect(
      readQuestion(text)
        .words.filter(({ unfinished }) => unfinished)
        .map(({ word }) => word),
    ).toEqual(expected);
  });
});

describe('a phrase', () => {
  test.each([
    ['stands in straight quotes', '"god vård"', ['god vård']],
    ['in curved ones, as Swedes write', '”god vård”', ['god vård']],
    ['in the quotes of others', '“god vård” «nära vård»', ['god vård', 'nära vård']],
    ['may lack its last quote', 'jour "god vård', ['god vård']],
    ['is none where nothing is quoted', '"" " – "', []],
  ])('%s', (_how, text, phrases) => {
    expect(readQuestion(text).phrases).toEqual(phrases);
  });

  test('is not among the words', () => {
    expect(wordsOf('jour "god vård"')).toEqual(['jour']);
  });
});

describe('a typed choice', () => {
  test.each([
    ['ar:2021', { ar: '2021' }],
    ['år:2019-2022', { ar: '2019-2022' }],
    ['Ämne:minimaria', { amne: 'minimaria' }],
    ['organ:schnv-dalarna slag:BESLUT', { organ: 'schnv-dalarna', slag: 'beslut' }],
    ['nätverk:schnv-dalarna', { organ: 'schnv-dalarna' }],
    ['ar: 2021', {}],
    ['typ:protokoll', {}],
  ])('%s', (text, filters) => {
    expect(readQuestion(text).filters).toEqual(filters);
  });

  test('is not among the words', () => {
    expect(wordsOf('jour ar:2021')).toEqual(['jour']);
  });
});

test('whatever is typed is read: each word once, of letters and digits, nothing empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { words, phrases } = readQuestion(text);
      const own = words.map(({ word }) => word);
      expect(new Set(own).size).toBe(own.length);
      expect(own.every((word) => /^[\p{L}\p{M}\p{N}§]+$/u.test(word))).toBe(true);
      expect(phrases.every((phrase) => phrase.trim() === phrase && phrase !== '')).toBe(true);
      expect(words.filter(({ unfinished }) => unfinished).length).toBeLessThanOrEqual(1);
    }),
  );
});
