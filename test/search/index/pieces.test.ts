import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutPieces } from '../../../src/search/index/pieces.ts';
import type { SearchRecord } from '../../../src/search/index/record.ts';

const anyDates = fc.array(fc.integer({ min: 1000, max: 1400 }).map(String), { maxLength: 120 });

/** The pieces of an archive with a record on each of these days, as their records' dates. */
function piecesOf(dates: readonly string[]): readonly string[] {
  return [...cutPieces(dates.toSorted().map(recordOn), 4)].map((records) => records.map(({ date }) => date).join(' '));
}

function recordOn(date: string): SearchRecord {
  return { url: '/', title: '', names: [], clauses: [], attachments: [], attached: [], prose: [], filters: [], date };
}

test('pieces hold every record once, in order, and none parts a day', () => {
  fc.assert(
    fc.property(anyDates, (dates) => {
      const pieces = piecesOf(dates);
      expect(pieces.join(' ').trim()).toBe(dates.toSorted().join(' '));
      const days = pieces.flatMap((piece) => [...new Set(piece.split(' '))]);
      expect(new Set(days).size).toBe(days.length);
    }),
  );
});

test('a record that comes or goes changes its own piece and at most the one after it', () => {
  fc.assert(
    fc.property(anyDates, fc.integer({ min: 1000, max: 1400 }).map(String), (dates, date) => {
      const [without, having] = [piecesOf(dates), piecesOf([...dates, date])];
      const known = new Set(having);
      expect(without.filter((piece) => !known.has(piece)).length).toBeLessThanOrEqual(1);
      expect(having.filter((piece) => !without.includes(piece)).length).toBeLessThanOrEqual(2);
    }),
  );
});

test('many days make many pieces, and no day makes one without records', () => {
  expect(piecesOf(Array.from({ length: 400 }, (_day, number) => String(1000 + number))).length).toBeGreaterThan(50);
  expect(piecesOf([])).toEqual(['']);
});
