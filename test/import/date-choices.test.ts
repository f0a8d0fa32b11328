import { describe, expect, test } from 'vitest';
import { findDateChoices } from '../../src/import/date-choices.ts';
import { importDocument } from '../../src/import/import-document.ts';
import { whatToAsk } from '../../src/import/what-to-ask.ts';
import { minutes } from '../samples/sample-minutes.ts';

async function read(text: string) {
  return importDocument(Buffer.from(text), 'möte.txt', {
    organ: 'norrlunda',
    names: { own: [], others: [] },
    members: [],
    date: undefined,
    dayLetter: undefined,
  });
}

async function choicesOf(text: string): Promise<readonly string[]> {
  const result = await read(text);
  const { report, lines } = result;
  expect(whatToAsk(result)).toBe('date');
  return findDateChoices(report, lines, 2026).map(({ iso }) => iso);
}

describe('the days that a document may mean', () => {
  test('are those whose weekday fits, near the years that it names', async () => {
    expect(await choicesOf(minutes({ date: 'fredag 17 maj', text: 'Budgeten för 2025 är klar.' }))).toEqual([
      '2024-05-17',
    ]);
  });

  test('are one for each year near those it names where it gives no weekday', async () => {
    expect(await choicesOf(minutes({ date: '17 maj', text: 'Budgeten för 2025 är klar.' }))).toEqual([
      '2026-05-17',
      '2025-05-17',
      '2024-05-17',
    ]);
  });

  test('are of late years where it names none', async () => {
    expect(await choicesOf(minutes({ date: 'fredag 17 maj' }))).toEqual(['2024-05-17', '2019-05-17']);
  });

  test('are none where it gives no day, or one that no year has', async () => {
    expect(await choicesOf(minutes({ date: 'i våras' }))).toEqual([]);
    expect(await choicesOf(minutes({ date: '31 april 2024' }))).toEqual([]);
  });
});

test('a document that lacks more than its date is not asked about', async () => {
  const result = await read('Datum: 17 maj\n\nInga punkter alls.\n');
  expect(result.report.diagnostics.map(({ code }) => code)).toContain('no-items');
  expect(whatToAsk(result)).toBeUndefined();
});
