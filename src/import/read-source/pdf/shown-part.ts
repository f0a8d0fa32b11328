import { greatestOf, leastOf } from '../../../archive/extremes.ts';
import { apply, toNumbers, type Matrix, type Point } from './affine.ts';

/** A box on the page with level and upright sides. */
export interface Bounds {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

export const EVERYWHERE: Bounds = { x0: -Infinity, x1: Infinity, y0: -Infinity, y1: Infinity };

/** The box around a box that is drawn through `matrix`; undefined where `numbers` are none of a box. */
export function boundsOf(numbers: unknown, matrix: Matrix): Bounds | undefined {
  const [x0, y0, x1, y1] = toNumbers(numbers);
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return undefined;
  const corners = [apply(matrix, x0, y0), apply(matrix, x1, y0), apply(matrix, x0, y1), apply(matrix, x1, y1)];
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return { x0: leastOf(xs), x1: greatestOf(xs), y0: leastOf(ys), y1: greatestOf(ys) };
}

/** What two boxes share; where they share nothing, a box that holds no place. */
export function intersect(a: Bounds, b: Bounds): Bounds {
  return { x0: Math.max(a.x0, b.x0), x1: Math.min(a.x1, b.x1), y0: Math.max(a.y0, b.y0), y1: Math.min(a.y1, b.y1) };
}

/** Whether a place lies within a box, or no more than `margin` beside it. */
export function holds({ x0, x1, y0, y1 }: Bounds, { x, y }: Point, margin = 0): boolean {
  return x >= x0 - margin && x <= x1 + margin && y >= y0 - margin && y <= y1 + margin;
}

/** How pdfjs writes steps of a path, and how many numbers a box has: where it begins, three or four lines, its end. */
const [MOVE, LINE, CLOSE] = [0, 1, 4];
const LONGEST_BOX = 16;

/** Whether a path is one box with level and upright sides. */
export function isBox(path: Float32Array): boolean {
  if (path.length > LONGEST_BOX || path[0] !== MOVE) return false;
  let [x, y] = [path[1], path[2]];
  let place = 3;
  for (; path[place] === LINE; place += 3) {
    const [nextX, nextY] = [path[place + 1], path[place + 2]];
    if (nextX !== x && nextY !== y) return false;
    [x, y] = [nextX, nextY];
  }
  return place >= 12 && (place === path.length || (path[place] === CLOSE && place + 1 === path.length));
}
