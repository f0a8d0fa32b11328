import { apply, toNumbers, type Matrix, type Point } from './affine.ts';

/** A part of the page that was painted; `colour` is undefined where it is not known: a picture, a pattern, any shape but a box. */
interface Painted {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly colour: string | undefined;
}

const PAPER = '#ffffff';

/** A page has some hundred painted boxes. Of more, nothing is said: what lies behind letters is not known then. */
const MOST_PAINTED = 2_000;

/** Remembers what was painted on a page, in order, so that each letter's ground is known when it is drawn. */
export class PaintedGround {
  readonly #painted: Painted[] = [];

  /** What lies at a place: the paper, the colour of the last box over it, or undefined where that is not known. */
  colourAt({ x, y }: Point): string | undefined {
    if (this.#painted.length > MOST_PAINTED) return undefined;
    const over = this.#painted.findLast((box) => x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1);
    return over ? over.colour : PAPER;
  }

  /** The unit square of a picture. */
  addPicture(matrix: Matrix): void {
    this.#add([0, 0, 1, 1], matrix, undefined);
  }

  addUnknown(): void {
    this.#painted.push({ x0: -Infinity, x1: Infinity, y0: -Infinity, y1: Infinity, colour: undefined });
  }

  /**
   * A path that is filled. `bounds`: its box, as pdfjs gives it. Where only a part of it shows, what lies there is known only if
   * it was of the same colour before.
   */
  addPath(
    path: Float32Array,
    bounds: unknown,
    matrix: Matrix,
    fill: { readonly colour: string | undefined; readonly isCut: boolean },
  ): void {
    const [x0, y0, x1, y1] = toNumbers(bounds);
    if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return;
    const middle = apply(matrix, (x0 + x1) / 2, (y0 + y1) / 2);
    const isKnown = isBox(path) && (!fill.isCut || this.colourAt(middle) === fill.colour);
    this.#add([x0, y0, x1, y1], matrix, isKnown ? fill.colour : undefined);
  }

  #add([x0, y0, x1, y1]: readonly [number, number, number, number], matrix: Matrix, colour: string | undefined): void {
    if (this.#painted.length > MOST_PAINTED) return;
    const corners = [apply(matrix, x0, y0), apply(matrix, x1, y0), apply(matrix, x0, y1), apply(matrix, x1, y1)];
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
    this.#painted.push({
      x0: Math.min(...xs),
      x1: Math.max(...xs),
      y0: Math.min(...ys),
      y1: Math.max(...ys),
      colour,
    });
  }
}

/** How pdfjs writes steps of a path, and how many numbers a box has: where it begins, three or four lines, its end. */
const [MOVE, LINE, CLOSE] = [0, 1, 4];
const LONGEST_BOX = 16;

/** Whether a path is one box with level and upright sides. */
function isBox(path: Float32Array): boolean {
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
