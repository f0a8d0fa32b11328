import { expect, test } from 'vitest';
import { decidedWords } from '../../../src/site/words/year-words.ts';

test.each([
  [{ meetings: 1, agendas: 1, inSubstance: 0 }, 'besluten okända'],
  [{ meetings: 2, agendas: 0, inSubstance: 0 }, 'inget beslut i sak'],
  [{ meetings: 2, agendas: 0, inSubstance: 3 }, '3 beslut i sak'],
  [{ meetings: 3, agendas: 1, inSubstance: 0 }, 'inget beslut i sak, besluten okända vid 1 möte'],
])('an agenda without minutes tells of no decision, and of none that was not made: %o', (held, words) => {
  expect(decidedWords(held)).toBe(words);
});
