import path from 'node:path';
import { expect, test } from 'vitest';
import { readQuestions } from '../../../scripts/bench/read-questions.ts';
import { writeContent } from '../../samples/temporary-content.ts';

const JOUR = { kind: 'enkel', question: 'jour', expected: ['norrlunda-2024-05-17-4'] };
const ITEMS = new Set(JOUR.expected);

test('questions are read as they stand', () => {
  expect(read([JOUR])).toEqual([JOUR]);
});

test.each([
  ['of a kind that nobody knows', [{ ...JOUR, kind: 'svår' }]],
  ['without an expected item', [{ ...JOUR, expected: [] }]],
  ['that expects an item twice', [{ ...JOUR, expected: [...JOUR.expected, ...JOUR.expected] }]],
  ['that is asked twice', [JOUR, JOUR]],
  ['that expects an item which the archive does not hold', [{ ...JOUR, expected: ['norrlunda-2024-05-17-5'] }]],
])('a question %s is refused', (_what, questions) => {
  expect(() => read(questions)).toThrow();
});

function read(questions: unknown) {
  return readQuestions(
    path.join(writeContent({ 'questions.json': JSON.stringify(questions) }), 'questions.json'),
    ITEMS,
  );
}
