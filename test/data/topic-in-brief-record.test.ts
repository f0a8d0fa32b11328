import { expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { topicInBriefRecord, topicInBriefRecords } from '../../src/data/topic-in-brief-record.ts';
import { decision, makeMeeting, makeOrgan, makeTopic, prose } from '../samples/sample-archive.ts';

const items = [
  {
    number: '1',
    blocks: [prose('Om jour.'), decision(['att pröva jour.']), decision(['att vänta.'], { sequence: 2 })],
  },
  { number: '2', blocks: [prose('Mer om jour.')] },
  { number: '3', blocks: [decision(['att köpa en soffa.'])] },
];
const archive = buildArchive({
  organs: [makeOrgan('norr', ['Norr'])],
  meetings: [
    makeMeeting({ organ: 'norr', date: '2023-02', items }),
    makeMeeting({ organ: 'norr', date: '2021-01-15', items: [items[1]!] }),
  ],
  topics: [{ ...makeTopic('jour', ['jour*']), name: 'Jour' }, makeTopic('inget', ['saknas'])],
  glossary: [],
});
const records = topicInBriefRecords(archive, new URL('https://example.se/'));

test('each topic tells of its meetings, its decisions and its latest date as it is known, and nothing where it has none', () => {
  expect(records).toEqual([
    { id: 'inget', adress: 'https://example.se/amnen/inget/', namn: 'inget', moten: 0, beslut: 0, senast: null },
    { id: 'jour', adress: 'https://example.se/amnen/jour/', namn: 'Jour', moten: 2, beslut: 2, senast: '2023-02' },
  ]);
  for (const record of records) expect(topicInBriefRecord.safeParse(record).success).toBe(true);
});
