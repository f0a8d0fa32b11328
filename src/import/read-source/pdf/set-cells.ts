import type { Link } from '../../source-document.ts';
import type { Span } from '../../../swedish/span.ts';
import type { Unseen } from '../words-unseen.ts';
import type { Band, Grid } from './find-grids.ts';
import { groupRows } from './group-rows.ts';
import type { Run } from './group-runs.ts';
import type { Baseline } from './mark-line.ts';
import { setLine, type SetLine } from './set-line.ts';
import { splitWords, type Word } from './split-words.ts';

/** A line or a table row at its place on the page. In a row, tabs divide the cells. */
export interface SetRow extends Baseline {
  readonly text: string;
  readonly isBold: boolean;
  readonly drawnStrikes: readonly Span[];
  readonly links: readonly Link[];
  /** Words that nobody sees, by why they are not. */
  readonly unseen: ReadonlyMap<Unseen, string>;
  readonly x: number;
  /** The height of the base line of its last line. */
  readonly bottom: number;
}

/** Finds the strikes and links that lie over a line. */
export type MarkLine = (line: SetLine, place: Baseline) => Pick<SetRow, 'drawnStrikes' | 'links' | 'unseen'>;

/**
 * The rows of a drawn table that hold words. Within a cell, a line after which the next word would have had room ends a
 * paragraph, `\n`. So does a line that ends in a hyphen; `joinLineEndHyphens` joins it later.
 */
export function setCells(grid: Grid, runs: readonly Run[], mark: MarkLine): readonly SetRow[] {
  return grid.bands.flatMap((band) => {
    const own = runs.filter((run) => middleOf(run) >= band.y0 && middleOf(run) < band.y1);
    const cells = band.edges.slice(1).map((right, index) =>
      setCell(
        own.filter((run) => columnOf(run, band) === index),
        right,
        mark,
      ),
    );
    const filled = cells.filter(({ lines }) => lines.length > 0);
    const lines = filled.flatMap((cell) => cell.lines).toSorted((a, b) => a.y - b.y);
    const [first] = lines;
    return first === undefined
      ? []
      : [
          {
            ...joinCells(cells),
            y: first.y,
            bottom: lines.at(-1)?.y ?? first.y,
            size: first.size,
            x: filled[0]?.lines[0]?.x ?? 0,
          },
        ];
  });
}

/** The height of the middle of a run's letters. */
export function middleOf({ y, size }: Run): number {
  return y - size * 0.3;
}

function columnOf({ x0, x1 }: Run, { edges }: Band): number {
  const middle = (x0 + x1) / 2;
  const after = edges.slice(1, -1).findIndex((edge) => middle < edge);
  return after === -1 ? edges.length - 2 : after;
}

interface CellLine extends SetLine, Baseline, Pick<SetRow, 'drawnStrikes' | 'links' | 'unseen' | 'x'> {
  readonly words: readonly Word[];
}

interface Cell {
  readonly lines: readonly CellLine[];
  readonly right: number;
}

function setCell(runs: readonly Run[], right: number, mark: MarkLine): Cell {
  const lines = groupRows(runs).map((row): CellLine => {
    const words = splitWords(row);
    const set = setLine({ words, y: row.y, size: row.size }, new Set());
    return { ...set, ...mark(set, row), words, y: row.y, size: row.size, x: words[0]?.x0 ?? 0 };
  });
  return { lines: lines.filter(({ text }) => text !== ''), right };
}

function joinCells(cells: readonly Cell[]): Pick<SetRow, 'text' | 'isBold' | 'drawnStrikes' | 'links' | 'unseen'> {
  let text = '';
  const drawnStrikes: Span[] = [];
  const links: Link[] = [];
  const unseen = new Map<Unseen, string>();
  let begun = false;
  for (const { lines, right } of cells) {
    if (begun) text += '\t';
    for (const [index, line] of lines.entries()) {
      const above = lines[index - 1];
      if (above !== undefined) text += endsParagraph(above, line, right) ? '\n' : ' ';
      const shift = <Part extends Span>(part: Part): Part => ({
        ...part,
        start: part.start + text.length,
        end: part.end + text.length,
      });
      for (const strike of line.drawnStrikes) drawnStrikes.push(shift(strike));
      for (const link of line.links) links.push(shift(link));
      for (const [how, words] of line.unseen) unseen.set(how, `${unseen.get(how) ?? ''} ${words}`.trim());
      text += line.text;
    }
    begun ||= lines.length > 0;
  }
  const bold = cells.flatMap(({ lines }) => lines).every(({ isBold }) => isBold);
  return { text: text.trimEnd(), isBold: bold, drawnStrikes, links, unseen };
}

/** Whether the next word would have had room on the line above. */
function endsParagraph(above: CellLine, next: CellLine, right: number): boolean {
  if (/[-\u2010\u00AD]$/.test(above.text)) return true;
  const [word] = next.words;
  const end = above.words.at(-1)?.x1 ?? 0;
  return word !== undefined && end + above.size * 0.3 + (word.x1 - word.x0) < right - CELL_EDGE;
}

/** In points: the margin within a cell, with some room for measuring errors. */
const CELL_EDGE = 6;
