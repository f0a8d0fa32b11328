import { expect, test } from 'vitest';
import { decisionsPrintedIn } from '../../../src/archive/decisions-of.ts';
import { countDecisions } from '../../../src/site/words/descriptions.ts';
import { decision, makeItem } from '../../samples/sample-archive.ts';

const FORMAL = 'att godkänna dagordningen';
const POSTPONED = 'att bordlägga ärendet';
const IN_SUBSTANCE = 'att teckna avtalet om jouren';

function countOf(...wordings: readonly string[]): string {
  const made = wordings.flatMap((clause, index) =>
    decisionsPrintedIn(makeItem('lovrad-2031-04-02', { number: `${index + 1}`, blocks: [decision([clause])] })),
  );
  return countDecisions(made.map((each) => ({ decision: each })));
}

test('a number of decisions says how many decide a matter, and calls formal only what is', () => {
  expect(countOf()).toBe('0 beslut');
  expect(countOf(IN_SUBSTANCE)).toBe('1 beslut i sak');
  expect(countOf(FORMAL)).toBe('1 formellt beslut');
  expect(countOf(FORMAL, FORMAL)).toBe('2 formella beslut');
  expect(countOf(FORMAL, IN_SUBSTANCE, POSTPONED)).toBe('3 beslut, varav 1 i sak');
  expect(countOf(FORMAL, POSTPONED)).toBe('2 beslut, inget i sak');
});
