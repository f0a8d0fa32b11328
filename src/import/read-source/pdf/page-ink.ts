import type { Unseen } from '../words-unseen.ts';

/** What a page shows, in points from the upper left corner of the page as it is shown; y goes downwards. */
export interface PageInk {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In the order in which they are drawn. */
  readonly glyphs: readonly Glyph[];
  readonly rules: Rules;
  readonly links: readonly LinkBox[];
  /** The part of the page that pictures cover, 0 to 1; more where they cover each other. */
  readonly pictures: number;
  /** How many lines and curves are drawn. A page whose letters are drawn as shapes has thousands. */
  readonly strokes: number;
  /**
   * How many letters have a shape but no known character, because the file does not say which letters its typeface
   * shows.
   */
  readonly nameless: number;
  /** What holds words and is left out, in Swedish. */
  readonly unread: readonly string[];
  readonly droppedLinks: readonly string[];
  /** Signs among its letters that nobody sees: what they do, in Swedish, and the words around them. */
  readonly unseenSigns: readonly { readonly does: string; readonly words: string }[];
}

export interface Glyph {
  /** A letter, rarely more; never white space. */
  readonly text: string;
  /** Where it begins on its base line. */
  readonly x: number;
  readonly y: number;
  /** How far it reaches along the base line. */
  readonly width: number;
  /** The height of the typeface. */
  readonly size: number;
  readonly isBold: boolean;
  /** Whether white space was drawn before it. */
  readonly afterSpace: boolean;
  /** Whether it begins a string of letters that the file draws at a place of its own. */
  readonly isFirst: boolean;
  /** Why nobody sees it; undefined where it is seen, or not known. */
  readonly unseen: Unseen | undefined;
}

/**
 * Drawn lines. In an upright line, `x0` and `x1` are its upper and lower end, and `y` is its distance from the left
 * edge.
 */
export interface Rules {
  readonly flat: readonly Rule[];
  readonly upright: readonly Rule[];
}

export interface Rule {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly thickness: number;
}

export interface LinkBox {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly url: string;
}
