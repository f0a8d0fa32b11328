import type { Row } from './group-rows.ts';
import { joinAccents } from './join-accents.ts';
import type { Glyph } from './page-ink.ts';

export interface Word {
  /** In the order of their places; never empty. */
  readonly glyphs: readonly Glyph[];
  readonly x0: number;
  readonly x1: number;
  /** The gap before it, as a part of the type size; 0 for the first word. */
  readonly gap: number;
  /** Whether white space is drawn before it. */
  readonly isAfterSpace: boolean;
}

/** Divides a row into words, from left to right: at drawn white space, and at gaps wider than those between letters. */
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

/** As a part of the type size: less than the narrowest space of a justified line, more than any kerning. */
const NARROWEST_SPACE = 0.2;
/** Browsers draw an unused soft hyphen as white space without width, which divides nothing. */
const NO_SPACE = 0.05;

function toWord(glyphs: readonly Glyph[], gap: number, x1: number): Word {
  return { glyphs, x0: glyphs[0]?.x ?? 0, x1, gap, isAfterSpace: glyphs[0]?.afterSpace === true };
}

/**
 * Whether a tab only pushed the next cell a hair's breadth on, because the cell before nearly reached the tab stop:
 * `Ada Berg` and `Bo Ek`, drawn as `Ada BergBo Ek`; `§ 1` and `Öppnande`, drawn as `§ 1Öppnande`.
 */
function isPushedOn(last: Glyph | undefined, next: Glyph, room: number): boolean {
  return (
    last !== undefined &&
    next.isFirst &&
    room > HAIRS_BREADTH &&
    /[\p{Ll})\d]$/u.test(last.text) &&
    /^\p{Lu}/u.test(next.text)
  );
}

/** As a part of the type size. */
const HAIRS_BREADTH = 0.04;

/** The usual gap between letters that are set wide apart, as a part of the type size; 0 in ordinary text. */
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
