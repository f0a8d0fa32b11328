/** What a paragraph prints, piece by piece: letters with their looks, ends of lines and pages. */
export type Piece =
  | Ink
  | { readonly kind: 'line-end' }
  /**
   * `hard`: a page break that somebody inserted, which ends the line. Otherwise the place where Word's own page ended.
   */
  | { readonly kind: 'page-end'; readonly hard: boolean };

/** Letters that look alike. */
export interface Ink {
  readonly kind: 'ink';
  readonly text: string;
  readonly bold: boolean;
  readonly struck: boolean;
  readonly url: string | undefined;
  /** Whether Word added it: the number of a list, a tab between cells. */
  readonly added: boolean;
}

/** Letters that Word itself prints, such as the number of a list, without style, strike or link. */
export function plainInk(text: string): Ink {
  return { kind: 'ink', text, bold: false, struck: false, url: undefined, added: true };
}
