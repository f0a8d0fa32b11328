/** What a page shows, in points from its upper left corner as it lies before the reader, y downwards. */
export interface PageInk {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In the order in which they are drawn. */
  readonly glyphs: readonly Glyph[];
  readonly rules: Rules;
  readonly links: readonly LinkBox[];
  /** How much of the page pictures cover, 0 to 1, or more where they cover each other. */
  readonly pictures: number;
  /** How many lines and curves are drawn: a page of letters without a typeface has thousands. */
  readonly strokes: number;
  /** How many letters have a shape and no name: whoever made the file left out which letters its typeface shows. */
  readonly nameless: number;
  /** What holds words and is left out, in Swedish. */
  readonly unread: readonly string[];
  readonly droppedLinks: readonly string[];
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
  /** White space was drawn before it. */
  readonly afterSpace: boolean;
  /** It begins a string of letters that the file draws at a place of its own. */
  readonly isFirst: boolean;
}

/** Drawn lines. An upright one is given as if the page lay on its side: from `x0` down to `x1`, at `y` from the left. */
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
