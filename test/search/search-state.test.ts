import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HITS_AT_A_TIME, isEmptySearch, readState, SORT_ORDERS, writeState } from '../../src/search/search-state.ts';

const word = fc.string({ unit: 'grapheme' }).map((text) => text.normalize('NFC').trim());
const state = fc.record({
  q: word,
  filters: fc.record({ ar: word, organ: word, amne: word, slag: word }),
  sort: fc.constantFrom(...SORT_ORDERS),
  antal: fc.integer({ min: 1, max: 1_000 }),
  arkiv: fc.uniqueArray(fc.webUrl(), { maxLength: 2 }),
});

describe('the state of a search', () => {
  test('comes back from its address as it went in', () => {
    fc.assert(
      fc.property(state, (asked) => {
        expect(readState(new URLSearchParams(writeState(asked)))).toEqual(asked);
      }),
    );
  });

  test('leaves the usual out of the address', () => {
    expect(
      writeState({
        q: 'yrkesresan',
        filters: { ar: '', organ: '', amne: '', slag: '' },
        sort: '',
        antal: HITS_AT_A_TIME,
        arkiv: [],
      }),
    ).toBe('q=yrkesresan');
  });

  test.each(['antal=-3', 'antal=abc', 'antal=1.5', 'sort=bakåt', ''])(
    'is as usual where the address says %s',
    (query) => {
      const read = readState(new URLSearchParams(query));
      expect(read.antal).toBe(HITS_AT_A_TIME);
      expect(read.sort).toBe('');
      expect(isEmptySearch(read)).toBe(true);
    },
  );

  test('never asks for more hits than a page can bear', () => {
    expect(readState(new URLSearchParams('antal=99999999')).antal).toBe(1_000);
  });
});
