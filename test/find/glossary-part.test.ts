import { describe, expect, test } from 'vitest';
import {
  buildGlossaryParts,
  findTerm,
  GLOSSARY_PARTS,
  glossaryPart,
  readGlossaryPart,
} from '../../src/find/glossary-part.ts';

const PARTS = buildGlossaryParts([
  {
    term: 'LÖR',
    name: 'Lövrådet i Ekvik',
    explanation: 'Ett råd.',
    synonyms: [],
    searchWords: ['trädråd'],
    topics: [],
  },
  { term: 'alm', name: undefined, explanation: 'Ett träd.', synonyms: ['almar'], searchWords: [], topics: [] },
]);
const ask = (question: string) =>
  findTerm(question, readGlossaryPart(JSON.parse(JSON.stringify(PARTS.get(glossaryPart(question) ?? '') ?? []))))?.term;

describe('the term that a question asks for', () => {
  test.each([
    ['LÖR', 'LÖR'],
    ['lör', 'LÖR'],
    ['vad betyder LÖR', 'LÖR'],
    ['Vad är Lövrådet i Ekvik?', 'LÖR'],
    ['trädråd', 'LÖR'],
    ['almar', 'alm'],
  ])('%s', (question, term) => expect(ask(question)).toBe(term));

  test.each(['', 'avtal med LÖR', 'ek', 'lövrådet'])('is none where the question is another: %j', (question) => {
    expect(ask(question)).toBeUndefined();
  });

  test('stands in a file of some terms, and every file is there', () => {
    expect([...PARTS.keys()]).toEqual(GLOSSARY_PARTS);
    expect(PARTS.get('a')?.map(({ term }) => term)).toEqual(['alm']);
  });
});
