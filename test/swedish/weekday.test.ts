import { expect, test } from 'vitest';
import { findWrongWeekdays, findYearsOfWeekday } from '../../src/swedish/weekday.ts';

test('the years in which a day falls on a weekday', () => {
  expect(findYearsOfWeekday(3, 4, 5, [2020, 2021, 2022, 2023, 2024])).toEqual([2022]);
  expect(findYearsOfWeekday(1, 1, 1, [2023, 2024, 2025])).toEqual([2024]);
  expect(findYearsOfWeekday(2, 29, 4, [2023, 2024])).toEqual([2024]);
});

test.each([
  ['Torsdagen den 6 mars 2024', 'onsdag'],
  ['Tid: fredag 2024-03-06 kl. 9', 'onsdag'],
  ['Datum: 2024-03-06 (torsdag)', 'onsdag'],
  ['2024-03-06, torsdag', 'onsdag'],
  ['tors 6/3 2024', 'onsdag'],
])('another weekday beside a date is found: %s', (text, weekday) => {
  expect(findWrongWeekdays(text).map((found) => found.weekday)).toEqual([weekday]);
});

test.each([
  'Onsdagen den 6 mars 2024',
  'Torsdagen den 6 mars',
  'onsdag–torsdag 6–7 mars 2024',
  'onsdag och torsdag den 6 och 7 mars 2024',
  'Möte 6 mars 2024. Torsdagen den 7 mars 2024 är ledig.',
  '2024-03-06, torsdagen den 7 mars 2024',
])('the right one, and one of several days, is not: %s', (text) => {
  expect(findWrongWeekdays(text)).toEqual([]);
});
