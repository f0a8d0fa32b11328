import { describe, expect, test } from 'vitest';
import { findAskedTopics } from '../../../src/search/client/asked-topics.ts';
import { readState } from '../../../src/search/search-state.ts';

const TOPICS = [
  { id: 'hackar', name: 'Häckar', aliases: ['Häckar', 'häck*', 'SUS'] },
  { id: 'hackplan', name: 'Plan för häckar', aliases: ['Plan för häckar', 'häckplan*'] },
  { id: 'dammar', name: 'Dammar', aliases: ['Dammar', 'Mini-Damm*'] },
];
const asked = (query: string) => findAskedTopics(readState(new URLSearchParams(query)), TOPICS).map(({ id }) => id);

describe('the topics that a search asks about', () => {
  test.each([
    ['q=häcken', ['hackar']],
    ['q=Vad beslutade vi om häckplanen i Falun', ['hackplan', 'hackar']],
    ['q=minidammen', []],
    ['q=mini-dammen 2031', ['dammar']],
    ['q=sus', []],
    ['q=SUS', ['hackar']],
    ['q=', []],
    ['q=häcken&amne=dammar', ['dammar', 'hackar']],
  ])('%s', (query, topics) => {
    expect(asked(query)).toEqual(topics);
  });
});
