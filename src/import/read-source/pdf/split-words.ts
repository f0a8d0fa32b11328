import type { Row } from './group-rows.ts';
import { joinAccents } from './join-accents.ts';
import type { Glyph } from './page-ink.ts';

export interface Word {
  /** Letters by their place; never empty. */
  readonly glyphs: readonly Glyph[];
  readonly x0: number;
  readonly x1: number;
  /** The room before it, in parts of the type size; 0 for the first one. */
  readonly gap: number;
  /** White space is drawn before it. */
  readonly isAfterSpace: boolean;
}

/** The words of a row from left to right. Drawn white space divides them, and room that is wider than between letters. */
export function splitWords({ runs }: Row): readonly Word[] {
  const glyphs = joinAccents(runs.flatMap((run) => run.glyphs));
  const tracking = findTracking(glyphs);
  const words: Word[] = [];
  let open: Glyph[] = [];
  let gap = 0;
  let end = 0;
  for (const glyph of glyphs) {
    const room = open.length === 0 ? 0 : (glyph.x - end) / glyph.size;
    if (
      open.length > 0 &&
      (room > NARROWEST_SPACE + tracking ||
        (glyph.afterSpace && room > NO_SPACE) ||
        isPushedOn(open.at(-1), glyph, room - tracking))
    ) {
      words.push(toWord(open, gap, end));
      open = [];
      gap = room - tracking * 2;
    }
    end = open.length === 0 ? glyph.x + glyph.width : Math.max(end, glyph.x + glyph.width);
    open.push(glyph);
  }
  if (open.length > 0) words.push(toWord(open, gap, end));
  return words;
}

/** In parts of the type size: less than the narrowest space of a justified line, more than any kerning. */
const NARROWEST_SPACE = 0.2;
/** Browsers draw a soft hyphen that is not used as white space without width. */
const NO_SPACE = 0.05;

function toWord(glyphs: readonly Glyph[], gap: number, x1: number): Word {
  return { glyphs, x0: glyphs[0]?.x ?? 0, x1, gap, isAfterSpace: glyphs[0]?.afterSpace === true };
}

/** A tab stop that a cell nearly reaches puts the next one a hair's breadth after it: `Ada Berg`, `Bo Ek`, drawn as `Ada BergBo Ek`. */
function isPushedOn(last: Glyph | undefined, next: Glyph, room: number): boolean {
  return (
    last !== undefined &&
    next.isFirst &&
    room > HAIRS_BREADTH &&
    /[\p{Ll})]$/u.test(last.text) &&
    /^\p{Lu}/u.test(next.text)
  );
}

const HAIRS_BREADTH = 0.04;

/** The usual room between letters that are set wide apart, in parts of the type size; 0 in ordinary text. */
function findTracking(glyphs: readonly Glyph[]): number {
  const rooms = glyphs
    .slice(1)
    .map(({ x, size }, index) => {
      const before = glyphs[index];
      return before === undefined ? 0 : (x - before.x - before.width) / size;
    })
    .toSorted((a, b) => a - b);
  const usual = rooms[Math.floor(rooms.length / 2)] ?? 0;
  return rooms.length < 4 || usual < 0.05 ? 0 : usual;
}
