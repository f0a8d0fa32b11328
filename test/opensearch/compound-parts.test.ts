import { expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import type { SearchWords } from '../../src/archive/search-content.ts';
import { findCompoundParts } from '../../src/opensearch/compound-parts.ts';
import { buildSearchSource } from '../../src/search/index/search-source.ts';
import { makeMeeting, makeOrgan, prose } from '../samples/sample-archive.ts';

function partsIn(text: string, ownWords: SearchWords = { known: [], whole: [] }): readonly string[] {
  const archive = buildArchive({
    organs: [makeOrgan('norr', ['Norr'])],
    meetings: [makeMeeting({ organ: 'norr', date: '2024-01-01', items: [{ number: '1', blocks: [prose(text)] }] })],
    topics: [],
    glossary: [],
  });
  return findCompoundParts(buildSearchSource(archive, { ownWords }));
}

test('the parts are those by which the search of the site finds compounds, sorted', () => {
  expect(partsIn('Hemsjukvårdsavtalet gäller.')).toEqual([
    'avtalet',
    'hem',
    'hemsjukvårds',
    'sjuk',
    'sjukvårds',
    'sjukvårdsavtalet',
    'vård',
  ]);
});

test('a word that the archive says is whole gives none, and one that it adds may be a part', () => {
  expect(partsIn('Jouravtalet.', { known: [], whole: ['jouravtalet'] })).toEqual([]);
  expect([partsIn('Blippavtal.'), partsIn('Blippavtal.', { known: ['blipp'], whole: [] })]).toEqual([
    [],
    ['avtal', 'blipp'],
  ]);
});

test('plain words and names of people give none', () => {
  expect(partsIn('Avtalet gäller, sade Ek. Vi hörde Ek och Hemplan, liksom Hemplan.')).toEqual([]);
});

test('a part that stands by chance in more words than it is a part of is left out', () => {
  const ownWords = { known: ['art', 'blipp'], whole: [] };
  expect(partsIn('En artblipp startar.', ownWords)).toEqual(['art', 'blipp']);
  expect(partsIn('En artblipp startar i kvarten.', ownWords)).toEqual(['blipp']);
});
