import { expect, test } from 'vitest';
import type { AddressHistory, Fate, Wording } from '../../../src/archive/ledger.ts';
import { buildCorrectionPages } from '../../../src/site/views/correction-pages.ts';

const wording = (date: string, more: Partial<Wording> = {}): Wording => ({
  hash: date,
  date,
  reason: 'Fel',
  text: 'ord',
  ...more,
});
const history = (id: string, wordings: readonly Wording[], fate: Fate = { kind: 'page' }): AddressHistory => ({
  id,
  kind: id.endsWith('-dagordning') ? 'agenda' : 'meeting',
  published: '2024-05-10',
  fate,
  wordings,
});
const moved: Fate = { kind: 'moved', to: 'norr-2024-05-18', date: '2024-06-01', reason: 'Fel datum' };

const pagesOf = (kind: 'meeting' | 'agenda', ...histories: readonly AddressHistory[]) =>
  buildCorrectionPages({ addresses: new Map(histories.map((each) => [each.id, each])), organs: [] }, kind).map(
    ({ history: { id }, corrections, movedTo }) => ({
      id,
      days: corrections.map(({ wording: { date } }) => date),
      movedTo,
    }),
  );

test('a meeting that was corrected has a page of that, the latest first, and one that was not has none', () => {
  const twice = history(
    'norr-2024-05-17',
    ['2024-05-10', '2024-05-12', '2024-05-14'].map((day) => wording(day)),
  );
  const never = history('norr-2024-09-20', [wording('2024-10-01')]);
  expect(pagesOf('meeting', twice, never)).toEqual([
    { id: 'norr-2024-05-17', days: ['2024-05-14', '2024-05-12'], movedTo: undefined },
  ]);
  expect(pagesOf('agenda', twice, never)).toEqual([]);
});

test('what was told of an agenda before its minutes came keeps its address there, and the minutes are no correction', () => {
  const minutes = wording('2024-05-20', { afterAgenda: true });
  const corrected = history('norr-2024-05-17', [wording('2024-05-10'), wording('2024-05-12'), minutes]);
  const plain = history('norr-2024-09-20', [wording('2024-09-10'), minutes]);
  const agenda = history('norr-2024-05-17-dagordning', [wording('2024-05-10'), wording('2024-05-12')]);
  expect(pagesOf('meeting', corrected, plain, agenda)).toEqual([
    { id: 'norr-2024-05-17', days: [], movedTo: undefined },
  ]);
  expect(pagesOf('agenda', corrected, plain, agenda)).toEqual([
    { id: 'norr-2024-05-17-dagordning', days: ['2024-05-12'], movedTo: undefined },
  ]);
});

test('the page of an address that moved leads to that of the new one, where it has one', () => {
  const before = [wording('2024-05-10'), wording('2024-05-12')];
  const from = history('norr-2024-05-17', before, moved);
  const targets = (to: readonly Wording[]) =>
    pagesOf('meeting', from, history('norr-2024-05-18', to)).map(({ movedTo }) => movedTo);
  expect(targets(before)).toEqual(['norr-2024-05-18', undefined]);
  expect(targets([wording('2024-06-01')])).toEqual([undefined]);
});
