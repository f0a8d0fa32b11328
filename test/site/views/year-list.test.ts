import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildYearList, MOST_ON_A_PAGE, partPaths, type ListTraits } from '../../../src/site/views/year-list.ts';

interface Entry {
  readonly year: number;
  readonly weight: number;
  readonly meeting: number;
}

const traits: ListTraits<Entry> = {
  yearOf: ({ year }) => year,
  weightOf: ({ weight }) => weight,
  togetherWith: ({ meeting }) => meeting,
};

/** Entries of one year, ten to a meeting. */
function entriesOf(year: number, amount: number, weight = 20): readonly Entry[] {
  return Array.from({ length: amount }, (_each, index) => ({
    year,
    weight,
    meeting: year * 1000 + Math.floor(index / 10),
  }));
}

const paths = (entries: readonly Entry[]) => partPaths(buildYearList(entries, traits)).map(({ params }) => params.part);

describe('a list that grows', () => {
  test('stands whole while a page holds it, and has a page for each year all the same', () => {
    const entries = [...entriesOf(2030, 90), ...entriesOf(2031, 100)];
    const list = buildYearList(entries, traits, [2029]);
    expect(list.whole).toBe(true);
    expect(list.latest).toEqual(entries);
    expect(partPaths(list).map(({ params }) => params.part)).toEqual(['2031', '2030', '2029']);
  });

  test('shows the newest where a page does not hold it, with no meeting cut', () => {
    const entries = [...entriesOf(2030, 300), ...entriesOf(2031, 25)];
    const { whole, latest } = buildYearList(entries, traits);
    expect(whole).toBe(false);
    expect(latest).toEqual(entries.slice(-45));
  });

  test('is parted before a page is full where readers want fewer', () => {
    const { whole, latest } = buildYearList(entriesOf(2030, 61), { ...traits, reading: { whole: 60, latest: 20 } });
    expect([whole, latest.length]).toEqual([false, 20]);
  });

  test('parts a year that is too large for a page, and the newest stands at the address of the year', () => {
    expect(paths(entriesOf(2030, 200))).toEqual(['2030']);
    expect(paths(entriesOf(2030, 210))).toEqual(['2030/1', '2030']);
    expect(paths(entriesOf(2030, 410))).toEqual(['2030/1', '2030/2', '2030']);
  });

  test('parts the decisions of one meeting where they alone are too many', () => {
    const entries = Array.from({ length: 500 }, () => ({ year: 2030, weight: 20, meeting: 1 }));
    expect(paths(entries)).toEqual(['2030/1', '2030/2', '2030/3', '2030']);
  });

  test('an entry larger than a page stands alone', () => {
    const large = { year: 2030, weight: MOST_ON_A_PAGE * 2, meeting: 0 };
    const after = entriesOf(2030, 10).map((entry) => ({ ...entry, meeting: 1 }));
    const { years } = buildYearList([...entriesOf(2030, 10), large, ...after], traits);
    expect(years[0]?.parts.map(({ entries }) => entries.length)).toEqual([10, 1, 10]);
  });
});

const anyEntries = fc
  .array(
    fc.record({
      year: fc.integer({ min: 2030, max: 2032 }),
      weight: fc.integer({ min: 1, max: 600 }),
      size: fc.integer({ min: 1, max: 30 }),
    }),
    { maxLength: 60 },
  )
  .map((meetings) =>
    meetings
      .toSorted((a, b) => a.year - b.year)
      .flatMap(({ year, weight, size }, meeting) => Array.from({ length: size }, () => ({ year, weight, meeting }))),
  );

describe('whatever is listed', () => {
  test('every entry stands on one page of its year, in order, and no page is too large', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const { years } = buildYearList(entries, traits);
        const shown = years.toReversed().flatMap(({ parts }) => parts.flatMap((part) => part.entries));
        expect(shown).toEqual(entries);
        for (const { parts } of years)
          for (const { entries: own } of parts)
            expect(own.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThanOrEqual(MOST_ON_A_PAGE);
      }),
    );
  });

  test('what is new in a year changes no closed part', () => {
    fc.assert(
      fc.property(anyEntries, fc.integer({ min: 1, max: 300 }), (entries, more) => {
        const before = buildYearList(entries, traits);
        const last = entries.at(-1)?.year ?? 2032;
        const added = Array.from({ length: more }, () => ({ year: last, weight: 40, meeting: 1_000 }));
        const after = buildYearList([...entries, ...added], traits);
        for (const { year, parts } of before.years)
          for (const part of parts.filter(({ number }) => number !== undefined))
            expect(after.years.find((each) => each.year === year)?.parts).toContainEqual(part);
      }),
    );
  });
});
