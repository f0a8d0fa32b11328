import path from 'node:path';
import { expect, test } from 'vitest';
import type { AddressHistory, Fate } from '../../../src/archive/ledger.ts';
import { ROOT } from '../../../src/command-line/folders.ts';
import { loadContent } from '../../../src/minutes/load-content.ts';
import { buildDecisionCards } from '../../../src/site/views/decision-cards.ts';

const { archive } = loadContent(path.join(ROOT, 'content'));
const identity = { ...archive.identity, embeddedBy: ['https://intranat.example.se'] };
const [first] = archive.decisions.map(({ decision }) => decision.id);
const history = (id: string, kind: AddressHistory['kind'], fate: Fate): readonly [string, AddressHistory] => [
  id,
  { id, kind, published: '2031-01-01', fate, wordings: [] },
];

test('an archive that nobody may show in a frame has no cards', () => {
  expect(buildDecisionCards(archive)).toEqual([]);
});

test('every decision has a card', () => {
  const cards = buildDecisionCards({ ...archive, identity });
  expect(cards.map(({ id }) => id)).toEqual(archive.decisions.map(({ decision }) => decision.id));
});

test('a decision that has moved is shown where it was, one that is withdrawn says so, and a meeting has none', () => {
  const addresses = new Map([
    ...archive.addresses,
    history('lovrad-2031-4', 'decision', { kind: 'moved', to: first ?? '', date: '2031-02-01', reason: undefined }),
    history('lovrad-2031-5', 'decision', { kind: 'withdrawn', date: '2031-02-01', reason: 'Skäl.' }),
    history('lovrad-2031', 'meeting', { kind: 'withdrawn', date: '2031-02-01', reason: 'Skäl.' }),
  ]);
  const cards = buildDecisionCards({ ...archive, identity, addresses }).filter(({ id }) => id.startsWith('lovrad'));
  expect(
    cards.map((card) => [card.id, card.kind === 'page' ? card.page.archivedDecision.decision.id : card.kind]),
  ).toEqual([
    ['lovrad-2031-4', first],
    ['lovrad-2031-5', 'gone'],
  ]);
});
