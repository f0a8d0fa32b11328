import { expect, test } from 'vitest';
import { joinYears } from '../../../src/search/client/searched-years.ts';

test.each([
  [[{ from: 2018, to: 2026 }], '2018–2026'],
  [[{ from: 2021, to: 2021 }], '2021'],
  [
    [
      { from: 2018, to: 2026 },
      { from: 2015, to: 2017 },
    ],
    '2015–2026',
  ],
  [
    [
      { from: 2018, to: 2026 },
      { from: 2010, to: 2012 },
    ],
    '2010–2012 och 2018–2026',
  ],
  [[], ''],
])('the years %j are said as %s', (places, expected) => {
  expect(joinYears(places)).toBe(expected);
});
