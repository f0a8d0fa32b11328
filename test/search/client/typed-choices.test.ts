import { describe, expect, test } from 'vitest';
import { settleChoices, type NamedChoice } from '../../../src/search/client/typed-choices.ts';

const CHOICES: readonly NamedChoice[] = [
  { filter: 'organ', value: 'schnv-norrby', names: ['SCHNV Norrby', 'Socialchefsnätverket Norrby'] },
  { filter: 'organ', value: 'lag-norrby', names: ['Ledningsgruppen Norrby'] },
  { filter: 'organ', value: 'schnv-sorby', names: ['SCHNV Sörby'] },
  { filter: 'amne', value: 'jour', names: ['Jour och beredskap'] },
];

describe('a typed choice', () => {
  test.each([
    ['an id', { organ: 'schnv-sorby' }, { organ: 'schnv-sorby' }],
    ['a whole name', { organ: 'schnv norrby' }, { organ: 'schnv-norrby' }],
    ['a part of a name', { organ: 'sörby' }, { organ: 'schnv-sorby' }],
    ['a part of a name without its dots', { organ: 'sorby' }, { organ: 'schnv-sorby' }],
    ['a name of several', { organ: 'norrby' }, { organ: 'schnv-norrby,lag-norrby' }],
    ['how a name begins', { amne: 'jour och bered' }, { amne: 'jour' }],
    ['years', { ar: '2020-2022' }, { ar: '2020-2022' }],
  ])('may be %s', (_what, typed, filters) => {
    expect(settleChoices(typed, CHOICES)).toEqual({ filters, unknown: [] });
  });

  test.each([
    ['a name that nothing bears', { organ: 'västby' }],
    ['the end of a word', { organ: 'rrby' }],
    ['the name of something else', { amne: 'norrby' }],
    ['no year', { ar: 'ifjol' }],
  ])('is told where it is %s', (_what, typed) => {
    expect(settleChoices(typed, CHOICES)).toEqual({
      filters: {},
      unknown: Object.entries(typed).map(([filter, value]) => ({ filter, typed: value })),
    });
  });
});
