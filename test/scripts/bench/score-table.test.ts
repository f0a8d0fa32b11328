import { expect, test } from 'vitest';
import { scoreAnswers, type JudgedQuestion } from '../../../scripts/bench/score-answers.ts';
import { scoreTable } from '../../../scripts/bench/score-table.ts';

test('engines stand beside each other, as a whole and kind by kind', () => {
  const questions: readonly JudgedQuestion[] = [
    { kind: 'enkel', question: 'jour', expected: ['a', 'b'] },
    { kind: 'fras', question: '"plan B"', expected: ['a'] },
  ];
  const engine = (name: string, bytes: number, answers: ReadonlyMap<string, readonly string[]>) => ({
    name,
    firstBytes: bytes,
    wholeBytes: 2 * bytes,
    scores: scoreAnswers(questions, answers),
  });
  expect(
    scoreTable([
      engine('Ett', 1499, new Map([['jour', ['b']]])),
      engine(
        'Två',
        123_456,
        new Map([
          ['jour', ['a', 'b']],
          ['"plan B"', ['x', 'a']],
        ]),
      ),
    ]),
  ).toBe(
    [
      '     hittat  först  bland tre  första frågan  hela indexet',
      'Ett    33 %   50 %       50 %           1 kB          3 kB',
      'Två   100 %   50 %      100 %         123 kB        247 kB',
      '',
      'hittat / först / bland tre             Ett              Två',
      'enkel (1)                   50 / 100 / 100  100 / 100 / 100',
      'fras (1)                         0 / 0 / 0    100 / 0 / 100',
    ].join('\n'),
  );
});
