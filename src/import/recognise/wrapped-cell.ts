import type { SourceLine } from '../source-document.ts';
import type { Span } from '../../swedish/span.ts';
import type { ItemRow } from './split-item-row.ts';

/**
 * The row with the lines below it that its last cell goes on in, and how many they are. A PDF without lines between its cells sets
 * them below each other: `2⇥Läkemedel⇥Beslut: Rutinen`⏎`införs i mars.`, the second as far in as the cell.
 */
export function takeWrappedLines(
  row: ItemRow,
  printed: SourceLine,
  below: readonly SourceLine[],
): { readonly row: ItemRow; readonly taken: number } {
  const column = row.columns.at(-1);
  let cell = column?.lines.at(-1);
  let taken = 0;
  for (let next = below[0]; column && cell && next && goesOn(cell, printed, next); next = below[taken]) {
    cell = joinWrapped(cell, next);
    taken += 1;
  }
  if (!column || !cell || taken === 0) return { row, taken: 0 };
  const lines = [...column.lines.slice(0, -1), cell];
  return { row: { ...row, columns: [...row.columns.slice(0, -1), { ...column, lines }] }, taken };
}

function goesOn(cell: SourceLine, row: SourceLine, next: SourceLine): boolean {
  return (
    row.height !== undefined &&
    !next.text.includes('\t') &&
    next.gapBefore === 0 &&
    next.page === row.page &&
    next.indent >= row.indent + LEAST_INDENT &&
    !/[.!?:]["”’)]?$/u.test(cell.text)
  );
}

/** In characters. A cell behind a number and a title begins further in; a paragraph that is set in does not. */
const LEAST_INDENT = 12;

function joinWrapped(cell: SourceLine, next: SourceLine): SourceLine {
  const offset = cell.text.length + 1;
  const move = <Part extends Span>(parts: readonly Part[]): readonly Part[] =>
    parts.map((part) => ({ ...part, start: part.start + offset, end: part.end + offset }));
  return {
    ...cell,
    text: `${cell.text} ${next.text}`,
    strikes: [...cell.strikes, ...move(next.strikes)],
    drawnStrikes: [...cell.drawnStrikes, ...move(next.drawnStrikes)],
    links: [...cell.links, ...move(next.links)],
  };
}
