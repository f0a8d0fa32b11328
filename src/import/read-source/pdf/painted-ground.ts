import { isTurned, type Matrix, type Point } from './affine.ts';
import { boundsOf, EVERYWHERE, holds, intersect, isBox, type Bounds } from './shown-part.ts';

/** A part of the page that was painted; `colour` is undefined where it is not known: a picture, a pattern, any shape but a box. */
interface Painted extends Bounds {
  readonly colour: string | undefined;
  /** How many letters were drawn before it. */
  readonly letters: number;
}

const PAPER = '#ffffff';

/** A page has some hundred painted boxes. Of more, nothing is said: what lies behind letters is not known then. */
const MOST_PAINTED = 2_000;

/** What is painted and how. `shown`: the part of the page where it shows, which `isCut` where it is no box. */
export interface Paint {
  readonly colour: string | undefined;
  readonly shown: Bounds;
  readonly isCut: boolean;
  readonly letters: number;
}

/** Remembers what was painted on a page, in order, so that it is known what lies behind each letter and over it. */
export class PaintedGround {
  readonly #painted: Painted[] = [];

  /** What lies at a place: the paper, the colour of the last box over it, or undefined where that is not known. */
  colourAt(place: Point): string | undefined {
    if (this.#painted.length > MOST_PAINTED) return undefined;
    const over = this.#painted.findLast((box) => holds(box, place));
    return over ? over.colour : PAPER;
  }

  /** Boxes of one colour that were painted over letters, in order. */
  get covers(): readonly Painted[] {
    return this.#painted.length > MOST_PAINTED
      ? []
      : this.#painted.filter(({ colour, letters }) => colour !== undefined && letters > 0);
  }

  /** The unit square of a picture. */
  addPicture(matrix: Matrix): void {
    this.#add({ ...(boundsOf([0, 0, 1, 1], matrix) ?? EVERYWHERE), colour: undefined, letters: 0 });
  }

  addUnknown(): void {
    this.#add({ ...EVERYWHERE, colour: undefined, letters: 0 });
  }

  /**
   * A path that is filled. `box`: the one around it, as pdfjs gives it. Where only a part of it shows that is no box, what lies
   * there is known only if it was of the same colour before.
   */
  addPath(path: Float32Array, box: unknown, matrix: Matrix, { colour, shown, isCut, letters }: Paint): void {
    const around = boundsOf(box, matrix);
    if (around === undefined) return;
    const part = intersect(around, shown);
    const middle = { x: (part.x0 + part.x1) / 2, y: (part.y0 + part.y1) / 2 };
    const isKnown = isBox(path) && !isTurned(matrix) && (!isCut || this.colourAt(middle) === colour);
    this.#add({ ...part, colour: isKnown ? colour : undefined, letters: isCut ? 0 : letters });
  }

  #add(painted: Painted): void {
    if (this.#painted.length <= MOST_PAINTED) this.#painted.push(painted);
  }
}
