import { expect, test } from 'vitest';
import { findHours } from '../../../src/site/views/meeting-hours.ts';

test.each([
  ['2021-03-19', '8–9.15', '2021-03-19T07:00', '2021-03-19T08:15'],
  ['2021-06-18', '09:00–15.00', '2021-06-18T07:00', '2021-06-18T13:00'],
  ['2021-03-28', 'kl. 09.30-12', '2021-03-28T07:30', '2021-03-28T10:00'],
  ['2021-03-29', 'kl 9 till 12', '2021-03-29T07:00', '2021-03-29T10:00'],
])('on %s, %s in Sweden is %s to %s in UTC', (day, printed, start, end) => {
  const hours = findHours(day, printed);
  expect([hours?.start.toISOString().slice(0, 16), hours?.end.toISOString().slice(0, 16)]).toEqual([start, end]);
});

test.each([undefined, '', 'förmiddagen', '9.00', '12–9', '09.00–25.00', '9.75–11', '9–12 och 13–15', '09.00–09.00'])(
  '%s gives no hours',
  (printed) => {
    expect(findHours('2021-03-19', printed)).toBeUndefined();
  },
);
