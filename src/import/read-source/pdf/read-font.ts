import { isSymbolFont } from '../symbols.ts';
import { toMatrix, toNumbers } from './affine.ts';
import type { PdfFont } from './text-state.ts';

/** Reads a typeface in the form of pdfjs; undefined where it is none. */
export function readFont(font: unknown): PdfFont | undefined {
  if (typeof font !== 'object' || font === null) return undefined;
  const { fontMatrix, bbox, name, bold, black, isType3Font, vertical, composite }: FontTraits = font;
  const matrix = toMatrix(fontMatrix) ?? [0.001, 0, 0, 0.001, 0, 0];
  const [, bottom = 0, , top = 0] = toNumbers(bbox);
  const height = (top - bottom) * Math.abs(matrix[3]);
  return {
    isBold: bold === true || black === true || (typeof name === 'string' && isBoldName(name)),
    widthScale: Math.abs(matrix[0]),
    /* Only typefaces with drawn letters (Type 3) choose their own height. */
    emScale: isType3Font === true && height > 0 ? height : 1,
    isVertical: vertical === true,
    symbols: typeof name === 'string' && name !== '' && isSymbolFont(name) ? name : undefined,
    hasCodes: composite !== true,
  };
}

interface FontTraits {
  readonly fontMatrix?: unknown;
  readonly bbox?: unknown;
  readonly name?: unknown;
  readonly bold?: unknown;
  readonly black?: unknown;
  readonly isType3Font?: unknown;
  readonly vertical?: unknown;
  readonly composite?: unknown;
}

/**
 * Whether the name of a typeface says bold. Made for: `ABCDEF+Calibri-Bold`, `Arial,BoldItalic`, `Helvetica-Black`,
 * `MyriadPro-Semibold`, `FranklinGothic-Demi`, `Univers-Heavy`.
 */
function isBoldName(name: string): boolean {
  return /bold|black|heavy|demi/i.test(name.replace(/^[A-Z]{6}\+/, ''));
}
