import { describe, expect, test } from 'vitest';
import { greatestOf, leastOf } from '../../src/archive/extremes.ts';

describe('the least and the greatest', () => {
  test('of more numbers than a call takes arguments', () => {
    const many = Array.from({ length: 1_000_000 }, (_each, index) => 500_000 - index);
    expect(() => Math.max(...many)).toThrow(RangeError);
    expect([leastOf(many), greatestOf(many)]).toEqual([-499_999, 500_000]);
  });

  test('of none are no numbers that anything has', () => {
    expect([leastOf([]), greatestOf(new Set<number>())]).toEqual([Infinity, -Infinity]);
  });
});
