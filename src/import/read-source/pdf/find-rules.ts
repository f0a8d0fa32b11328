import { apply, type Matrix, type Point } from './affine.ts';
import type { Rule } from './page-ink.ts';

/**
 * The flat lines in a path, drawn as a line or as a thin box. `path` is what pdfjs hands out: 0 moves to x, y; 1 draws to x, y;
 * 2 and 3 are curves of six and four numbers; 4 closes.
 */
export function findRules(path: ArrayLike<number>, matrix: Matrix, drawn: { readonly isStroked: boolean; readonly lineWidth: number }): readonly Rule[] {
  return drawn.isStroked ? findStroked(path, matrix, drawn.lineWidth) : findFilled(path, matrix);
}

/** How many numbers follow each sign. */
const OPERANDS: readonly number[] = [2, 2, 6, 4, 0];
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;

/** Shorter than any letter but `i`. */
const SHORTEST = 2;
/** A box that is higher is no line. In points: a strike through a heading of forty points is about two thick. */
const THICKEST = 4;

function findStroked(path: ArrayLike<number>, matrix: Matrix, lineWidth: number): readonly Rule[] {
  const rules: Rule[] = [];
  let from: Point | undefined;
  for (const { sign, point } of walk(path, matrix)) {
    if (sign === LINE && from !== undefined && Math.abs(point.x - from.x) >= SHORTEST && Math.abs(point.y - from.y) <= Math.abs(point.x - from.x) / 50) {
      rules.push({ x0: Math.min(from.x, point.x), x1: Math.max(from.x, point.x), y: (from.y + point.y) / 2, thickness: lineWidth });
    }
    from = point;
  }
  return rules.filter(({ thickness }) => thickness <= THICKEST);
}

function findFilled(path: ArrayLike<number>, matrix: Matrix): readonly Rule[] {
  const rules: Rule[] = [];
  let corners: Point[] = [];
  let isStraight = true;
  const close = (): void => {
    const xs = corners.map(({ x }) => x);
    const ys = corners.map(({ y }) => y);
    /* A box has four corners, and may come back to the first. */
    if (isStraight && corners.length > 2 && corners.length < 7) {
      const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
      if (x1 - x0 >= SHORTEST && y1 - y0 <= THICKEST && x1 - x0 > (y1 - y0) * 1.5) rules.push({ x0, x1, y: (y0 + y1) / 2, thickness: y1 - y0 });
    }
    corners = [];
    isStraight = true;
  };
  for (const { sign, point } of walk(path, matrix)) {
    if (sign === MOVE) close();
    if (sign > LINE) isStraight = false;
    if (corners.length < 8) corners.push(point);
  }
  close();
  return rules;
}

function* walk(path: ArrayLike<number>, matrix: Matrix): Generator<{ readonly sign: number; readonly point: Point }> {
  for (let at = 0; at < path.length;) {
    const sign = path[at] ?? CLOSE;
    const operands = OPERANDS[sign] ?? 0;
    at += 1 + operands;
    const x = path[at - 2];
    const y = path[at - 1];
    if (operands > 0 && x !== undefined && y !== undefined) yield { sign, point: apply(matrix, x, y) };
  }
}
