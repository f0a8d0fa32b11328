import { expect, test } from 'vitest';
import { placeOnDay } from '../../src/mcp/place-on-day.ts';

test.each([
  ['a day that the appointment begins on', '2031-04-02', { fran: '2031-06-01', till: null }, '2031-06-01', 'då'],
  ['the day before', '2031-04-02', { fran: '2031-06-01', till: null }, '2031-05-31', 'senare'],
  ['a day of the year from which it is said to begin', '2032-04-02', { fran: '2031', till: null }, '2031-01-01', 'då'],
  ['the last day', '2031-04-02', { fran: null, till: '2031' }, '2031-12-31', 'då'],
  ['the day after the last', '2031-04-02', { fran: null, till: '2031' }, '2032-01-01', 'slut'],
  ['the day of the meeting that says it', '2031-04-02', { fran: null, till: null }, '2031-04-02', 'då'],
  [
    'a day in the month of a meeting whose day is not known',
    '2031-04',
    { fran: null, till: null },
    '2031-04-29',
    'oviss',
  ],
  ['a day before such a month', '2031-04', { fran: null, till: null }, '2031-03-31', 'senare'],
] as const)('%s', (_what, datum, record, asked, expected) => {
  expect(placeOnDay({ record, datum }, asked)).toBe(expected);
});
