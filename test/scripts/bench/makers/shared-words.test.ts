import { expect, test } from 'vitest';
import { findSharedWords } from '../../../../scripts/bench/makers/shared-words.ts';

test('short words and the commonest are shared as often as they stand; small words and rare ones are not', () => {
  const rare = Array.from(
    { length: 200 },
    (_each, index) => `ovanligt${'abcdefghij'[index % 10]}${'klmnopqrstuvwxyzåäö!'[Math.floor(index / 10)]}`,
  );
  const { words, share } = findSharedWords(['SKR', 'och', 'kommunerna', 'Kommunerna', ...rare, 'zebrorna']);
  expect(words.slice(0, 3)).toEqual(['SKR', 'kommunerna', 'Kommunerna']);
  expect(words).not.toContain('och');
  expect(words).not.toContain('zebrorna');
  expect(share).toBeCloseTo(words.length / 204, 5);
  expect(findSharedWords([])).toEqual({ words: [], share: 0 });
});
