import { expect, test } from 'vitest';
import { findNearTopics } from '../../../src/search/client/near-topics.ts';

const TOPICS = [
  { id: 'hackar', name: 'Häckar', aliases: ['Häckar', 'häckplan*'], searchWords: ['busksnår'] },
  { id: 'dammar', name: 'Dammar', aliases: ['Dammar', 'vattenspegel*'], searchWords: [] },
];

test.each([
  ['häckarna', ['hackar']],
  ['busksnårets', ['hackar']],
  ['häckplanerare', ['hackar']],
  ['vattenspeglar', ['dammar']],
  ['vattenspegal', ['dammar']],
  ['statsbidrag', []],
  ['', []],
])('topics near %j', (question, ids) => {
  expect(findNearTopics(question, TOPICS).map(({ id }) => id)).toEqual(ids);
});
