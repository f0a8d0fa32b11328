import { apply, IDENTITY, multiply, type Matrix } from './affine.ts';

/** What setting a line needs to know of a typeface. */
export interface PdfFont {
  readonly isBold: boolean;
  /** Letter widths times this are parts of the type size. */
  readonly widthScale: number;
  /** The height of the type, in parts of the type size. */
  readonly emScale: number;
  readonly isVertical: boolean;
}

/** A letter as it is drawn, turned any way. */
export interface DrawnGlyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** The way in which the base line runs, of length 1. */
  readonly along: { readonly x: number; readonly y: number };
  readonly isBold: boolean;
  readonly isVertical: boolean;
  readonly afterSpace: boolean;
  /** The letter begins a string at a place of its own. */
  readonly isFirst: boolean;
}

/** One letter of a string that is shown, as pdfjs hands it out; a number moves by thousandths of the type size. */
export type ShownGlyph = number | { readonly unicode: string; readonly width: number; readonly isSpace: boolean };

export interface TextSettings {
  readonly font: PdfFont | undefined;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly horizontalScale: number;
  readonly leading: number;
  readonly rise: number;
  /** Letters filled and outlined: bold that the typeface lacks. */
  readonly isOutlined: boolean;
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
};

/** Keeps where the next letter goes within a text object (BT … ET), as its operators move it. */
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

  /** The letters of a shown string, `page` being how the page lies. White space shows only in what comes after it. */
  show(glyphs: readonly ShownGlyph[], settings: TextSettings, page: Matrix): readonly DrawnGlyph[] {
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
        drawn.push({
          text: glyph.unicode,
          ...place,
          width: Math.abs(width * horizontalScale) * across,
          size: Math.abs(size) * font.emScale * up,
          along,
          isBold: font.isBold || isOutlined,
          isVertical: font.isVertical,
          afterSpace: this.#afterSpace,
          isFirst: this.#isFirst,
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
