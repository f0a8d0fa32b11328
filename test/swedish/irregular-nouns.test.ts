import { expect, test } from 'vitest';
import { findIrregularForms } from '../../src/swedish/irregular-nouns.ts';

test.each([
  ['städer', 'stad'],
  ['staden', 'städerna'],
  ['böcker', 'bok'],
  ['tjänstemän', 'tjänsteman'],
  ['tjänstemannen', 'tjänstemännen'],
  ['ledamöterna', 'ledamot'],
  ['ögon', 'öga'],
])('%s may be a form of what %s is', (word, other) => {
  expect(findIrregularForms(word)).toContain(other);
});

test.each(['avtal', 'kommuner', 'xson'])('%s has no other vowel', (word) => {
  expect(findIrregularForms(word)).toEqual([]);
});
