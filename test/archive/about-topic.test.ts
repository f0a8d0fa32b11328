import { expect, test } from 'vitest';
import { buildAboutTest } from '../../src/archive/about-topic.ts';
import { buildArchive } from '../../src/archive/archive.ts';
import { NO_LEDGER } from '../../src/archive/ledger.ts';
import { makeMeeting, makeOrgan, makeTopic, prose } from '../samples/sample-archive.ts';

const archive = buildArchive({
  organs: [makeOrgan('lovrad', ['Lövrådet'])],
  meetings: [
    makeMeeting({
      organ: 'lovrad',
      date: '2031-04-02',
      items: [
        { number: '1', title: 'Häckar' },
        { number: '2', title: 'Häckar', blocks: [prose('Vid dammen växer inget.')] },
        { number: '3', title: 'Häckar och dammar' },
        { number: '6', title: 'Häckar, dammar och staket' },
        { number: '7', title: 'Dammens häckar' },
        ...['Häckar & dammar', 'Häckar samt dammar', 'Dammar: häckar', 'Dammar jämte häckar'].map((title, index) => ({
          number: String(8 + index),
          title,
        })),
        { number: '5', title: 'Information', blocks: [prose('Vid dammen växer inget.')] },
        { number: '4', title: 'Övrigt', blocks: [prose('Häckarna och dammarna togs upp.')] },
      ],
    }),
  ],
  topics: [makeTopic('hackar', ['häck*']), makeTopic('dammar', ['damm*']), makeTopic('staket', ['staket*'])],
  glossary: [],
  ledger: NO_LEDGER,
});
const isAbout = buildAboutTest(archive);
/** The topics that words of an item are about. */
const about = (number: string, words: string, matter?: string) => {
  const item = archive.items.find((each) => each.item.number === number);
  return archive.topics.flatMap(({ topic }) => (item && isAbout(item, topic, words, matter) ? [topic.id] : []));
};

test('words are about the one topic of their item, whatever they say', () => {
  expect(about('1', 'Det kostar 3 kr.')).toEqual(['hackar']);
});

test('words are about the topic that the title alone names, and about one that the item only touches where they name it', () => {
  expect(about('2', 'Det kostar 3 kr.')).toEqual(['hackar']);
  expect(about('2', 'Dammen kostar 3 kr.')).toEqual(['hackar', 'dammar']);
});

test('where the title names two topics, words that name neither are about both; of a longer list they are about those that they name', () => {
  expect(about('3', 'Det kostar 3 kr.')).toEqual(['hackar', 'dammar']);
  expect(about('3', 'Dammen kostar 3 kr.')).toEqual(['dammar']);
  expect(about('6', 'Det kostar 3 kr.')).toEqual([]);
  expect(about('6', 'Dammen kostar 3 kr.')).toEqual(['dammar']);
  expect(about('4', 'Det kostar 3 kr.')).toEqual([]);
  expect(about('4', 'Häcken och dammen kostar 3 kr.')).toEqual(['hackar', 'dammar']);
});

test.each(['8', '9', '10', '11'])('item %s lists its topics: words that name one are about that', (number) => {
  expect(about(number, 'Dammen kostar 3 kr.')).toEqual(['dammar']);
  expect(about(number, 'Det kostar 3 kr.')).toEqual(['hackar', 'dammar']);
});

test('where the title names two topics in one phrase, words that name one are about both', () => {
  expect(about('7', 'Dammen kostar 3 kr.')).toEqual(['hackar', 'dammar']);
  expect(about('7', 'Häcken kostar 3 kr.')).toEqual(['hackar', 'dammar']);
});

test('words below the heading of another matter are not about what the item only touches there', () => {
  expect(about('5', 'En ny räknas in snart.')).toEqual(['dammar']);
  expect(about('5', 'En ny räknas in snart.', 'Dammarna')).toEqual(['dammar']);
  expect(about('5', 'En ny räknas in snart.', 'Staket')).toEqual([]);
  expect(about('1', 'En ny räknas in snart.', 'Staket')).toEqual(['hackar']);
});
