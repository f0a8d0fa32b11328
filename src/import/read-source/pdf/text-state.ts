import { lookAlike, SMALLEST_SEEN, type Unseen } from '../words-unseen.ts';
import { readDrawnSign } from '../symbols.ts';
import { EVERYWHERE, holds, type Bounds } from './shown-part.ts';
import { apply, IDENTITY, multiply, type Matrix, type Point } from './affine.ts';

/** What is needed to know about a typeface to place its letters. */
export interface PdfFont {
  readonly isBold: boolean;
  /** The factor that turns its letter widths into parts of the type size. */
  readonly widthScale: number;
  /** The height of its letters, as a part of the type size. */
  readonly emScale: number;
  readonly isVertical: boolean;
  /** Its name, where its letters are signs. */
  readonly symbols: string | undefined;
  /** Whether its letters are codes of the typeface, and not places in a list of the file's own. */
  readonly hasCodes: boolean;
}

/** A letter as it is drawn, in any direction. */
export interface DrawnGlyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** The direction of the base line, as a vector of length 1. */
  readonly along: { readonly x: number; readonly y: number };
  readonly isBold: boolean;
  readonly isVertical: boolean;
  readonly afterSpace: boolean;
  /** Whether it begins a string drawn at a place of its own. */
  readonly isFirst: boolean;
  /** Why nobody sees it; undefined where it is seen, or not known. */
  readonly unseen: Unseen | undefined;
}

/**
 * One letter of a string that is drawn, in the form of pdfjs. A number moves the next letter by thousandths of the type
 * size.
 */
export type ShownGlyph = number | { readonly unicode: string; readonly width: number; readonly isSpace: boolean };

export interface TextSettings {
  readonly font: PdfFont | undefined;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly horizontalScale: number;
  readonly leading: number;
  readonly rise: number;
  /** Whether letters are filled and outlined, which makes them bold where the typeface has no bold. */
  readonly isOutlined: boolean;
  /** Whether letters are only noted, and not drawn. */
  readonly isUndrawn: boolean;
  /** The colours that letters are drawn in; undefined where it is not known. */
  readonly colours: readonly (string | undefined)[];
  /** Nothing shows outside this part of the page. */
  readonly shown: Bounds;
}

export const INITIAL_SETTINGS: TextSettings = {
  font: undefined,
  size: 1,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  isOutlined: false,
  isUndrawn: false,
  colours: ['#000000'],
  shown: EVERYWHERE,
};

/** Keeps the place of the next letter within a text object (BT … ET), as the operators move it. */
export class TextCursor {
  #matrix: Matrix = IDENTITY;
  #x = 0;
  #y = 0;
  #lineX = 0;
  #lineY = 0;
  #afterSpace = false;
  #isFirst = true;

  begin(matrix: Matrix = IDENTITY): void {
    this.#matrix = matrix;
    this.#x = this.#y = this.#lineX = this.#lineY = 0;
    this.#isFirst = true;
  }

  move(x: number, y: number): void {
    this.#x = this.#lineX += x;
    this.#y = this.#lineY += y;
    this.#isFirst = true;
  }

  /**
   * The letters of a string with their places. `page`: the matrix of the page. White space gives no letter; it is noted
   * in the letter after it.
   */
  show(
    glyphs: readonly ShownGlyph[],
    settings: TextSettings,
    page: Matrix,
    groundAt: (place: Point) => string | undefined,
  ): readonly DrawnGlyph[] {
    const { font, size, charSpacing, wordSpacing, horizontalScale, rise, isOutlined } = settings;
    if (font === undefined) return [];
    const matrix = multiply(page, this.#matrix);
    const across = Math.hypot(matrix[0], matrix[1]);
    const up = Math.hypot(matrix[2], matrix[3]);
    const way = Math.sign(size * horizontalScale) || 1;
    const along = {
      x: across === 0 ? 1 : (matrix[0] / across) * way,
      y: across === 0 ? 0 : (matrix[1] / across) * way,
    };
    const drawn: DrawnGlyph[] = [];
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        this.#advance(-(glyph / 1_000) * size * horizontalScale, font);
        continue;
      }
      const width = glyph.width * font.widthScale * size;
      if (/\S/.test(glyph.unicode)) {
        const place = apply(matrix, this.#x, this.#y + rise);
        const height = Math.abs(size) * font.emScale * up;
        drawn.push({
          text: font.symbols === undefined ? glyph.unicode : readDrawnSign(glyph.unicode, font.symbols, font.hasCodes),
          ...place,
          width: Math.abs(width * horizontalScale) * across,
          size: height,
          along,
          isBold: font.isBold || isOutlined,
          isVertical: font.isVertical,
          afterSpace: this.#afterSpace,
          isFirst: this.#isFirst,
          unseen: findUnseen(
            settings,
            Math.min(height, Math.abs(size * horizontalScale) * font.emScale * across),
            apply(matrix, this.#x + (width * horizontalScale) / 2, this.#y + rise + size / 4),
            groundAt,
          ),
        });
        this.#afterSpace = this.#isFirst = false;
      } else {
        this.#afterSpace = true;
      }
      this.#advance((width + (glyph.isSpace ? wordSpacing : 0) + charSpacing) * horizontalScale, font);
    }
    return drawn;
  }

  #advance(by: number, { isVertical }: PdfFont): void {
    if (isVertical) this.#y -= Math.abs(by);
    else this.#x += by;
  }
}

/** In points: letters that are partly cut off are seen. */
const CUT_MARGIN = 1;

/** `extent`: of the type on the page, in points, across or up, whichever is less. `middle`: of the letter. */
function findUnseen(
  { isUndrawn, colours, shown }: TextSettings,
  extent: number,
  middle: Point,
  groundAt: (place: Point) => string | undefined,
): Unseen | undefined {
  if (isUndrawn) return 'drawn-unseen';
  if (extent < SMALLEST_SEEN) return 'tiny';
  if (!holds(shown, middle, CUT_MARGIN)) return 'covered';
  if (colours.includes(undefined)) return undefined;
  const behind = groundAt(middle);
  return colours.every((colour) => lookAlike(colour, behind)) ? 'paper-colour' : undefined;
}
