/** What a paragraph prints, in order: letters with how they look, and what ends a line or a page. */
export type Piece =
  | Ink
  | { readonly kind: 'line-end' }
  /** `hard`: somebody put it there, and it ends the line; else Word noted where its own page ended. */
  | { readonly kind: 'page-end'; readonly hard: boolean };

export interface Ink {
  readonly kind: 'ink';
  readonly text: string;
  readonly bold: boolean;
  readonly struck: boolean;
  readonly url: string | undefined;
  /** Added by Word: the number of a list, what divides cells. */
  readonly added: boolean;
}

/** Letters that Word itself prints, such as the number of a list: without style, strike or link. */
export function plainInk(text: string): Ink {
  return { kind: 'ink', text, bold: false, struck: false, url: undefined, added: true };
}
