import { expect, test } from 'vitest';
import { benchTable } from '../../../scripts/bench/bench-table.ts';
import { median } from '../../../scripts/bench/median.ts';

test('a bench is told in columns, with Swedish decimals and only the ratios that there are', () => {
  expect(
    benchTable([
      { what: 'import', seconds: 12.34, work: 20, bytes: 512 * 1024 ** 2, ratio: 4.25, beside: 'mammoth' },
      { what: 'mammoth ensamt', seconds: 3, work: 4.7, bytes: undefined },
    ]),
  ).toBe(
    [
      '                   tid  arbete  gånger           minne',
      'import          12,3 s  20,0 s  4,3 × mammoth  512 MiB',
      'mammoth ensamt   3,0 s   4,7 s',
    ].join('\n'),
  );
});

test('the median is the middle one, or lies between the two in the middle', () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2])]).toEqual([2, 2.5]);
});
