import { expect, test } from 'vitest';
import type { Decision } from '../../src/archive/decision.ts';
import { findLaterBeginning } from '../../src/archive/later-beginning.ts';
import { parseFilingDate, type FilingDate } from '../../src/swedish/calendar-date.ts';

function date(iso: string): FilingDate {
  const parsed = parseFilingDate(iso);
  if (typeof parsed === 'string') throw new Error(parsed);
  return parsed;
}

const from = (iso: string | undefined): Pick<Decision, 'validity'> => ({
  validity: iso === undefined ? undefined : { from: date(iso), to: undefined, words: undefined },
});

test.each([
  ['2021-03-19', undefined, undefined],
  ['2022', undefined, undefined],
  ['2021-03-19', '2021-07', '2021-07-01'],
  ['2021-03-19', '2021', undefined],
  ['2021', '2021-07', undefined],
])('a decision of %s that names %s as its beginning begins later: %s', (decided, named, later) => {
  expect(findLaterBeginning(from(named), { date: date(decided) }, 'clauses')).toBe(later);
});

test('a beginning that was only proposed is none', () => {
  expect(findLaterBeginning(from('2021-07'), { date: date('2021-03-19') }, 'proposal')).toBeUndefined();
});
