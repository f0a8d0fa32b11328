import { describe, expect, test } from 'vitest';
import { readPlainQuestion } from '../../../src/search/engine/plain-question.ts';
import { readQuestion } from '../../../src/search/engine/question.ts';

describe('a question of words alone', () => {
  test.each([
    'avtal',
    'god vård',
    'God  och nära vård ',
    'beslut om jour',
    'vad är det',
    'jour jour',
    'Öppenvård',
    'va\u030Ard',
  ])('%j is read as any question is', (text) => {
    expect(readPlainQuestion(text)).toEqual(readQuestion(text));
  });

  test.each([
    '',
    ' ',
    '2021',
    'mars 2022',
    'jour ELLER avtal',
    'jour -avtal',
    '"god vård"',
    'år:2021',
    'hälso- och',
    '§ 3',
  ])('%j is none', (text) => {
    expect(readPlainQuestion(text)).toBeUndefined();
  });
});
