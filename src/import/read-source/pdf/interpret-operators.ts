import { CUTS, findInk, FIRST_THAT_CUTS, INITIAL_STATE, type GraphicsState } from './graphics-state.ts';
import { PaintedGround } from './painted-ground.ts';
import { boundsOf, EVERYWHERE, intersect, isBox, type Bounds } from './shown-part.ts';
import { markCovered } from './mark-covered.ts';
import { areaOf, isTurned, multiply, toMatrix, toNumbers, type Matrix, type Point } from './affine.ts';
import { findRules } from './find-rules.ts';
import type { Rule, Rules } from './page-ink.ts';
import { TextCursor, type DrawnGlyph, type PdfFont, type ShownGlyph, type TextSettings } from './text-state.ts';

/** One step of drawing a page, with the name that pdfjs gives it. */
export interface Operator {
  readonly name: string;
  readonly args: readonly unknown[];
}

export interface DrawnPage {
  readonly glyphs: readonly DrawnGlyph[];
  readonly rules: Rules;
  /** The area of all pictures, in square points. */
  readonly pictureArea: number;
  readonly strokes: number;
}

/**
 * Follows the steps of drawing a page and notes where letters and straight lines come to lie. `page`: turns the file's
 * coordinates into those of the page. pdfjs leaves the pictures out so that none is unpacked; a picture then shows as a
 * `transform` after which nothing is drawn.
 */
export function interpretOperators(
  operators: Iterable<Operator>,
  page: Matrix,
  findFont: (id: string) => PdfFont | undefined,
): DrawnPage {
  const glyphs: DrawnGlyph[] = [];
  const flat: Rule[] = [];
  const upright: Rule[] = [];
  const cursor = new TextCursor();
  const stack: GraphicsState[] = [];
  const ground = new PaintedGround();
  const groundAt = (place: Point) => ground.colourAt(place);
  let state: GraphicsState = { ...INITIAL_STATE, matrix: page };
  let isGroundEmpty = false;
  /* The next path cuts what is drawn later, once it is drawn. */
  let isCutting = false;
  /* Where the letters are that only cut, as long as nothing is painted through them. */
  let cutters: number[] = [];
  let pictureArea = 0;
  let strokes = 0;

  const paintThrough = (): void => {
    for (const index of cutters) {
      const glyph = glyphs[index];
      if (glyph) glyphs[index] = { ...glyph, unseen: undefined };
    }
    cutters = [];
  };
  const leaveGround = (): void => {
    if (isGroundEmpty) {
      pictureArea += areaOf(state.matrix);
      paintThrough();
      ground.addPicture(state.matrix);
    }
    isGroundEmpty = false;
  };
  const setText = (settings: Partial<TextSettings>): void => {
    state = { ...state, text: { ...state.text, ...settings } };
  };
  const setFont = (id: unknown, size: unknown): void => {
    setText({ font: typeof id === 'string' ? findFont(id) : undefined, size: toNumbers([size])[0] ?? 0 });
  };
  const transform = (value: unknown): void => {
    state = { ...state, matrix: multiply(state.matrix, toMatrix(value) ?? [1, 0, 0, 1, 0, 0]) };
  };

  for (const { name, args } of operators) {
    const [x = 0, y = 0] = toNumbers(args);
    switch (name) {
      case 'save':
      case 'beginGroup':
        stack.push(state);
        break;
      case 'restore':
      case 'endGroup':
      case 'paintFormXObjectEnd':
      case 'endAnnotation':
        leaveGround();
        cutters = [];
        state = stack.pop() ?? state;
        break;
      case 'transform':
        transform(args);
        isGroundEmpty = true;
        break;
      case 'paintFormXObjectBegin':
        stack.push(state);
        transform(args[0] ?? IDENTITY_ARGS);
        state = { ...state, shown: intersect(state.shown, boundsOf(args[1], state.matrix) ?? EVERYWHERE) };
        break;
      case 'beginAnnotation':
        stack.push(state);
        state = { ...state, matrix: page, shown: EVERYWHERE, isCut: false };
        transform(args[2]);
        transform(args[3]);
        break;
      case 'setGState':
        for (const [key, value] of toPairs(args[0])) {
          if (key === 'Font' && Array.isArray(value)) setFont(value[0], value[1]);
          if (key === 'ca' && typeof value === 'number') state = { ...state, alpha: value };
          if (key === 'CA' && typeof value === 'number') state = { ...state, strokeAlpha: value };
          if (key === 'BM') state = { ...state, isMixed: value !== 'source-over' };
          if (key === 'LW' && typeof value === 'number') state = { ...state, lineWidth: value };
        }
        break;
      case 'setLineWidth':
        state = { ...state, lineWidth: x };
        break;
      case 'setFont':
        setFont(args[0], args[1]);
        break;
      case 'setCharSpacing':
        setText({ charSpacing: x });
        break;
      case 'setWordSpacing':
        setText({ wordSpacing: x });
        break;
      case 'setHScale':
        setText({ horizontalScale: x / 100 });
        break;
      case 'setLeading':
        setText({ leading: x });
        break;
      case 'setTextRise':
        setText({ rise: x });
        break;
      case 'setTextRenderingMode':
        state = { ...state, mode: x };
        setText({ isOutlined: x === FILL_AND_STROKE });
        break;
      case 'setFillRGBColor':
        state = { ...state, fill: colourIn(args) };
        break;
      case 'setStrokeRGBColor':
        state = { ...state, stroke: colourIn(args) };
        break;
      case 'setFillTransparent':
      case 'setFillColorN':
        state = { ...state, fill: undefined };
        break;
      case 'setStrokeTransparent':
      case 'setStrokeColorN':
        state = { ...state, stroke: undefined };
        break;
      case 'clip':
      case 'eoClip':
        isCutting = true;
        break;
      case 'beginText':
        cursor.begin();
        break;
      case 'setTextMatrix':
        cursor.begin(toMatrix(args[0]));
        break;
      case 'moveText':
        cursor.move(x, y);
        break;
      case 'setLeadingMoveText':
        setText({ leading: -y });
        cursor.move(x, y);
        break;
      case 'nextLine':
        cursor.move(0, -state.text.leading);
        break;
      case 'showText':
        isGroundEmpty = false;
        /* One by one, because a string may have more letters than a function call can have arguments. */
        for (const glyph of cursor.show(
          toGlyphs(args[0]),
          { ...state.text, ...findInk(state), shown: state.shown },
          state.matrix,
          groundAt,
        )) {
          if (state.mode === CUTS) cutters.push(glyphs.length);
          glyphs.push(glyph);
        }
        if (state.mode >= FIRST_THAT_CUTS) state = { ...state, isCut: true };
        break;
      case 'shadingFill':
        isGroundEmpty = false;
        paintThrough();
        ground.addUnknown();
        break;
      case 'constructPath': {
        const drawn = PAINTED[toNumbers(args.slice(0, 1))[0] ?? 0];
        const path: unknown = Array.isArray(args[1]) ? args[1][0] : undefined;
        if (!(path instanceof Float32Array)) break;
        const paint = { shown: state.shown, isCut: state.isCut, letters: glyphs.length };
        if (isCutting) {
          isCutting = false;
          state = {
            ...state,
            shown: intersect(state.shown, boundsOf(args[2], state.matrix) ?? NOWHERE),
            isCut: state.isCut || !isBox(path) || isTurned(state.matrix),
          };
        }
        if (drawn === undefined) break;
        paintThrough();
        isGroundEmpty = false;
        strokes += path.length / 3;
        if (drawn === 'fill' && state.alpha > 0)
          ground.addPath(path, args[2], state.matrix, {
            ...paint,
            colour: state.alpha < 1 || state.isMixed ? undefined : state.fill,
          });
        if (flat.length + upright.length > MOST_RULES) break;
        const lineWidth = state.lineWidth * Math.sqrt(areaOf(state.matrix));
        const rules = findRules(path, state.matrix, { isStroked: drawn === 'stroke', lineWidth });
        for (const rule of rules.flat) flat.push(rule);
        for (const rule of rules.upright) upright.push(rule);
      }
    }
  }
  leaveGround();
  return { glyphs: markCovered(glyphs, ground.covers), rules: { flat, upright }, pictureArea, strokes };
}

