import { expect, test } from 'vitest';
import { scoreAnswers, type JudgedQuestion } from '../../../scripts/bench/score-answers.ts';
import { scoreTable } from '../../../scripts/bench/score-table.ts';

test('engines stand beside each other, as a whole and kind by kind', () => {
  const questions: readonly JudgedQuestion[] = [
    { kind: 'enkel', question: 'jour', expected: ['a', 'b'] },
    { kind: 'fras', question: '"plan B"', expected: ['a'] },
  ];
  const engine = (name: string, bytes: number, answers: Readonly<Record<string, readonly string[]>>) => ({
    name,
    firstBytes: bytes,
    wholeBytes: 2 * bytes,
    scores: scoreAnswers(
      questions,
      new Map(Object.entries(answers).map(([question, items]) => [question, { items, cards: [] }])),
    ),
  });
  expect(
    scoreTable([
      engine('Ett', 1499, { jour: ['b'] }),
      engine('Två', 123_456, { jour: ['a', 'b'], '"plan B"': ['x', 'a'] }),
    ]),
  ).toBe(
    [
      '|     | hittat | först | bland tre | utan träff | första frågan | hela indexet |',
      '| --- | -----: | ----: | --------: | ---------: | ------------: | -----------: |',
      '| Ett |  0,333 | 0,500 |     0,500 |          1 |          1 kB |         3 kB |',
      '| Två |  1,000 | 0,500 |     1,000 |          0 |        123 kB |       247 kB |',
      '',
      '| hittat / först / bland tre |                   Ett |                   Två |',
      '| -------------------------- | --------------------: | --------------------: |',
      '| enkel (1)                  | 0,500 / 1,000 / 1,000 | 1,000 / 1,000 / 1,000 |',
      '| fras (1)                   | 0,000 / 0,000 / 0,000 | 1,000 / 0,000 / 1,000 |',
    ].join('\n'),
  );
});
