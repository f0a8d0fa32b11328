import { describe, expect, test } from 'vitest';
import { isWordOfRun, readHighlight, writeHighlight } from '../../../src/search/client/highlight-runs.ts';

describe('what a page shall highlight', () => {
  test('is written once each, in small letters but for capitals, and read back', () => {
    const written = writeHighlight(['Avtalet', 'avtalet', '25\u00a0000 kronor', 'MAR', 'lunch till lunch', '']);
    expect(written).toBe('"avtalet" "25 000 kronor" "MAR" "lunch till lunch"');
    expect(readHighlight(written)).toEqual({
      runs: [['avtalet'], ['25', '000', 'kronor'], ['MAR'], ['lunch', 'till', 'lunch']],
      words: [],
    });
  });

  test('is in an address from elsewhere words in any form', () => {
    expect(readHighlight('Samverkan avtal')).toEqual({ runs: [], words: ['samverkan', 'avtal'] });
  });

  test.each(['"', '""', '" "', '', '  ', 'a"b', '"a'])('never fails: %s', (text) => {
    expect(readHighlight(text).runs.every((run) => run.length > 0)).toBe(true);
  });

  test('is no longer than a page of an address', () => {
    const many = Array.from({ length: 500 }, (_each, index) => `ord${index}`);
    expect(readHighlight(writeHighlight(many)).runs).toHaveLength(30);
    expect(writeHighlight(['a'.repeat(500), 'a "b" c'])).toBe('');
  });

  test.each([
    ['Avtalet', 'avtalet', true],
    ['AVTALET', 'avtalet', true],
    ['MAR', 'MAR', true],
    ['mar', 'MAR', false],
    ['avtal', 'avtalet', false],
    ['000', '000', true],
  ])('meets %s for %s: %s', (printed, asked, expected) => {
    expect(isWordOfRun(printed, asked)).toBe(expected);
  });
});
