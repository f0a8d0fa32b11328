import { expect, test } from 'vitest';
import { sizeInWords } from '../../../src/site/words/document-words.ts';

test.each([
  [1, '1 kB'],
  [120_400, '120 kB'],
  [999_999, '1000 kB'],
  [1_400_000, '1,4 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});
