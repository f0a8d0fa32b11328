import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAmounts } from '../../src/swedish/amounts.ts';

const read = (text: string) =>
  findAmounts(text).map(({ start, end, values, unit }) => [text.slice(start, end), values.join(' '), unit]);

describe('an amount', () => {
  test.each([
    ['4,7 miljoner', '4700000', undefined],
    ['4,7 miljoner kronor', '4700000', 'kronor'],
    ['4,7 mkr', '4700000', 'kronor'],
    ['4,7mkr', '4700000', 'kronor'],
    ['4,7 milj. kr', '4700000', 'kronor'],
    ['4,7 Mnkr', '4700000', 'kronor'],
    ['4 700 000', '4700000', undefined],
    ['4\u00A0700\u00A0000 kr', '4700000', 'kronor'],
    ['4\u2009700\u2009000', '4700000', undefined],
    ['4\u202F700\u202F000', '4700000', undefined],
    ['4.700.000 kr', '4700000', 'kronor'],
    ['4700000', '4700000', undefined],
    ['1 250 kr', '1250', 'kronor'],
    ['1250:-', '1250', 'kronor'],
    ['1 250 SEK', '1250', 'kronor'],
    ['SEK 1 250', '1250', 'kronor'],
    ['350 tkr', '350000', 'kronor'],
    ['350 t kr', '350000', 'kronor'],
    ['3 tusen kronor', '3000', 'kronor'],
    ['1,2 miljarder', '1200000000', undefined],
    ['7,5 hp', '7.5', 'högskolepoäng'],
    ['7.5 högskolepoäng', '7.5', 'högskolepoäng'],
    ['7,50 hp', '7.5', 'högskolepoäng'],
    ['10 %', '10', 'procent'],
    ['10%', '10', 'procent'],
    ['10 procents', '10', 'procent'],
    ['10–15 %', '10 15', 'procent'],
    ['3-4 miljoner', '3000000 4000000', undefined],
    ['9/12', '9/12', undefined],
    ['12', '12', undefined],
  ] as const)('%s', (text, values, unit) => {
    expect(read(`Cirka ${text} i år.`)).toEqual([[text, values, unit]]);
  });

  test.each(['B12', '12-åring', 'a.b1.2', '1.2.3', '2023-09-15', '09:30', '070-123 45 67x', 'x_12', '12abc'])(
    '%s is none as a whole',
    (text) => {
      expect(read(text).map(([spelled]) => spelled)).not.toContain(text);
    },
  );

  test('stands where it stands, apart from the next', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 .,/-–%krmiljoner:') }), (text) => {
        let last = 0;
        for (const { start, end, values } of findAmounts(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(values.length).toBeGreaterThan(0);
          last = end;
        }
      }),
    );
  });
});
