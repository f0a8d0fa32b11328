import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/archive.ts';
import { buildRecordMaker } from '../../../src/search/index/records.ts';
import { makeMeeting, makeOrgan, makeTopic, prose } from '../../samples/sample-archive.ts';

const archive = buildArchive({
  organs: [
    makeOrgan('norr', ['Norra nätverket', 'NN'], { region: 'Norr' }),
    makeOrgan('soder', ['Södra nätverket'], { region: 'Söder' }),
    makeOrgan('avdelningen', ['Avdelningen för hälsa', 'RSS'], { region: 'Norr', onlyMentioned: true }),
  ],
  meetings: [
    makeMeeting({
      organ: 'norr',
      date: '2023-02-01',
      items: [{ number: '1', title: 'RSS och LPO', blocks: [prose('En avtalsplan i Borlänge.')] }],
    }),
    makeMeeting({
      organ: 'norr',
      date: '2022-01-01',
      items: [
        { number: '1', title: 'Jour', blocks: [prose('Avdelningen för hälsa, RSS, och lokalt programområde (LPO).')] },
      ],
    }),
    makeMeeting({
      organ: 'soder',
      date: '2024-03-01',
      items: [
        { number: '1', title: 'RSS', blocks: [] },
        { number: '2', title: 'Inget', blocks: [] },
      ],
    }),
  ],
  topics: [{ ...makeTopic('beredskap', ['jour*']), name: 'Beredskap dygnet runt' }],
  glossary: [
    {
      term: 'LPO',
      name: 'lokalt programområde',
      explanation: 'Grupp.',
      synonyms: ['programområdet'],
      searchWords: [],
      topics: [],
    },
  ],
});
const make = buildRecordMaker(archive);
const records = archive.items.map((item) => ({ year: item.meeting.date.year, record: make(item) }));

/** The other names of each record, by its address. */
const names = Object.fromEntries(records.map(({ record }) => [record.url, record.names.map(({ name }) => name)]));

describe('the records of an archive', () => {
  test('are one for each item, the oldest first, with its year', () => {
    expect(records.map(({ year, record }) => [year, record.url])).toEqual([
      [2022, '/moten/norr-2022-01-01/#p1'],
      [2023, '/moten/norr-2023-02-01/#p1'],
      [2024, '/moten/soder-2024-03-01/#p1'],
      [2024, '/moten/soder-2024-03-01/#p2'],
    ]);
  });

  test.each([
    [
      'what an abbreviation stands for, and a body’s other names',
      '/moten/norr-2023-02-01/#p1',
      ['lokalt programområde', 'programområdet', 'Avdelningen för hälsa'],
    ],
    [
      'the name of a topic, and nothing that the text says itself',
      '/moten/norr-2022-01-01/#p1',
      ['programområdet', 'Beredskap dygnet runt'],
    ],
    ['no body of another region', '/moten/soder-2024-03-01/#p1', []],
    ['nothing where nothing is mentioned', '/moten/soder-2024-03-01/#p2', []],
  ])('are found by %s', (_what, url, expected) => {
    expect(names[url]?.toSorted()).toEqual(expected.toSorted());
  });
});
