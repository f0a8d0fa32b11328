import { expect, test } from 'vitest';
import { makeOrama } from '../../../scripts/bench/orama-peer.ts';

test('Orama forgives: another form of a word, a wrong letter, a word that is nowhere', async () => {
  const { ask, wholeBytes } = await makeOrama([
    { id: 'a', title: 'Gemensam jour', text: 'Gemensam jour\nJouren prövas i ett halvår.' },
    { id: 'b', title: 'Samverkansavtal', text: 'Samverkansavtal\nAvtalet gäller korttidsplatser.' },
  ]);
  expect(wholeBytes).toBeGreaterThan(100);
  expect(await Promise.all(['korttidsplatserna', 'avtalt', 'jouren snö'].map(ask))).toEqual(
    ['b', 'b', 'a'].map((id) => ({ items: [id], cards: [] })),
  );
});