function colourIn(args: readonly unknown[]): string | undefined {
  return typeof args[0] === 'string' ? args[0] : undefined;
}

const NOWHERE: Bounds = { x0: Infinity, x1: -Infinity, y0: Infinity, y1: -Infinity };

const IDENTITY_ARGS = [1, 0, 0, 1, 0, 0];
const FILL_AND_STROKE = 2;

/** A page with more lines is a drawing. */
const MOST_RULES = 20_000;

/**
 * What pdfjs does with a path, by number: 20 and 21 draw along it, 22 to 27 fill it; 28, which is missing here, only
 * clips.
 */
const PAINTED: Readonly<Record<number, 'stroke' | 'fill'>> = {
  20: 'stroke',
  21: 'stroke',
  22: 'fill',
  23: 'fill',
  24: 'fill',
  25: 'fill',
  26: 'fill',
  27: 'fill',
};

function toGlyphs(value: unknown): readonly ShownGlyph[] {
  return Array.isArray(value) ? value.filter(isShownGlyph) : [];
}

function isShownGlyph(value: unknown): value is ShownGlyph {
  if (typeof value === 'number') return Number.isFinite(value);
  return (
    typeof value === 'object' &&
    value !== null &&
    'unicode' in value &&
    typeof value.unicode === 'string' &&
    'width' in value &&
    typeof value.width === 'number' &&
    Number.isFinite(value.width) &&
    'isSpace' in value &&
    typeof value.isSpace === 'boolean'
  );
}

function toPairs(value: unknown): readonly (readonly [unknown, unknown])[] {
  return Array.isArray(value)
    ? value.flatMap((pair: unknown) => (Array.isArray(pair) ? [[pair[0], pair[1]] as const] : []))
    : [];
}
