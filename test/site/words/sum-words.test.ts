import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumInSentence } from '../../../src/site/words/sum-words.ts';

const part = fc.string({ unit: fc.constantFrom('a', 'ö', ' ', '.') });

test('a short sentence is shown whole', () => {
  fc.assert(
    fc.property(part, part, (before, after) => {
      const sentence = `${before}3 mkr${after}`;
      expect(sumInSentence({ words: '3 mkr', sentence, start: before.length }, sentence.length)).toEqual({
        before,
        after,
      });
    }),
  );
});

test('of a long sentence nothing but whole words of it is shown, and an ellipsis says that there is more', () => {
  fc.assert(
    fc.property(part, part, fc.nat(60), (before, after, most) => {
      const sentence = `${before}3 mkr${after}`;
      const shown = sumInSentence({ words: '3 mkr', sentence, start: before.length }, most);
      expect(before.endsWith(shown.before.replace('…', ''))).toBe(true);
      expect(after.startsWith(shown.after.replace('…', ''))).toBe(true);
      expect(shown.before.startsWith('…') || shown.before === before).toBe(true);
      expect(shown.after.endsWith('…') || shown.after === after).toBe(true);
      expect(shown.before.length + shown.after.length).toBeLessThanOrEqual(Math.max(most, 5) + 2);
    }),
  );
});
