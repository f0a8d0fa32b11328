import { expect, test } from 'vitest';
import type { Decision } from '../../src/archive/decision.ts';
import { firstDayOfDecision } from '../../src/archive/first-day-of-decision.ts';
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
  ['2021-03-19', undefined, '2021-03-19'],
  ['2022', undefined, '2022-12-31'],
  ['2021-03-19', '2021-07', '2021-07-01'],
  ['2021-03-19', '2021', '2021-03-19'],
])('a decision of %s that names %s as its beginning holds from %s', (decided, named, first) => {
  expect(firstDayOfDecision(from(named), { date: date(decided) })).toBe(first);
});
