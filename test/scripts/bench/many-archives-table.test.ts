import { expect, test } from 'vitest';
import { manyArchivesTable } from '../../../scripts/bench/many-archives-table.ts';

test('each question is a row with its medians, and what it was measured on stands below', () => {
  const asked = (name: string, last: number, lacking = 0) => ({
    name,
    first: 500,
    last,
    own: { requests: 10, bytes: 80_400 },
    others: { requests: 100, bytes: 900_000 },
    lacking,
  });
  const table = manyArchivesTable(
    [asked('alla svarar', 1000), asked('alla svarar', 3000), asked('ett nere', 5200, 1), asked('alla svarar', 2000)],
    { archives: 21, meetings: 5, slow: 2000, rounds: 3 },
  );
  const cells = (row: string) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  expect(table.split('\n').slice(2, 4).map(cells)).toEqual([
    ['alla svarar', '0,5 s', '2,0 s', '10', '80 kB', '100', '900 kB', '0'],
    ['ett nere', '0,5 s', '5,2 s', '10', '80 kB', '100', '900 kB', '1'],
  ]);
  expect(table).toContain('21 arkiv med 5 möten vart.');
});
