import { expect, test } from 'vitest';
import { chooseQuestions } from '../../../scripts/bench/choose-questions.ts';

test('the questions are a word in many items, a word in few, and both, the same each time', () => {
  const texts = Array.from({ length: 60 }, (_each, index) =>
    ['Frågan om', index % 20 === 0 ? 'häckar' : 'vägar', index % 15 === 0 ? 'fjällrävar' : `rad${index}`].join(' '),
  );
  expect(chooseQuestions(texts)).toEqual(['häckar', 'fjällrävar', 'fjällrävar häckar']);
  expect(chooseQuestions(texts.toReversed())).toEqual(chooseQuestions(texts));
});

test('words that say nothing are not asked', () => {
  expect(chooseQuestions(['enligt någon budget', 'enligt någon plan'])[1]).toBe('budget');
});
