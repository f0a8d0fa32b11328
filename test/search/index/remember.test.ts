import { expect, test } from 'vitest';
import { remember } from '../../../src/search/index/remember.ts';

function counting(most?: number) {
  const asked: string[] = [];
  const find = remember((text) => {
    asked.push(text);
    return text === 'inget' ? undefined : text.length;
  }, most);
  return { asked, find };
}

test('a text is worked out once, also where nothing is found', () => {
  const { asked, find } = counting();
  expect(['jour', 'inget', 'jour', 'inget'].map(find)).toEqual([4, undefined, 4, undefined]);
  expect(asked).toEqual(['jour', 'inget']);
});

test('what is remembered has a limit, beyond which the answers are the same', () => {
  const { asked, find } = counting(2);
  expect(['a', 'bb', 'ccc', 'a', 'ccc'].map(find)).toEqual([1, 2, 3, 1, 3]);
  expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
});
