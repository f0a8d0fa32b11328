import { expect, test } from 'vitest';
import { readPresenceMark, saysAbsentInPart } from '../../src/swedish/presence-mark.ts';

test.each([
  ['x', true],
  ['X', true],
  ['✓', true],
  ['☒', true],
  ['Ja', true],
  ['1', true],
  ['närv.', true],
  ['på plats', true],
  ['tjg ers', true],
  ['tjänstgörande ersättare', true],
  ['x, från kl. 10', true],
  ['Nej', false],
  ['–', false],
  ['0', false],
  ['F', false],
  ['☐', false],
  ['frånvarande', false],
  ['Anmält förhinder', false],
  ['hade anmält frånvaro', false],
  ['laga förfall', false],
  ['sjuk', false],
  ['deltog inte', false],
  ['nej, sjuk', false],
  ['x (ej närvarande)', undefined],
  ['?', undefined],
  ['Z', undefined],
  ['Falun', undefined],
  ['', undefined],
])('“%s” beside a name says %s', (text, present) => {
  expect(readPresenceMark(text)?.present).toBe(present);
});

test('the words behind a tick are kept, and say who served in another’s place', () => {
  expect(readPresenceMark('ja (punkt 1–3)')).toEqual({ present: true, serves: false, note: 'punkt 1–3' });
  expect(readPresenceMark('x, tjg ers')).toEqual({ present: true, serves: true, note: '' });
});

test('who missed a part was there', () => {
  expect(
    ['deltar ej § 4', 'ej § 2', 'utom punkt 3', 'frånvarande §§ 3–5', 'ej kl. 13–14'].every(saysAbsentInPart),
  ).toBe(true);
  expect(['ej', 'frånvarande', 'ej närvarande'].some(saysAbsentInPart)).toBe(false);
});
