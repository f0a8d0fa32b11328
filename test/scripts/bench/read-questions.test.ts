import path from 'node:path';
import { expect, test } from 'vitest';
import { readQuestions } from '../../../scripts/bench/read-questions.ts';
import { writeContent } from '../../samples/temporary-content.ts';

const JOUR = { kind: 'enkel', question: 'jour', expected: ['norrlunda-2024-05-17-4'] };
const MEETING = { kind: 'möte', question: 'mötet i maj', expected: [], meeting: 'norrlunda-2024-05-17' };
const TOPIC = { kind: 'ämne', question: 'jouren', expected: [], topic: 'jour' };
const KNOWN = new Set([...JOUR.expected, MEETING.meeting, TOPIC.topic]);

test('questions are read as they stand', () => {
  expect(read([JOUR, MEETING, TOPIC])).toEqual([JOUR, MEETING, TOPIC]);
});

test.each([
  [
    'of a kind that nobody knows',
    [{ ...JOUR, kind: 'svår' }],
    'fråga 1: Slaget ”svår” finns inte. Väntat: enkel, böjd',
  ],
  ['that expects nothing', [{ ...JOUR, expected: [] }], 'fråga 1: Frågan väntar ingenting.'],
  ['that expects an item twice', [{ ...JOUR, expected: [...JOUR.expected, ...JOUR.expected] }], 'väntas två gånger'],
  ['that is asked twice', [JOUR, JOUR], 'fråga 2: Frågan ”jour” ställs två gånger.'],
  ['that expects an item which the archive has not', [{ ...JOUR, expected: ['norrlunda-5'] }], 'har inte norrlunda-5'],
  ['that expects a meeting which the archive has not', [{ ...MEETING, meeting: 'granby-1' }], 'har inte granby-1'],
  ['that expects a topic which the archive has not', [{ ...TOPIC, topic: 'budget' }], 'har inte budget'],
])('a question %s is refused with a sentence', (_what, questions, sentence) => {
  expect(() => read(questions)).toThrow(sentence);
});

function read(questions: unknown) {
  return readQuestions(
    path.join(writeContent({ 'questions.json': JSON.stringify(questions) }), 'questions.json'),
    KNOWN,
  );
}
