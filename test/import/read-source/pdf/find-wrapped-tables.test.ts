import { expect, test } from 'vitest';
import { drawLine, makePdf } from '../../../../scripts/bench/makers/make-pdf.ts';
import { readSource } from '../../../../src/import/read-source/read-source.ts';

/** The lines of a page of rows without drawn lines, each cell at the left edge of its column. */
async function linesOf(rows: readonly (readonly string[])[]): Promise<readonly string[]> {
  const bytes = await makePdf((pdf) => {
    for (const [row, cells] of rows.entries())
      for (const [column, cell] of cells.entries())
        if (cell !== '') drawLine(pdf, cell, [70, 110, 210][column] ?? 70, 90 + row * 15);
  });
  return (await readSource(bytes, 'a.pdf')).document?.lines.map(({ text }) => text) ?? [];
}

const HEADINGS = ['Nr', 'Ärende', 'Anteckning'];

test('a cell that goes on in the line below is one cell, in the middle and at the end of a row', async () => {
  expect(
    await linesOf([
      HEADINGS,
      ['1', 'Stigen längs ån', 'Stigen är trampad. Beslut: Spången'],
      ['', 'och dess bro', 'lagas i mars.'],
      ['2', 'Ekar', 'Ekarna växer.'],
    ]),
  ).toEqual([
    'Nr\tÄrende\tAnteckning',
    '1\tStigen längs ån och dess bro\tStigen är trampad. Beslut: Spången lagas i mars.',
    '2\tEkar\tEkarna växer.',
  ]);
});

test('but names below each other in a merged row stay apart', async () => {
  const lines = await linesOf([
    ['Ort', 'Namn', 'Närvarande'],
    ['Ekvik', 'Rut Almgren', 'X'],
    ['', 'Per Lindvik', 'X'],
    ['Alnäs', 'Siv Granbo', 'X'],
  ]);
  expect(lines).toContain('Per Lindvik\tX');
});
