import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/command-line/folders.ts';
import { importDocument } from '../../src/import/import-document.ts';
import { amountOf, summariseLeftOut, summariseMeeting, summariseWords } from '../../src/import/summarise-report.ts';

async function report(name: string) {
  const bytes = readFileSync(path.join(ROOT, 'test/fixtures/import', name));
  const options = {
    organ: 'norrlunda',
    names: { own: [], others: [] },
    members: [],
    date: undefined,
    dayLetter: undefined,
  };
  return (await importDocument(bytes, name, options)).report;
}

describe('the sum of an import', () => {
  test('tells who was there and who was not, and only what there is any of', async () => {
    const { meeting } = await report('franvarande-och-ersattare.txt');
    if (!meeting) throw new Error('refused');
    expect(summariseMeeting(meeting)).toMatch(
      /^3 december 2024, minnesanteckningar: 7 punkter, 2 beslut, .*8 närvarande, 3 frånvarande, 0 bilagor$/,
    );
    expect(summariseMeeting(meeting)).not.toContain('oklar');
  });

  test('gathers lines that come back on every page, and loses none', async () => {
    const read = await report('protokoll-styrelse.txt');
    const told = summariseLeftOut(read);
    const numbers = told.flatMap((line) => /^rad ([\d, ]+): /.exec(line)?.[1]?.split(', ').map(Number) ?? []);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(read.leftOut.map(({ line }) => line));
    expect(told.length).toBeLessThan(read.leftOut.length);
    expect(summariseWords(read)).toContain(`av ${read.words.source} är med; ${read.words.leftOut} är `);
  });

  test('counts as Swedish does', () => {
    expect([amountOf(1, 'punkt', 'punkter'), amountOf(0, 'punkt', 'punkter'), amountOf(1_790, 'ord', 'ord')]).toEqual([
      '1 punkt',
      '0 punkter',
      '1 790 ord',
    ]);
  });
});
