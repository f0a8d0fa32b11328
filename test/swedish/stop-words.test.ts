import { describe, expect, test } from 'vitest';
import { QUESTION_WORDS, STOP_WORDS } from '../../src/swedish/stop-words.ts';

const all = [...STOP_WORDS, ...QUESTION_WORDS];

describe('words that say little', () => {
  test('are as a question gives them: letters alone, small, composed', () => {
    expect(all.filter((word) => !/^\p{Ll}+$/u.test(word) || word !== word.normalize('NFC'))).toEqual([]);
  });

  test('are left out or optional, not both', () => {
    expect(all.filter((word) => STOP_WORDS.has(word) && QUESTION_WORDS.has(word))).toEqual([]);
  });

  test.each(['avtal', 'vård', 'jour', 'samverkan', 'kommun', 'enkät', 'lag', 'barn'])(
    'are not what is looked for: %s',
    (word) => {
      expect(all).not.toContain(word);
    },
  );
});
