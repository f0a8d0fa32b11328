import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/archive.ts';
import { buildOtherNameFinder } from '../../../src/search/index/other-names.ts';
import { makeMeeting, makeOrgan, makeTopic, prose } from '../../samples/sample-archive.ts';

/** The names of an item that says this, each with what the item says instead and how much it tells. */
function namesOf(text: string, title = 'Läget') {
  const archive = buildArchive({
    organs: [makeOrgan('norr', ['Norra nätverket', 'NN'], { region: 'Norr' })],
    meetings: [
      makeMeeting({ organ: 'norr', date: '2023-02-01', items: [{ number: '1', title, blocks: [prose(text)] }] }),
    ],
    topics: [{ ...makeTopic('beredskap', ['jour*']), name: 'Beredskap dygnet runt', searchWords: ['nattpass*'] }],
    glossary: [
      {
        term: 'LPO',
        name: 'lokalt programområde',
        explanation: 'Grupp.',
        synonyms: [],
        searchWords: ['kunskapsgrupp'],
        topics: [],
      },
    ],
  });
  return archive.items.flatMap(buildOtherNameFinder(archive));
}

describe('the long form of an abbreviation', () => {
  test.each([
    ['mentioned', 'Ett LPO bildas.', 'Läget'],
    ['repeated', 'Ett LPO bildas. Ett LPO läggs ned.', 'Läget'],
    ['central', 'LPO, LPO, LPO och LPO:s plan.', 'Läget'],
    ['central', 'Ett bildas.', 'LPO i norr'],
  ])('tells that it is %s: %s', (weight, text, title) => {
    expect(namesOf(text, title)).toEqual([
      { name: 'lokalt programområde', kind: 'namn', said: 'LPO', weight },
      { name: 'kunskapsgrupp', kind: 'vardagsord', said: 'LPO', weight: 'mentioned' },
    ]);
  });

  test('is no other name where the text has it', () => {
    expect(namesOf('Ett lokalt programområde (LPO).').map(({ kind }) => kind)).toEqual(['vardagsord']);
  });
});

test('a name that is a description tells less', () => {
  const archive = buildArchive({
    organs: [makeOrgan('norr', ['NN', 'förvaltning i Norra länet'], { region: 'Norr' })],
    meetings: [makeMeeting({ organ: 'norr', date: '2023-02-01', items: [{ number: '1', title: 'NN', blocks: [] }] })],
    topics: [],
    glossary: [],
  });
  expect(archive.items.flatMap(buildOtherNameFinder(archive))).toMatchObject([{ weight: 'repeated' }]);
});

test('a body is called what the item does not call it', () => {
  expect(namesOf('NN möts.')).toEqual([{ name: 'Norra nätverket', kind: 'namn', said: 'NN', weight: 'mentioned' }]);
});

test('a topic is named where no word says so', () => {
  expect(namesOf('Om jouren.')).toContainEqual({
    name: 'Beredskap dygnet runt',
    kind: 'ämne',
    said: 'jouren',
    weight: 'mentioned',
  });
});

describe('an everyday word of a topic', () => {
  test.each([
    ['Om jouren.', 'Läget', 'jouren', 'mentioned'],
    ['Om jouren.', 'Mer jour', 'jour', 'repeated'],
  ])('leads to its items, and most to those that are about it: %s', (text, title, said, weight) => {
    expect(namesOf(text, title)).toContainEqual({ name: 'nattpass', kind: 'vardagsord', said, weight });
  });

  test('is one where a word of the text only ends so', () => {
    expect(namesOf('Jouren har extranattpass.').map(({ name }) => name)).toContain('nattpass');
  });

  test('is no other name where the text has it', () => {
    expect(namesOf('Jouren har nattpass.').map(({ kind }) => kind)).toEqual(['ämne']);
  });
});

test('an item of a topic is found by what other items call it', () => {
  const archive = buildArchive({
    organs: [makeOrgan('norr', ['NN'])],
    meetings: [
      makeMeeting({
        organ: 'norr',
        date: '2023-02-01',
        items: [{ number: '1', title: 'Läget', blocks: [prose('Om smittan.')] }],
      }),
    ],
    topics: [{ ...makeTopic('smitta', ['smitta*', 'pandemi*']), name: 'Smitta' }],
    glossary: [],
  });
  expect(archive.items.flatMap(buildOtherNameFinder(archive))).toContainEqual({
    name: 'pandemi',
    kind: 'vardagsord',
    said: 'smittan',
    weight: 'mentioned',
  });
});
