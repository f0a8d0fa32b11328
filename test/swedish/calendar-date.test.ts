import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareDates,
  dateFromSlug,
  dateSlug,
  dateSortKey,
  daysAfter,
  findDay,
  parseFilingDate,
  swedishDate,
  withinAYear,
  type FilingDate,
} from '../../src/swedish/calendar-date.ts';
import { findReferences } from '../../src/archive/reference.ts';
import { anyDay } from '../samples/date-samples.ts';
import { day } from '../samples/sample-archive.ts';
import { runs } from '../runs.ts';

/** JavaScript's own calendar, which moves a day that does not exist to another. */
function exists(year: number, month: number, dayOfMonth: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
}

/** The last day that a date may mean, and how exactly it is known. */
function lastDay(date: FilingDate): number {
  return Date.UTC(
    date.year,
    date.precision === 'year' ? 12 : date.precision === 'month' ? date.month : date.month - 1,
    date.precision === 'day' ? date.day : 0,
  );
}

function length({ precision }: FilingDate): number {
  return ['day', 'month', 'year'].indexOf(precision);
}

const anyNumbers = fc.tuple(
  fc.integer({ min: 1700, max: 2300 }),
  fc.integer({ min: 0, max: 13 }),
  fc.integer({ min: 0, max: 32 }),
);
const anyFilingDate = fc.oneof(
  anyDay,
  anyDay.map(({ iso }) => day(iso.slice(0, 7))),
  anyDay.map(({ iso }) => day(iso.slice(0, 4))),
);

describe('a filing date', () => {
  test.each([
    ['2031-04-02', { precision: 'day', iso: '2031-04-02', year: 2031, month: 4, day: 2 }],
    ['2031-10', { precision: 'month', iso: '2031-10', year: 2031, month: 10 }],
    ['2031', { precision: 'year', iso: '2031', year: 2031 }],
  ])('%s is read to its precision', (text, expected) => {
    expect(parseFilingDate(text)).toEqual(expected);
  });

  test.each([
    '',
    '31-04-02',
    '2031-4-2',
    '20310402',
    '2031-04-02 ',
    ' 2031',
    '2031-04-02b',
    '2031/04/02',
    'april 2031',
    '2031-',
    '２０３１',
  ])('“%s” is no date', (text) => {
    expect(parseFilingDate(text)).toBe('not-a-date');
  });

  test.each([
    '2031-02-29',
    '2100-02-29',
    '2031-04-31',
    '2031-13',
    '2031-00',
    '2031-00-10',
    '2031-04-00',
    '1799',
    '2200-01-01',
    '0000',
  ])('%s is impossible', (text) => {
    expect(parseFilingDate(text)).toBe('impossible-date');
  });

  test('a leap day is a day', () => {
    expect([day('2028-02-29').iso, day('2000-02-29').iso]).toEqual(['2028-02-29', '2000-02-29']);
  });

  test('comes back from its own text', () => {
    fc.assert(
      fc.property(anyFilingDate, (date) => {
        expect(parseFilingDate(date.iso)).toEqual(date);
      }),
    );
  });

  test('is found exactly where the calendar and the range of years have that day', () => {
    fc.assert(
      fc.property(anyNumbers, ([year, month, dayOfMonth]) => {
        expect(findDay(year, month, dayOfMonth) !== undefined).toBe(
          year >= 1800 && year <= 2199 && exists(year, month, dayOfMonth),
        );
      }),
      { numRuns: runs(1000) },
    );
  });

  test('any other text is refused, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const date = parseFilingDate(text);
        expect(['not-a-date', 'impossible-date', text]).toContain(typeof date === 'string' ? date : date.iso);
      }),
    );
  });
});

describe('the order of dates', () => {
  test('is the order of the days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(compareDates(a, b)).toBe(Math.sign(Date.parse(a.iso) - Date.parse(b.iso)));
      }),
    );
  });

  test('puts a month or a year after every day that it may mean, and a year after its months', () => {
    fc.assert(
      fc.property(fc.array(anyFilingDate), (dates) => {
        expect(dates.toSorted(compareDates).map(({ iso }) => iso)).toEqual(
          dates.toSorted((a, b) => lastDay(a) - lastDay(b) || length(a) - length(b)).map(({ iso }) => iso),
        );
      }),
    );
  });

  test('is told by a text for each date', () => {
    fc.assert(
      fc.property(anyFilingDate, anyFilingDate, (a, b) => {
        const [first, second] = [dateSortKey(a), dateSortKey(b)];
        expect(Math.sign(compareDates(a, b))).toBe(first < second ? -1 : first > second ? 1 : 0);
        expect(first === second).toBe(a.iso === b.iso);
      }),
    );
  });

  test('of one year is its days, its months and itself', () => {
    const sorted = ['2032-01-01', '2031', '2031-04', '2031-05-01', '2031-04-30', '2030']
      .map(day)
      .toSorted(compareDates);
    expect(sorted.map(({ iso }) => iso)).toEqual(['2030', '2031-04-30', '2031-04', '2031-05-01', '2031', '2032-01-01']);
  });
});

describe('two dates', () => {
  test.each<[string, string, boolean]>([
    ['2031-04-02', '2031-04-02', true],
    ['2031-04-02', '2032-04-02', true],
    ['2032-04-02', '2031-04-02', true],
    ['2031-04-02', '2032-04-03', false],
    ['2031-03-01', '2032-03-01', true],
    ['2031', '2032-01-02', true],
    ['2031', '2032-01-03', false],
  ])('%s and %s lie within a year and a day: %s', (a, b, expected) => {
    expect(withinAYear(day(a), day(b))).toBe(expected);
  });
});

describe('a date in words and in addresses', () => {
  test.each<[string, string, string]>([
    ['2031-04-02', '2 april 2031', '2031-04-02'],
    ['2031-10', 'oktober 2031', '2031m10'],
    ['2031', '2031', '2031'],
  ])('%s reads “%s” and is filed as %s', (text, words, slug) => {
    const date: FilingDate = day(text);
    expect([swedishDate(date), dateSlug(date)]).toEqual([words, slug]);
  });

  test('a day written for a reader is found again as the same day', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(findReferences(`mötet den ${swedishDate(date)}.`).map((found) => found.date)).toEqual([
          { known: 'day', date },
        ]);
      }),
    );
  });

  test('a date comes back from its slug', () => {
    fc.assert(
      fc.property(anyFilingDate, (date) => {
        expect(dateFromSlug(dateSlug(date))).toEqual(date);
      }),
    );
  });

  test.each(['', '2031m13', '2031-02-30', '2031-04-02b', 'm10'])('“%s” is the slug of no date', (slug) => {
    expect(dateFromSlug(slug)).toBeUndefined();
  });
});

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-01-01', -1, '2022-12-31'],
  ['2026-10-25', 1, '2026-10-26'],
  ['2026-11-28', 0, '2026-11-28'],
])('of %s the day %i days later is %s, whatever month ends and clocks change between', (iso, days, other) => {
  expect(daysAfter(iso, days)).toBe(other);
});
