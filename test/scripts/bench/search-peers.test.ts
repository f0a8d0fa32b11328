import { expect, test } from 'vitest';
import { makeFlexSearch, makeMiniSearch, type PeerDocument } from '../../../scripts/bench/search-peers.ts';

const RECORDS: readonly PeerDocument[] = [
  { id: 'a', title: 'Gemensam jour', text: 'Gemensam jour\nJouren prövas i ett halvår.' },
  { id: 'b', title: 'Samverkansavtal', text: 'Samverkansavtal\nAvtalet gäller korttidsplatser.' },
];

test('MiniSearch forgives: the beginning of a word, a wrong letter, a word that is nowhere', async () => {
  const { ask } = makeMiniSearch(RECORDS);
  expect(await Promise.all(['samverkan', 'kortidsplatser', 'jouren snö'].map(ask))).toEqual(
    ['b', 'b', 'a'].map((id) => ({ items: [id], cards: [] })),
  );
});

test('FlexSearch finds any part of a word, and forgives a word that is nowhere', async () => {
  const { ask } = makeFlexSearch(RECORDS);
  expect(await Promise.all(['plats', 'jouren snö'].map(ask))).toEqual(
    ['b', 'a'].map((id) => ({ items: [id], cards: [] })),
  );
});

test('what is sent is the whole index, which grows with what is in it', () => {
  for (const make of [makeMiniSearch, makeFlexSearch]) {
    const [one, both] = [make(RECORDS.slice(0, 1)), make(RECORDS)];
    expect(one.firstBytes).toBe(one.wholeBytes);
    expect(both.wholeBytes).toBeGreaterThan(one.wholeBytes);
  }
});
