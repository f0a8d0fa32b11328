import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capitalised, clip } from '../../../src/site/words/words.ts';

describe('a clipped text', () => {
  test('is never longer than asked and is the beginning of what it was', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), fc.integer({ min: 10, max: 200 }), (text, length) => {
        const clipped = clip(text, length);
        expect(clipped.length).toBeLessThanOrEqual(length);
        expect(text.startsWith(clipped.replace(/…$/, ''))).toBe(true);
      }),
    );
  });

  test('is whole where it fits, and cut at a word where it does not', () => {
    expect(clip('att teckna avtalet', 30)).toBe('att teckna avtalet');
    expect(clip('att teckna avtalet om jouren', 20)).toBe('att teckna avtalet…');
  });
});

test('a title begins with a capital, å ä ö too', () => {
  expect(['ärende', 'gemensam jour', 'MAR'].map(capitalised)).toEqual(['Ärende', 'Gemensam jour', 'MAR']);
});
