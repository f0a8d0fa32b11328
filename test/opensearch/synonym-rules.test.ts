import { expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import type { GlossaryEntry } from '../../src/archive/glossary.ts';
import { buildSynonymRules } from '../../src/opensearch/synonym-rules.ts';
import { KNOWN_ABBREVIATIONS } from '../../src/search/words/known-abbreviations.ts';

const entry = (term: string, rest: Partial<GlossaryEntry> = {}): GlossaryEntry => ({
  term,
  name: undefined,
  explanation: 'Ett ord.',
  synonyms: [],
  searchWords: [],
  topics: [],
  ...rest,
});
const rules = (...glossary: readonly GlossaryEntry[]) =>
  buildSynonymRules(buildArchive({ organs: [], meetings: [], topics: [], glossary }));

test('a term means its name and its synonyms, and everyday words are no names', () => {
  const lpo = entry('LPO', { name: 'lokalt programområde', synonyms: ['programområdet'], searchWords: ['gruppen*'] });
  expect(rules(lpo)[0]).toBe('LPO, lokalt programområde, programområdet');
});

test('what any municipality abbreviates is there, but for what the glossary explains itself', () => {
  expect(rules()).toHaveLength(KNOWN_ABBREVIATIONS.size);
  const own = rules(entry('SIP', { name: 'samlad insats för personer' }));
  expect(own.filter((rule) => rule.startsWith('SIP,'))).toEqual(['SIP, samlad insats för personer']);
});

test('a term with no other name, or with signs alone for one, gives no rule', () => {
  expect(rules(entry('jour'), entry('§', { name: '–' }), entry('SAMORD', { name: 'SAMORD' }))).toEqual(rules());
});

test('signs that divide a rule mean themselves, and a rule stands on one line', () => {
  const odd = entry('#A\\B', { name: 'vård, omsorg\n=> hem' });
  expect(rules(odd)[0]).toBe(String.raw`\#A\\B, vård\, omsorg \=> hem`);
});
