import type { Row } from './group-rows.ts';

/** A strip between columns that no row of text enters, from `x0` to `x1` in points. */
export interface Gutter {
  readonly x0: number;
  readonly x1: number;
  /** The index of the first row after it. */
  readonly end: number;
}

/**
 * Finds the widest strip with text on both sides that stays free in the rows from `first` on; `end` tells how far it
 * reaches. Undefined where there is none.
 */
export function findGutter(rows: readonly Row[], first: number): Gutter | undefined {
  let common: readonly Strip[] = [{ x0: -Infinity, x1: Infinity }];
  let gutter: Gutter | undefined;
  for (const [offset, row] of rows.slice(first).entries()) {
    common = meet(common, findFree(row));
    const [inner] = common
      .filter(({ x0, x1 }) => Number.isFinite(x0) && Number.isFinite(x1))
      .toSorted((a, b) => b.x1 - b.x0 - (a.x1 - a.x0));
    if (inner === undefined && gutter !== undefined) break;
    gutter = inner === undefined ? undefined : { ...inner, end: first + offset + 1 };
  }
  return gutter;
}

interface Strip {
  readonly x0: number;
  readonly x1: number;
}

/** In points: the usual space between columns, 12, less a little for slanted letters. */
const NARROWEST = 10;

/** The strips that a row leaves free: before, within and after its text. */
function findFree({ runs }: Row): readonly Strip[] {
  const free: Strip[] = [];
  let end = -Infinity;
  for (const { x0, x1 } of runs) {
    if (x0 - end >= NARROWEST) free.push({ x0: end, x1: x0 });
    end = Math.max(end, x1);
  }
  return [...free, { x0: end, x1: Infinity }];
}

/** The strips that two rows both leave free. Each list goes from left to right. */
function meet(first: readonly Strip[], second: readonly Strip[]): readonly Strip[] {
  const met: Strip[] = [];
  for (let a = 0, b = 0; a < first.length && b < second.length; ) {
    const one = first[a];
    const other = second[b];
    if (one === undefined || other === undefined) break;
    const strip = { x0: Math.max(one.x0, other.x0), x1: Math.min(one.x1, other.x1) };
    if (strip.x1 - strip.x0 >= NARROWEST) met.push(strip);
    if (one.x1 < other.x1) a += 1;
    else b += 1;
  }
  return met;
}
