import { expect, test } from 'vitest';
import { formsOfNoun, isNoun, loadEntries } from '../../../scripts/bench/swedish-dictionary.ts';

const entries = new Map(loadEntries().map((entry) => [entry.word, entry]));
const entry = (word: string) => entries.get(word) ?? { word, flags: '' };

test.each([
  ['plats', ['platsen', 'platsens', 'platser', 'platserna', 'platsernas']],
  ['möte', ['mötet', 'mötets', 'möten', 'mötena', 'mötenas']],
  ['enkät', ['enkäten', 'enkäter', 'enkäterna']],
  ['våld', ['våldet', 'våldets', 'vålds']],
  ['grupp', ['gruppen', 'grupper', 'gruppernas']],
  ['ledare', ['ledaren', 'ledarna']],
])('the dictionary gives %s its forms', (word, forms) => {
  expect(isNoun(entry(word))).toBe(true);
  expect(formsOfNoun(entry(word))).toEqual(expect.arrayContaining(forms));
  expect(formsOfNoun(entry(word))).not.toContain(word);
});

test('a noun in -a has no forms of the verb that is spelled alike', () => {
  expect(formsOfNoun(entry('fråga'))).toEqual(expect.arrayContaining(['frågan', 'frågor', 'frågornas']));
  expect(formsOfNoun(entry('fråga')).filter((form) => form.endsWith('nde'))).toEqual([]);
});

test('a word without a definite form is no noun', () => {
  expect(['god', 'stor', 'samverka'].filter((word) => isNoun(entry(word)))).toEqual([]);
});
