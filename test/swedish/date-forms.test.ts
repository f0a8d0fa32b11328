import { describe, expect, test } from 'vitest';
import { DATE_FORMS, findSpelledDates, type DateUse } from '../../src/swedish/date-forms.ts';

const USES: readonly DateUse[] = ['printed', 'reference', 'typed'];

describe('each form of a date', () => {
  test.each(DATE_FORMS.flatMap(({ like }) => like))('is read where it says so: “%s”', (spelling) => {
    const found = USES.flatMap((use) => findSpelledDates(`möte ${spelling} då`, use));
    expect(found.filter(({ text }) => text === spelling)).not.toEqual([]);
    for (const { day, month } of found)
      expect([`${day}/${month}`]).toEqual([expect.stringMatching(/^(?:19|12|4)\/3$/)]);
  });

  test('is read in at least two of the three uses, and with the same meaning', () => {
    for (const { like, patterns } of DATE_FORMS) {
      const uses = USES.filter((use) => patterns[use] !== undefined);
      expect(uses.length, like.join(', ')).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('a reference and a typed date', () => {
  test.each(['den 4:e mars 2024', '4 mar. 2024', '2024-03-04', '240304', '4/3 2024'])(
    'read what a document prints: “%s”',
    (text) => {
      for (const use of USES)
        expect(findSpelledDates(text, use)).toEqual([expect.objectContaining({ year: 2024, month: 3, day: 4 })]);
    },
  );

  test('begin at the day itself, behind a weekday and “den”', () => {
    const text = 'se fredagen den 4 mars 2024';
    const [found] = findSpelledDates(text, 'reference');
    expect(text.slice(found?.dayStart, found?.end)).toBe('4 mars 2024');
  });
});

test.each(['mötet den 6 mars. 2024 års plan', 'mötet den 6 mars.', 'mötet den 6 maj.'])(
  'the stop that ends a sentence is no part of a date: “%s”',
  (text) =>
    expect(findSpelledDates(text, 'reference')).toEqual([
      expect.objectContaining({ year: undefined, end: text.indexOf('.') }),
    ]),
);

describe('a typed day and month', () => {
  test.each(['10/3-26', '10/3 -26', '10/3–26', '10/3/26', '10/3’26'])(
    'has the year that stands behind it: “%s”',
    (text) => {
      expect(findSpelledDates(`SCHNV ${text} p 9 c`, 'typed')).toEqual([
        expect.objectContaining({ text, year: 2026, month: 3, day: 10 }),
      ]);
    },
  );

  test.each(['10/3 p 6', '10/3-6a', '10/3 - 12', '10/3-11/3'])('has none where none stands: “%s”', (text) => {
    expect(findSpelledDates(text, 'typed')[0]).toMatchObject({ year: undefined, month: 3, day: 10 });
  });
});

test('a run of spaces or digits costs no more than its length', () => {
  for (const filler of [' ', '1', '1 ', 'den ', '4 mars ', 'fre '])
    for (const use of USES) expect(findSpelledDates(filler.repeat(100_000), use).length).toBeLessThanOrEqual(100_000);
});

describe('two days in a document', () => {
  test.each(['12 och 13 mars 2024', 'den 12 och den 13 mars 2024', '12 samt 13 mars 2024', '12‑13 mars 2024'])(
    '“%s” are read by the first of them',
    (text) => {
      expect(findSpelledDates(text, 'printed')).toMatchObject([{ year: 2024, month: 3, day: 12 }]);
    },
  );
});

test.each([
  ['onsdagen den tjugofemte september 2024', 25, 9],
  ['Den tjugoåttonde maj 2024', 28, 5],
  ['den trettioförsta december år 2024', 31, 12],
])('a day may be a word: “%s”', (text, day, month) => {
  expect(findSpelledDates(text, 'printed')).toEqual([expect.objectContaining({ year: 2024, month, day })]);
});
