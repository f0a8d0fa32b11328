import { expect, test } from 'vitest';
import { findItemLead } from '../../../src/swedish/item-number.ts';
import { splitItemRow } from '../../../src/import/recognise/split-item-row.ts';
import { takeWrappedLines } from '../../../src/import/recognise/wrapped-cell.ts';
import { plainLine } from '../../../src/import/source-document.ts';

/** The last cell of a PDF's row with what it goes on in below. */
function lastCell(text: string, below: string, known: { readonly indent?: number; readonly gapBefore?: number } = {}) {
  const line = plainLine(1, text, { height: 0.5 });
  const lead = findItemLead(text);
  const row = lead && splitItemRow(line, { index: 0, lead, depth: 0 }, []);
  if (!row) return undefined;
  const taken = takeWrappedLines(row, line, [plainLine(2, below, { indent: 30, height: 0.4, ...known })]);
  return taken.row.columns.at(-1)?.lines.at(-1)?.text;
}

test('a cell goes on in the line below it, as far in', () => {
  expect(lastCell('2\tEkar\tBeslut: Ekarna', 'fälls i mars.')).toBe('Beslut: Ekarna fälls i mars.');
});

test('but not behind a stop, further out or behind a gap', () => {
  expect(lastCell('2\tEkar\tEkarna växer.', 'Almarna är sjuka.')).toBe('Ekarna växer.');
  expect(lastCell('2\tEkar\tBeslut: Ekarna', 'fälls i mars.', { indent: 0 })).toBe('Beslut: Ekarna');
  expect(lastCell('2\tEkar\tBeslut: Ekarna', 'fälls i mars.', { gapBefore: 1 })).toBe('Beslut: Ekarna');
});
