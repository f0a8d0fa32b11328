import { describe, expect, test } from 'vitest';
import { findItemBefore, findItemBehind, findItemSign } from '../../src/swedish/named-item.ts';

describe('an item named behind a date', () => {
  test.each([
    ['punkt b', 'b'],
    ['p b', 'b'],
    ['p. b', 'b'],
    ['punkt b)', 'b'],
    ['§ A', 'A'],
    ['§A', 'A'],
    ['punkt II', 'II'],
    ['punkt ii.', 'ii'],
    ['punkt IV om avtalet', 'IV'],
    ['punkt I', 'I'],
    ['punkt I och II', 'I'],
    ['punkt I.', 'I'],
    ['punkt i', 'i'],
    ['punkt i) om avtalet', 'i'],
  ])('by a letter or a Roman numeral: “%s”', (text, sign) => {
    expect(findItemBehind(`¤, ${text}`, 1)).toMatchObject({ sign, digits: undefined });
  });

  test.each([
    'punkt i protokollet',
    'Punkt i protokollet',
    'PUNKT I PROTOKOLLET',
    'punkt I protokollet',
    'punkt i och utanför protokollet',
    'p i protokollet',
    '§ i lagen',
    'punkt vi tog upp',
    'PUNKT VI TOG UPP',
    'p g a sjukdom',
    'p. g. a. sjukdom',
    'p.g.a. sjukdom',
    'p.m.',
    'på a',
    'punkt iiii',
    'punkt å',
    'p v. 12',
    'punkt om',
    'punktb',
  ])('is none where the letter is a word or a part of one: “%s”', (text) => {
    expect(findItemBehind(`¤ ${text}`, 1)).toBeUndefined();
  });

  test.each([
    ['Sn § 49', 'Sn', '49'],
    ['KSAU § 1', 'KSAU', '1'],
    ['KS-AU § 3', 'KS-AU', '3'],
    ['§ 2021:15', undefined, '2021:15'],
    ['§ 2021/15', undefined, '2021/15'],
    ['§ 41/24', undefined, '41'],
  ])('with its body or its year: “%s”', (text, body, digits) => {
    expect(findItemBehind(`¤ ${text}`, 1)).toMatchObject({ digits, body, sign: undefined });
  });

  test('has no part of a longer number, and no paragraph of a law', () => {
    expect(findItemBehind('¤ § 12345', 1)).toBeUndefined();
    expect(findItemBehind('¤ SoL § 4', 1)).toBeUndefined();
    expect(findItemBehind('¤ Enligt § 4', 1)).toBeUndefined();
  });

  test('ends where its name ends', () => {
    const text = '¤, Sn § 49 om avtalet';
    expect(text.slice(0, findItemBehind(text, 1)?.end)).toBe('¤, Sn § 49');
    expect('¤ punkt b) om'.slice(0, findItemBehind('¤ punkt b) om', 1)?.end)).toBe('¤ punkt b');
  });
});

describe('an item named before a date', () => {
  test.each([
    ['Se Sn § 49, ', { digits: '49', body: 'Sn' }],
    ['enligt KSAU § 1 den ', { digits: '1', body: 'KSAU' }],
    ['Se § 2021:15 från den ', { digits: '2021:15', body: undefined }],
    ['jfr punkt b (', { sign: 'b' }],
    ['§ II, ', { sign: 'II' }],
  ])('is found in “%s”', (words, expected) => expect(findItemBefore(words)).toMatchObject(expected));

  test.each(['punkt i ', 'en punkt vi ', '§ 4. ', '§ 4 och ', 'Bilaga 4, ', 'se Tp 4 ', ''])(
    'is none in “%s”',
    (words) => expect(findItemBefore(words)).toBeUndefined(),
  );
});

test('a letter alone may be a number of an item, a word never', () => {
  expect(['b', 'B.', 'II', 'x)', 'å', 'om', 'iiii', 'g.a.'].map(findItemSign)).toEqual([
    'b',
    'B',
    'II',
    'x',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
