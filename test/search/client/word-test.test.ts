import { describe, expect, test } from 'vitest';
import { buildTest } from '../../../src/search/client/word-test.ts';

describe('a word of the page is marked', () => {
  test.each([
    ['as it was typed', ['avtal'], 'avtal', true],
    ['in capitals', ['avtal'], 'AVTAL', true],
    ['in another form', ['avtal'], 'avtalets', true],
    ['as a part of a compound', ['avtal'], 'samverkansavtalen', true],
    ['over a hyphen', ['minimaria'], 'Mini-Maria', true],
    ['by any of the words', ['jour', 'avtal'], 'avtalet', true],
    ['not where only a short word is in it', ['hem'], 'bestämmelse', false],
    ['not where a short word begins it', ['vis'], 'visdom', false],
    ['not where it is another word', ['avtal'], 'enkät', false],
    ['not where nothing was asked for', [], 'avtal', false],
  ])('%s', (_when, asked, word, expected) => {
    expect(buildTest(asked)(word)).toBe(expected);
  });
});
