import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  MOST_ANSWERS,
  QUESTION_KINDS,
  scoreAnswers,
  shareOf,
  scoreByKind,
  type JudgedQuestion,
  type ShownAnswer,
} from '../../../scripts/bench/score-answers.ts';

const QUESTIONS: readonly JudgedQuestion[] = [
  { kind: 'fras', question: '"plan B"', expected: ['a'] },
  { kind: 'enkel', question: 'jour', expected: ['a', 'b'] },
  { kind: 'enkel', question: 'budget', expected: ['c'] },
];

describe('answers are scored', () => {
  test('by the expected items among them, and by where the first of these stands', () => {
    const { total, byKind } = scoreAnswers(
      QUESTIONS,
      new Map([
        ['"plan B"', shown('x', 'y', 'a')],
        ['jour', shown('b', 'x')],
        ['budget', shown('x', 'y', 'z', 'c')],
      ]),
    );
    expect(total).toEqual({ questions: 3, expected: 4, found: 3, first: 1, firstThree: 2, silent: 0 });
    expect(byKind.get('enkel')).toEqual({ questions: 2, expected: 3, found: 2, first: 1, firstThree: 1, silent: 0 });
    expect(byKind.get('fras')).toEqual({ questions: 1, expected: 1, found: 1, first: 0, firstThree: 1, silent: 0 });
  });

  test('kind by kind in one order, the kinds that were asked', () => {
    expect([...scoreAnswers(QUESTIONS, new Map()).byKind.keys()]).toEqual(['enkel', 'fras']);
  });

  test('as nothing found, where a question has no answer', () => {
    expect(scoreAnswers(QUESTIONS, new Map([['a question of another set', shown('a')]])).total).toEqual({
      questions: 3,
      expected: 4,
      found: 0,
      first: 0,
      firstThree: 0,
      silent: 3,
    });
  });

  test('each item once, at its first place, and no further than anybody reads', () => {
    const others = Array.from({ length: MOST_ANSWERS - 1 }, (_, place) => `other ${place}`);
    const found = (answer: readonly string[]) =>
      scoreAnswers([{ kind: 'enkel', question: 'jour', expected: ['a'] }], new Map([['jour', shown(...answer)]])).total;
    expect(found([...others, 'a']).found).toBe(1);
    expect(found([...others, 'another', 'a']).found).toBe(0);
    expect(found(['x', 'x', 'y', 'y', 'a', 'a'])).toEqual({
      questions: 1,
      expected: 1,
      found: 1,
      first: 0,
      firstThree: 1,
      silent: 0,
    });
  });

  test('with the card of a meeting or a topic as what is first, where the question is about it', () => {
    const asked: readonly JudgedQuestion[] = [
      { kind: 'möte', question: 'mötet 4 mars', expected: ['m-1', 'm-2'], meeting: 'm' },
      { kind: 'ämne', question: 'jour', expected: ['t-1'], topic: 't' },
      { kind: 'enkel', question: 'jouren', expected: ['t-1'] },
    ];
    const withCards = scoreAnswers(
      asked,
      new Map([
        ['mötet 4 mars', { items: ['x', 'm-1'], cards: ['m'] }],
        ['jour', { items: ['x', 'y', 'z', 't-1'], cards: ['other', 't'] }],
        ['jouren', { items: ['x', 't-1'], cards: ['t'] }],
      ]),
    );
    expect(withCards.byKind.get('möte')).toMatchObject({ expected: 2, found: 1, first: 1, firstThree: 1 });
    expect(withCards.byKind.get('ämne')).toMatchObject({ found: 1, first: 0, firstThree: 1 });
    expect(withCards.byKind.get('enkel')).toMatchObject({ found: 1, first: 0, firstThree: 1 });
  });

  test('by the card alone, where no item is expected; silent is who shows neither', () => {
    const asked: readonly JudgedQuestion[] = [{ kind: 'möte', question: 'mötet', expected: [], meeting: 'm' }];
    const score = (answer: ShownAnswer) => scoreAnswers(asked, new Map([['mötet', answer]])).total;
    expect(score({ items: [], cards: ['m'] })).toMatchObject({ expected: 1, found: 1, first: 1, silent: 0 });
    expect(score({ items: ['m-1'], cards: [] })).toMatchObject({ expected: 1, found: 0, first: 0, silent: 0 });
    expect(score({ items: [], cards: [] })).toMatchObject({ found: 0, first: 0, silent: 1 });
  });

  test('no further than asked', () => {
    const answer = new Map([['jour', shown('x', 'a', 'b')]]);
    expect(scoreAnswers(QUESTIONS.slice(1, 2), answer, 2).total).toMatchObject({ found: 1, firstThree: 1 });
  });

  test('of any kinds, in their order', () => {
    const asked = [{ kind: 'titel', question: 'Jour', expected: ['a'] }] as const;
    expect([...scoreByKind(['dag', 'titel'], asked, new Map([['Jour', shown('a')]])).byKind.entries()]).toMatchObject([
      ['titel', { first: 1 }],
    ]);
  });

  test('and never above what was asked, whatever is answered', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd');
    const asked = fc.uniqueArray(
      fc.record({
        kind: fc.constantFrom(...QUESTION_KINDS),
        question: fc.string({ minLength: 1 }),
        expected: fc.uniqueArray(ids, { minLength: 1 }),
      }),
      { selector: ({ question }) => question },
    );
    fc.assert(
      fc.property(asked, fc.array(fc.array(ids)), (questions, answers) => {
        const { total, byKind } = scoreAnswers(
          questions,
          new Map(questions.map(({ question }, place) => [question, shown(...(answers[place] ?? []))])),
        );
        const shares = Object.values(shareOf(total));
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
        expect(total.first).toBeLessThanOrEqual(total.firstThree);
        expect([...byKind.values()].reduce((sum, { found }) => sum + found, 0)).toBe(total.found);
        const perfect = scoreAnswers(
          questions,
          new Map(questions.map(({ question, expected }) => [question, shown(...expected)])),
        );
        expect(perfect.total).toEqual({
          ...total,
          found: total.expected,
          first: questions.length,
          firstThree: questions.length,
          silent: 0,
        });
      }),
    );
  });
});

test('a share is of the expected items or of the questions, and 0 of nothing', () => {
  expect(shareOf({ questions: 4, expected: 8, found: 6, first: 1, firstThree: 3, silent: 0 })).toEqual({
    recall: 0.75,
    first: 0.25,
    firstThree: 0.75,
  });
  expect(shareOf(scoreAnswers([], new Map()).total)).toEqual({ recall: 0, first: 0, firstThree: 0 });
});

function shown(...items: readonly string[]): ShownAnswer {
  return { items, cards: [] };
}
