/** A transformation of the plane: `x' = ax + cy + e`, `y' = bx + dy + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The transformation that does `inner` first and then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** Whether level lines are neither level nor upright after the transformation. */
export function isTurned([a, b, c, d]: Matrix): boolean {
  return !((Math.abs(b) < 1e-6 && Math.abs(c) < 1e-6) || (Math.abs(a) < 1e-6 && Math.abs(d) < 1e-6));
}

/** The area of the unit square after the transformation; 0 where it flattens everything. */
export function areaOf([a, b, c, d]: Matrix): number {
  return Math.abs(a * d - b * c);
}

/** A matrix from six numbers in an array of any kind; undefined for anything else. */
export function toMatrix(value: unknown): Matrix | undefined {
  const [a, b, c, d, e, f] = toNumbers(value);
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined)
    return undefined;
  return [a, b, c, d, e, f];
}

/** The numbers of an array; empty for anything that is not an array of finite numbers. */
export function toNumbers(value: unknown): readonly number[] {
  if (value instanceof Float32Array) return Array.from(value);
  return Array.isArray(value) &&
    value.every((part): part is number => typeof part === 'number' && Number.isFinite(part))
    ? value
    : [];
}
