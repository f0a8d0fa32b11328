import { expect, test } from 'vitest';
import { listFailed } from '../../../scripts/bench/list-failed.ts';

test('only what was not first or was not found is listed, with what was shown instead', () => {
  const answers = new Map([
    ['jour', { items: ['a', 'b'], cards: [] }],
    ['budget', { items: ['x', 'c'], cards: [] }],
    ['mötet', { items: ['x'], cards: ['m'] }],
    ['plan', { items: ['d'], cards: [] }],
  ]);
  const listed = listFailed(
    [
      { kind: 'enkel', question: 'jour', expected: ['a', 'b'] },
      { kind: 'enkel', question: 'budget', expected: ['c'] },
      { kind: 'möte', question: 'mötet', expected: ['x'], meeting: 'm' },
      { kind: 'enkel', question: 'plan', expected: ['d', 'e'] },
      { kind: 'enkel', question: 'snö', expected: ['f'] },
    ],
    answers,
  ).split('\n');
  expect(listed).toEqual([
    '- enkel, ”budget”: inte först. Väntat c; visat x, c.',
    '- enkel, ”plan”: saknas: e. Väntat d, e; visat d.',
    '- enkel, ”snö”: inte först; saknas: f. Väntat f; visat ingenting.',
  ]);
});
