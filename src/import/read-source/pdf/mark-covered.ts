import { holds, type Bounds } from './shown-part.ts';
import type { DrawnGlyph } from './text-state.ts';

/** A box of one colour. `letters`: how many letters were drawn before it. */
interface Cover extends Bounds {
  readonly letters: number;
}

/** Where a letter is measured, in parts of its width and height: a line through it or under it covers one of the two at most. */
const [NEAR, FAR] = [0.1, 0.9];
const [LOW, HIGH] = [0.05, 0.45];

/** A page of minutes comes to a hundredth of it; of more, nothing is said. */
const MOST_COMPARED = 5_000_000;

/** The letters, with those told that something was painted over. */
export function markCovered(glyphs: readonly DrawnGlyph[], covers: readonly Cover[]): readonly DrawnGlyph[] {
  if (covers.length === 0 || covers.length * glyphs.length > MOST_COMPARED) return glyphs;
  /* Programs that paint a page twice draw the same letters again at the same place. */
  const last = new Map(glyphs.map((glyph, index) => [placeOf(glyph), index]));
  return glyphs.map((glyph, index) => {
    if (glyph.unseen !== undefined || last.get(placeOf(glyph)) !== index) return glyph;
    const { x, y, width, size, along } = glyph;
    const at = (across: number, up: number) => ({
      x: x + along.x * width * across + along.y * size * up,
      y: y + along.y * width * across - along.x * size * up,
    });
    const [start, end] = [at(NEAR, LOW), at(FAR, HIGH)];
    const isCovered = covers.some((box) => box.letters > index && holds(box, start) && holds(box, end));
    return isCovered ? { ...glyph, unseen: 'covered' } : glyph;
  });
}

/** A letter at its place, to half a point. */
function placeOf({ text, x, y }: DrawnGlyph): string {
  return `${text} ${Math.round(x * 2)} ${Math.round(y * 2)}`;
}
