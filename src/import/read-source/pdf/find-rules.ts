import { greatestOf, leastOf } from '../../../archive/extremes.ts';
import { apply, type Matrix, type Point } from './affine.ts';
import type { Rule, Rules } from './page-ink.ts';

/**
 * Finds the horizontal (`flat`) and vertical (`upright`) lines of a path, drawn as a line or as a thin box. `path` is
 * in the form of pdfjs: 0 moves to x, y; 1 draws a line to x, y; 2 and 3 are curves of six and four numbers; 4 closes
 * the path.
 */
export function findRules(
  path: ArrayLike<number>,
  matrix: Matrix,
  drawn: { readonly isStroked: boolean; readonly lineWidth: number },
): Rules {
  return drawn.isStroked ? findStroked(path, matrix, drawn.lineWidth) : findFilled(path, matrix);
}

/** How many numbers follow each command of the path. */
const OPERANDS: readonly number[] = [2, 2, 6, 4, 0];
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;

/** In points. A shorter line is a part of a letter. */
const SHORTEST = 2;
/** In points. A thicker box is no line: a strike through a heading of forty points is about two thick. */
const THICKEST = 4;

function findStroked(path: ArrayLike<number>, matrix: Matrix, lineWidth: number): Rules {
  const flat: Rule[] = [];
  const upright: Rule[] = [];
  if (lineWidth > THICKEST) return { flat, upright };
  let from: Point | undefined;
  let start: Point | undefined;
  for (const { sign, point } of walk(path, matrix)) {
    const to = sign === CLOSE ? start : point;
    if ((sign === LINE || sign === CLOSE) && from !== undefined && to !== undefined) {
      const [across, down] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
      if (across >= SHORTEST && down <= across / 50)
        flat.push({
          x0: Math.min(from.x, to.x),
          x1: Math.max(from.x, to.x),
          y: (from.y + to.y) / 2,
          thickness: lineWidth,
        });
      if (down >= SHORTEST && across <= down / 50)
        upright.push({
          x0: Math.min(from.y, to.y),
          x1: Math.max(from.y, to.y),
          y: (from.x + to.x) / 2,
          thickness: lineWidth,
        });
    }
    if (sign === MOVE) start = point;
    from = to;
  }
  return { flat, upright };
}

function findFilled(path: ArrayLike<number>, matrix: Matrix): Rules {
  const flat: Rule[] = [];
  const upright: Rule[] = [];
  let corners: Point[] = [];
  let isStraight = true;
  const close = (): void => {
    const xs = corners.map(({ x }) => x);
    const ys = corners.map(({ y }) => y);
    /* A box has four corners; its path may return to the first one. */
    if (isStraight && corners.length > 2 && corners.length < 7) {
      const [x0, x1, y0, y1] = [leastOf(xs), greatestOf(xs), leastOf(ys), greatestOf(ys)];
      const [across, down] = [x1 - x0, y1 - y0];
      if (across >= SHORTEST && down <= THICKEST && across > down * 1.5)
        flat.push({ x0, x1, y: (y0 + y1) / 2, thickness: down });
      if (down >= SHORTEST && across <= THICKEST && down > across * 1.5)
        upright.push({ x0: y0, x1: y1, y: (x0 + x1) / 2, thickness: across });
    }
    corners = [];
    isStraight = true;
  };
  for (const { sign, point } of walk(path, matrix)) {
    if (sign === MOVE) close();
    if (sign > LINE && sign < CLOSE) isStraight = false;
    if (sign !== CLOSE && corners.length < 8) corners.push(point);
  }
  close();
  return { flat, upright };
}

function* walk(path: ArrayLike<number>, matrix: Matrix): Generator<{ readonly sign: number; readonly point: Point }> {
  for (let at = 0; at < path.length; ) {
    const sign = path[at] ?? CLOSE;
    const operands = OPERANDS[sign] ?? 0;
    at += 1 + operands;
    yield { sign, point: operands === 0 ? { x: 0, y: 0 } : apply(matrix, path[at - 2] ?? 0, path[at - 1] ?? 0) };
  }
}
