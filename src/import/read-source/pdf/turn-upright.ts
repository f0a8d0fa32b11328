import type { Glyph, LinkBox, Rules } from './page-ink.ts';
import type { DrawnGlyph } from './text-state.ts';

interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly DrawnGlyph[];
  readonly rules: Rules;
  readonly links: readonly LinkBox[];
}

export interface Upright {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: Rules;
  readonly links: readonly LinkBox[];
  /** How many letters stand in another direction than most on the page. */
  readonly turned: number;
  /** How many letters lie outside the page, where nobody sees them. */
  readonly outside: number;
}

/** Turns a page so that most of its letters stand upright, and leaves out the others. */
export function turnUpright(page: Drawing): Upright {
  const turn = findTurn(page.glyphs);
  const { width, height, place } = turnPage(page, turn);
  const glyphs: Glyph[] = [];
  let turned = 0;
  let outside = 0;
  for (const glyph of page.glyphs) {
    const { text, size, isBold, afterSpace, isFirst, unseen } = glyph;
    const { x, y } = place(glyph.x, glyph.y);
    if (glyph.isVertical || turnOf(glyph.along) !== turn) turned += 1;
    else if (x + glyph.width < 0 || x > width || y < 0 || y - size > height) outside += 1;
    else glyphs.push({ text, x, y, width: glyph.width, size, isBold, afterSpace, isFirst, unseen });
  }
  /* The lines and links of a turned page would lie elsewhere; they are left out and not turned. */
  return {
    width,
    height,
    glyphs,
    turned,
    outside,
    rules: turn === 0 ? page.rules : { flat: [], upright: [] },
    links: turn === 0 ? page.links : [],
  };
}

type Turn = 0 | 90 | 180 | 270;

function findTurn(glyphs: readonly DrawnGlyph[]): Turn {
  const counts = new Map<Turn, number>();
  for (const { along } of glyphs) {
    const turn = turnOf(along);
    if (turn !== undefined) counts.set(turn, (counts.get(turn) ?? 0) + 1);
  }
  return [...counts].reduce<readonly [Turn, number]>(
    (most, next) => (next[1] > most[1] ? next : most),
    [0, counts.get(0) ?? 0],
  )[0];
}

/** Scanned pages lie a little askew, so the base line may lean by so much (the sine of its angle). */
const ASKEW = 0.1;

function turnOf({ x, y }: DrawnGlyph['along']): Turn | undefined {
  if (Math.abs(y) < ASKEW) return x > 0 ? 0 : 180;
  if (Math.abs(x) >= ASKEW) return undefined;
  return y > 0 ? 90 : 270;
}

function turnPage(
  { width, height }: Drawing,
  turn: Turn,
): {
  readonly width: number;
  readonly height: number;
  readonly place: (x: number, y: number) => { readonly x: number; readonly y: number };
} {
  switch (turn) {
    case 0:
      return { width, height, place: (x, y) => ({ x, y }) };
    case 90:
      return { width: height, height: width, place: (x, y) => ({ x: y, y: width - x }) };
    case 180:
      return { width, height, place: (x, y) => ({ x: width - x, y: height - y }) };
    case 270:
      return { width: height, height: width, place: (x, y) => ({ x: height - y, y: x }) };
  }
}
