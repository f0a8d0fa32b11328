import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../../src/search/engine/question.ts';
import { partText, type QuestionPart } from '../../../src/search/engine/question-parts.ts';

const wordsOf = (text: string) => readQuestion(text).words.map(({ word }) => word);

describe('the words of a question', () => {
  test.each([
    ['are small, each once', 'Jour jour JOUR avtal', ['jour', 'avtal']],
    ['leave out what says nothing', 'vad är det som gäller om jouren', ['jouren']],
    ['are all of them where none says anything', 'vad är det', ['vad', 'är', 'det']],
    ['are joined where a hyphen parts them', 'mini-maria hälso- och', ['minimaria', 'hälso']],
    ['may be numbers and the sign of a section', '§ 12 b', ['§', '12', 'b']],
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
    expect(readQuestion(text).phrases.map(({ phrase }) => phrase)).toEqual(phrases);
  });

  test('is not among the words', () => {
    expect(wordsOf('jour "god vård"')).toEqual(['jour']);
  });
});

const valuesOf = (text: string) => readQuestion(text).values.map((value) => value.text);

describe('a day or an amount', () => {
  test.each([
    ['is one thing beside the words', 'höjs till 4,7 miljoner kronor', ['4,7 miljoner kronor'], ['höjs']],
    ['may be a day with its weekday', 'jour fredag den 15 september', ['fredag den 15 september'], ['jour']],
    ['may be a day', 'jour 15 september 2023', ['15 september 2023'], ['jour']],
    ['may be a month or a year', 'minimaria mars 2021 jour 2023', ['mars 2021', '2023'], ['minimaria', 'jour']],
    ['is there once', '4,7 mkr 4 700 000 kr', ['4,7 mkr'], []],
    ['leaves a small number to the words', 'punkt 13', [], ['punkt', '13']],
    ['may be a single digit', 'punkt 4', ['4'], ['punkt']],
  ])('%s', (_how, text, values, words) => {
    expect([valuesOf(text), wordsOf(text)]).toEqual([values, words]);
  });
});

const partsOf = (parts: readonly QuestionPart[]) => parts.map(partText);

describe('an operator', () => {
  test.each([
    ['a minus', 'jour -semester', ['jour'], ['semester']],
    ['a minus of any kind', 'jour –semester −ledighet', ['jour'], ['semester', 'ledighet']],
    ['a minus before a phrase', 'jour -"god vård"', ['jour'], ['god vård']],
    ['a minus before a year', 'jour -2021', ['jour'], ['2021']],
    ['no minus within a word', 'hälso- och mini-maria', ['hälso', 'minimaria'], []],
    ['no minus that stands alone', 'avtal - jour', ['avtal', 'jour'], []],
    ['no minus within an address of ours', 'lov-skogen-2022-03-04-13', ['lovskogen', '13'], []],
    ['no minus of a span', 'jour 2019 -2021', ['jour'], []],
    ['a minus alone, and asks for no word', '-jour', [], ['jour']],
  ])('leaves out: %s', (_what, text, words, without) => {
    expect([wordsOf(text), partsOf(readQuestion(text).without)]).toEqual([words, without]);
  });

  test.each([
    ['jour -semester avtal', 'jour   avtal'],
    ['nätverk:lunden jour -"god vård" -2021', 'jour'],
    ['jour "god vård" 2021', 'jour "god vård" 2021'],
  ])('is no part of what is asked: %s', (text, asked) => {
    expect(readQuestion(text).asked.replaceAll(/ +/g, ' ')).toBe(asked.replaceAll(/ +/g, ' '));
  });

  test.each([
    ['jour ELLER beredskap', [], [['jour', 'beredskap']]],
    ['avtal jour OR beredskap OR vakt', ['avtal'], [['jour', 'beredskap', 'vakt']]],
    ['jour | "god vård"', [], [['jour', 'god vård']]],
    ['jour OCH beredskap AND avtal', ['jour', 'beredskap', 'avtal'], []],
    ['jour eller beredskap', ['jour', 'beredskap'], []],
    ['ELLER jour', ['jour'], []],
    ['jour ELLER', ['jour'], []],
    ['jour ELLER jour', ['jour'], []],
  ])('joins: %s', (text, words, either) => {
    expect([wordsOf(text), readQuestion(text).either.map(partsOf)]).toEqual([words, either]);
  });
});

describe('what was typed side by side', () => {
  test.each([
    ['has its small words', 'på väg mot ett nytt', 'på väg mot ett nytt'],
    ['is none of one word', 'jour', undefined],
    ['leaves out what is left out', 'god vård -jour', 'god vård'],
  ])('%s', (_how, text, run) => {
    expect(readQuestion(text).run).toBe(run);
  });
});

describe('a typed choice', () => {
  test.each([
    ['ar:2021', { ar: '2021' }],
    ['år:2019-2022', { ar: '2019-2022' }],
    ['Ämne:minimaria', { amne: 'minimaria' }],
    ['organ:schnv-dalarna slag:BESLUT', { organ: 'schnv-dalarna', slag: 'beslut' }],
    ['nätverk:schnv-dalarna', { organ: 'schnv-dalarna' }],
    ['nätverk:Fyrbodal', { organ: 'fyrbodal' }],
    ['år:2019–2022', { ar: '2019-2022' }],
    ['ämne:"god vård"', { amne: 'god vård' }],
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
      expect(phrases.every(({ phrase }) => phrase.trim() === phrase && phrase !== '')).toBe(true);
      expect(words.filter(({ unfinished }) => unfinished).length).toBeLessThanOrEqual(1);
    }),
  );
});
