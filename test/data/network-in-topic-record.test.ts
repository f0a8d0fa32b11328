import { expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { networkInTopicRecord, networkInTopicRecords } from '../../src/data/network-in-topic-record.ts';
import { decision, makeMeeting, makeOrgan, makeTopic, prose } from '../samples/sample-archive.ts';

const about = { number: '1', blocks: [prose('Om jour.'), decision(['att pröva jour.'])] };
const another = { number: '2', blocks: [prose('Mer om jour.')] };
const nothing = { number: '1', blocks: [prose('Om en soffa.')] };
const archive = buildArchive({
  organs: [makeOrgan('norr', ['Norr']), makeOrgan('soder', ['Söder']), makeOrgan('utan-moten', ['Utan'])],
  meetings: [
    makeMeeting({ organ: 'norr', date: '2021-01-15', items: [about, another] }),
    makeMeeting({ organ: 'norr', date: '2023-02', items: [nothing] }),
    makeMeeting({ organ: 'soder', date: '2022-05-01', items: [nothing] }),
  ],
  topics: [
    {
      ...makeTopic('jour', ['jour*']),
      positions: [{ organ: 'norr', text: 'Norr prövar jour.', source: undefined, confirmed: undefined }],
    },
  ],
  glossary: [],
});

test('a network that the archive has nothing of in a topic has a row that says so, one that it has no meeting of has none', () => {
  const records = networkInTopicRecords(archive);
  expect(records).toEqual([
    {
      amne: 'jour',
      organ: 'norr',
      moten: 1,
      punkter: 2,
      beslut: 1,
      senast: '2021-01-15',
      senaste_punkt: 'norr-2021-01-15-2',
      lage: 'Norr prövar jour.',
      lage_datum: null,
      lage_punkt: null,
      motet_senast: '2023-02',
    },
    {
      amne: 'jour',
      organ: 'soder',
      moten: 0,
      punkter: 0,
      beslut: 0,
      senast: null,
      senaste_punkt: null,
      lage: null,
      lage_datum: null,
      lage_punkt: null,
      motet_senast: '2022-05-01',
    },
  ]);
  for (const record of records) expect(networkInTopicRecord.safeParse(record).success).toBe(true);
});
