import { expect, test } from 'vitest';
import { remember } from '../../../src/search/index/remember.ts';

function counting(least?: number) {
  const asked: string[] = [];
  const find = remember((text) => {
    asked.push(text);
    return text === 'inget' ? undefined : text.length;
  }, least);
  return { asked, find };
}

test('a text is worked out once, also where nothing is found', () => {
  const { asked, find } = counting();
  expect(['jour', 'inget', 'jour', 'inget'].map(find)).toEqual([4, undefined, 4, undefined]);
  expect(asked).toEqual(['jour', 'inget']);
});

test('what is remembered has a limit, beyond which the answers are the same', () => {
  const { asked, find } = counting(1);
  expect(['a', 'bb', 'ccc', 'a', 'ccc'].map(find)).toEqual([1, 2, 3, 1, 3]);
  expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
});

test('what is asked for again and again is remembered beyond the limit', () => {
  const { asked, find } = counting(2);
  for (const text of ['a', 'bb', 'a', 'ccc', 'a', 'dddd', 'a', 'eeeee', 'a']) find(text);
  expect(asked).toEqual(['a', 'bb', 'ccc', 'dddd', 'eeeee']);
});
