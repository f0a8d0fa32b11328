import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSums } from '../../src/swedish/sums.ts';

const read = (text: string) => findSums(text).map(({ start, end, key }) => [text.slice(start, end), key]);

describe('a sum', () => {
  test.each([
    ['1,2 miljoner kronor', '1200000 kr'],
    ['250 000 kr', '250000 kr'],
    ['250\u00A0000 kronor', '250000 kr'],
    ['3 mkr', '3000000 kr'],
    ['5,5 tkr', '5500 kr'],
    ['SEK 1 250', '1250 kr'],
    ['1250:-', '1250 kr'],
    ['12 kr per invånare', '12 kr per invånare'],
    ['12 kr/invånare', '12 kr per invånare'],
    ['1250 kr per deltagare och kursdag', '1250 kr per deltagare och kursdag'],
    ['två miljoner kronor', '2000000 kr'],
    ['en halv miljon kronor', '500000 kr'],
    ['en och en halv miljard kronor', '1500000000 kr'],
    ['tjugofem tusen kronor', '25000 kr'],
    ['femtio kronor', '50 kr'],
    ['2–3 mkr', '2000000-3000000 kr'],
    ['ca 31 mkr', '31000000 kr'],
    ['upp till 500 kr', '500 kr'],
    ['minst cirka 500 kr', '500 kr'],
    ['-3 mkr', '-3000000 kr'],
    ['några miljoner kronor', undefined],
    ['mellan 2 och 3 mkr', undefined],
    ['från 200 till 300 kr', undefined],
  ] as const)('%s', (words, key) => {
    expect(read(`Länet får ${words} i år. Mötet slutade.`)).toEqual([[words, key]]);
  });

  test.each(['2–3 miljoner', '1,2 miljarder', '2 milj.'])(
    '%s is one where the sentence speaks of money and nothing else is counted',
    (words) => {
      expect(read(`Kostnaden blir ${words}`)).toHaveLength(1);
      expect(read(`De medlen uppgår till ${words}`)).toHaveLength(1);
      expect(read(`Kostnaden för ${words} invånare beräknas.`)).toEqual([]);
      expect(read(`Registret har ${words}`)).toEqual([]);
    },
  );

  test.each(['10 % av medlen', '7,5 hp', '3 tusen deltagare', 'punkt 4', 'SFS 2001:453', 'kr', 'kronor'])(
    '%s is none',
    (words) => {
      expect(read(`Nätverket talade om ${words} och budgeten.`)).toEqual([]);
    },
  );

  test('says in which sentence it stands', () => {
    const text = 'Länet får pengar. Det blir 3 kr per år. Sedan slutade mötet.';
    expect(findSums(text).map(({ sentence }) => text.slice(sentence.start, sentence.end))).toEqual([
      'Det blir 3 kr per år.',
    ]);
  });

  test('leaves the stop that ends its sentence', () => {
    expect(read('Det blir 1,6 miljoner kr.')).toEqual([['1,6 miljoner kr', '1600000 kr']]);
  });

  test('is a stretch of its sentence, in order and apart, whatever the text', () => {
    const parts = [
      'ca ',
      '12',
      '3 000',
      ' kr',
      ' mkr',
      ' miljoner',
      ' kronor',
      '–',
      ' per år',
      '. ',
      'En ',
      'två',
      ' medel ',
    ];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...parts) }), (text) => {
        let last = 0;
        for (const { start, end, sentence } of findSums(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(sentence.start);
          expect(end).toBeLessThanOrEqual(sentence.end);
          last = end;
        }
      }),
    );
  });

  test('is the same wherever its sentence stands', () => {
    const filler = 'Nätverket talade om 10 % och 4 möten. ';
    const sentence = 'Det kostar ca 250 000 kr per år, alltså två miljoner kronor.';
    fc.assert(
      fc.property(fc.nat(40), (times) => {
        const text = `${filler.repeat(times)}${sentence}`;
        expect(read(text)).toEqual(read(sentence));
      }),
    );
  });
});
