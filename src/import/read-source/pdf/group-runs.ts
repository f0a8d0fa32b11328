import type { Glyph } from './page-ink.ts';

/** Letters drawn one after the other on one base line, with no wider gap than between words. In points. */
export interface Run {
  readonly glyphs: readonly Glyph[];
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
}

/**
 * Groups letters into runs. A run drawn twice in the same spot, as some programs do for bold or shadow, becomes one
 * bold run.
 */
export function groupRuns(glyphs: readonly Glyph[]): readonly Run[] {
  const runs: Run[] = [];
  let open: Glyph[] = [];
  for (const glyph of glyphs) {
    const last = open.at(-1);
    if (last !== undefined && !goesOn(last, glyph)) {
      runs.push(toRun(open));
      open = [];
    }
    /* White space drawn at the end of one line tells nothing about the next line. */
    const isElsewhere = last !== undefined && Math.abs(glyph.y - last.y) > last.size * 0.5;
    open.push(isElsewhere && glyph.afterSpace ? { ...glyph, afterSpace: false } : glyph);
  }
  if (open.length > 0) runs.push(toRun(open));
  return joinDoubles(runs);
}

/** As a part of the type size. A wider gap may be the edge of a column. */
const WIDEST_GAP = 0.8;

function goesOn(last: Glyph, next: Glyph): boolean {
  const gap = next.x - last.x - last.width;
  return (
    Math.abs(next.y - last.y) < last.size * 0.05 &&
    Math.abs(next.size - last.size) < last.size * 0.05 &&
    gap < last.size * WIDEST_GAP &&
    gap > -last.size * 0.5 &&
    next.x >= last.x - last.size * 0.05
  );
}

function toRun(glyphs: readonly Glyph[]): Run {
  const [first] = glyphs;
  return {
    glyphs,
    x0: first?.x ?? 0,
    y: first?.y ?? 0,
    size: first?.size ?? 1,
    x1: glyphs.reduce((end, { x, width }) => Math.max(end, x + width), -Infinity),
  };
}

/** How many places of the same text are remembered: a twin is drawn soon after its first copy. */
const TWINS_KEPT = 4;

/** Removes the second copy of a run drawn twice and makes the first one bold. */
function joinDoubles(runs: readonly Run[]): readonly Run[] {
  const seen = new Map<string, number[]>();
  const kept: Run[] = [];
  for (const run of runs) {
    const text = run.glyphs.map((glyph) => glyph.text).join('');
    const places = seen.get(text) ?? [];
    const twin = places.slice(-TWINS_KEPT).find((index) => {
      const other = kept[index];
      return (
        other !== undefined &&
        Math.abs(other.x0 - run.x0) < run.size * 0.15 &&
        Math.abs(other.y - run.y) < run.size * 0.15
      );
    });
    const original = twin === undefined ? undefined : kept[twin];
    if (twin === undefined || original === undefined) {
      seen.set(text, [...places.slice(1 - TWINS_KEPT), kept.length]);
      kept.push(run);
    } else {
      kept[twin] = { ...original, glyphs: original.glyphs.map((glyph) => ({ ...glyph, isBold: true })) };
    }
  }
  return kept;
}
