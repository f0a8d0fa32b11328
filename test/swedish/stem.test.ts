import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stem } from '../../src/swedish/stem.ts';

describe('a stem', () => {
  test.each([
    ['avtal avtalet avtalen avtalets avtals'],
    ['rekrytera rekryterar rekryterade rekrytering rekryteringarna'],
    ['representera representerar representerade representant representanter representanternas'],
    ['stämma stämd stämmer'],
    ['enkel enkla enkelt'],
    ['möte möten mötet mötena'],
    ['samverkan samverka samverkar'],
    ['kommuner kommunerna kommunernas'],
  ])('unites %s', (forms) => {
    expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
  });

  test.each([
    ['avtal', 'avsnitt'],
    ['enkät', 'enkel'],
    ['vård', 'vårdnad'],
    ['möte', 'mat'],
    ['sol', 'som'],
  ])('keeps apart %s and %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  test('is the beginning of its word, but for a letter that forms differ in, and never empties it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aeiorstndlkgåäö'), minLength: 1, maxLength: 16 }), (word) => {
        const own = stem(word);
        expect(own.length).toBeGreaterThanOrEqual(Math.min(2, word.length));
        expect(own.length).toBeLessThanOrEqual(word.length);
        expect(word.startsWith(own.slice(0, -1))).toBe(true);
      }),
      { examples: [['nn']] },
    );
  });
});
