import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/swedish/printed-date.ts';

describe('a date', () => {
  test.each([
    '2031-04-02',
    '2031.04.02',
    '2031/04/02',
    '20310402',
    '310402',
    '31-04-02',
    '2 april 2031',
    'den 2 april 2031',
    'den 2:a april 2031',
    'onsdagen den 2 april 2031',
    'ons 2 apr 2031',
    'Onsdag, den 2 april 2031',
    '2 apr. 2031',
    '2/4 2031',
    '2/4-31',
    '2/4/2031',
    '2.4.2031',
    '2 April 2031',
    '2031-4-2',
    '2–3 april 2031',
    'den 2-3 april 2031',
    '2031 04 02',
    '2031\u201104\u201102',
    '31\u201104\u201102',
    '2 april –31',
    '2 april \u201131',
    '2 april ’31',
    '2 april ‘31',
    '2/4 –31',
    '”2031-04-02”',
  ])('is read in “%s”', (text) => {
    expect(findDates(`Datum: ${text}`).map(({ date }) => date)).toEqual([
      expect.objectContaining({ iso: '2031-04-02' }),
    ]);
  });

  test.each([
    ['fredag den 4 mars', 3, 4, 5],
    ['4/3', 3, 4, undefined],
    ['den 4:e mars', 3, 4, undefined],
    ['lör 1 nov', 11, 1, 6],
  ])('without a year is known by its day: “%s”', (text, month, day, weekday) => {
    expect(findDates(text)).toEqual([expect.objectContaining({ date: undefined, month, day, weekday })]);
  });

  test.each(['30 februari 2024', '2024-02-30', '31/4 2024'])('that is in no calendar is impossible: “%s”', (text) => {
    expect(findDates(text)).toEqual([expect.objectContaining({ date: 'impossible' })]);
  });

  test.each([
    'Dnr 2024-0012',
    'kl. 09.30-12',
    '212000-2361',
    'Bilaga 16,17',
    '1 250 000 kr',
    'Sida 5 (9)',
    'version 2.4',
    '5 MARKUS',
  ])('is none in “%s”', (text) => {
    expect(findDates(text)).toEqual([]);
  });

  test('knows where it stands', () => {
    const text = 'Möte 2 april 2031 i Lund';
    const [found] = findDates(text);
    expect(text.slice(found?.start, found?.end)).toBe('2 april 2031');
  });
});

test('amounts and counts with spaces are no dates', () => {
  expect(findDates('Kostnaden är 2031 04 02 11 kronor, och 2031 14 02 är ett artikelnummer.')).toEqual([]);
});
