import { expect, test } from 'vitest';
import { findSharedWords } from '../../../../scripts/bench/makers/shared-words.ts';

test('short words and the commonest are shared as often as they stand; small and rare words and abbreviations are not', () => {
  const rare = Array.from(
    { length: 200 },
    (_each, index) => `ovanligt${'abcdefghij'[index % 10]}${'klmnopqrstuvwxyzåäö!'[Math.floor(index / 10)]}`,
  );
  const { words, share } = findSharedWords(['vård', 'SKR', 'och', 'kommunerna', 'Kommunerna', ...rare, 'zebrorna']);
  expect(words.slice(0, 3)).toEqual(['vård', 'kommunerna', 'Kommunerna']);
  expect(words).not.toContain('och');
  expect(words).not.toContain('SKR');
  expect(words).not.toContain('zebrorna');
  expect(share).toBeCloseTo(words.length / 205, 5);
  expect(findSharedWords([])).toEqual({ words: [], share: 0 });
});
