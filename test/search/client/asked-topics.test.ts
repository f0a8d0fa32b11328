import { describe, expect, test } from 'vitest';
import { findAskedTopics } from '../../../src/search/client/asked-topics.ts';
import { readState } from '../../../src/search/search-state.ts';

const TOPICS = [
  { id: 'hackar', name: 'Häckar', aliases: ['Häckar', 'häck*', 'SUS'], searchWords: ['busksnår', 'klippa buskar'] },
  { id: 'hackplan', name: 'Plan för häckar', aliases: ['Plan för häckar', 'häckplan*'], searchWords: [] },
  { id: 'dammar', name: 'Dammar', aliases: ['Dammar', 'Mini-Damm*'], searchWords: ['vattenspegel*', 'LOB', 'klippa'] },
];
const ask = (query: string) => findAskedTopics(readState(new URLSearchParams(query)), TOPICS);

describe('the topics that a search asks about', () => {
  test.each([
    ['q=häcken', ['hackar']],
    ['q=Vad beslutade vi om häckplanen i Falun', ['hackplan', 'hackar']],
    ['q=minidammen', []],
    ['q=mini-dammen 2031', ['dammar']],
    ['q=vi ses där vi ska sus', []],
    ['q=sus', ['hackar']],
    ['q=SUS', ['hackar']],
    ['q=plan för häckar', ['hackplan', 'hackar']],
    ['q=', []],
    ['q=häcken&amne=dammar', ['dammar', 'hackar']],
  ])('by their own names: %s', (query, topics) => {
    expect(ask(query).map(({ topic: { id } }) => id)).toEqual(topics);
    expect(ask(query).every(({ everyday }) => everyday === undefined)).toBe(true);
  });

  test.each([
    ['q=hackplam', 'hackplan', 'hackplam'],
    ['q=Plan för hekcar', 'hackplan', 'Plan för hekcar'],
    ['q=damamr', 'dammar', 'damamr'],
  ])('by a name with a slip, and told so: %s', (query, id, misspelt) => {
    expect(ask(query)).toMatchObject([{ topic: { id }, misspelt }]);
  });

  test('by no name that is short, further off, or one of more words', () => {
    expect(['q=sis', 'q=dmxmxr', 'q=avtal om dammer'].flatMap(ask)).toEqual([]);
  });

  test.each([
    ['q=busksnåret', [['hackar', 'busksnåret']]],
    [
      'q=vem får klippa buskarna',
      [
        ['hackar', 'klippa buskarna'],
        ['dammar', 'klippa'],
      ],
    ],
    ['q=vattenspegelns yta', [['dammar', 'vattenspegelns']]],
    ['q=Vattenspegelbelysning', [['dammar', 'Vattenspegelbelysning']]],
    ['q=lob', [['dammar', 'lob']]],
    ['q=en LOB i månaden', [['dammar', 'LOB']]],
    ['q=en lob i månaden', []],
    ['q=buskar', []],
    ['q=snår', []],
  ])('by an everyday word in any of its forms: %s', (query, found) => {
    expect(ask(query).map(({ topic: { id }, everyday }) => [id, everyday])).toEqual(found);
  });

  test('the one with a name of its own stands before those of everyday words', () => {
    expect(ask('q=klippa buskar vid dammar').map(({ topic: { id } }) => id)).toEqual(['dammar', 'hackar']);
  });
});
