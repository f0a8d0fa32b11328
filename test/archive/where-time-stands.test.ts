import { expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { lastDayOfDecision } from '../../src/archive/last-day-of-decision.ts';
import { buildStandings } from '../../src/archive/standing.ts';
import { parsePeriod, type Validity } from '../../src/archive/validity.ts';
import { decision, makeMeeting, makeOrgan, prose } from '../samples/sample-archive.ts';

/** Whose the end of June 2031 is, what the archive of 2032 answers, and the last day, for these clauses with these words quoted. */
function told(
  clause: string,
  words: string | undefined,
  title = 'Om jouren',
  validity: Validity = { from: undefined, to: parsePeriod('../2031-06-30')?.to, words },
) {
  const archive = buildArchive({
    organs: [makeOrgan('lov', ['Lövrådet'])],
    topics: [],
    glossary: [],
    meetings: [
      makeMeeting({
        organ: 'lov',
        date: '2030-01-01',
        items: [
          {
            number: '1',
            title,
            blocks: [
              prose('Jouren föreslås upphöra 2031-06-30. Den löper t.o.m. 2031-06-30.'),
              decision([clause], { validity }),
            ],
          },
        ],
      }),
      makeMeeting({ organ: 'lov', date: '2032-01-01' }),
    ],
  });
  const [made] = archive.decisions;
  const standing = buildStandings(archive).get('lov-2030-01-01-1');
  return [standing?.timeStands, standing?.kind, made && lastDayOfDecision(made.decision, standing)];
}

test.each([
  ['is proposed', 'att anta planen för jouren', 'föreslås upphöra 2031-06-30'],
  ['is proposed in the decision itself', 'att jouren föreslås upphöra 2031-06-30', 'föreslås upphöra 2031-06-30'],
  ['is left to another body', 'att tillstyrka förlängningen', 't.o.m. 2031-06-30'],
])('an end that %s does not end a decision', (_how, clause, words) => {
  expect(told(clause, words)).toEqual(['proposal', 'okänt', undefined]);
});

test.each([
  ['medel 2031', 'att använda medel 2031 till jouren', undefined],
  ['under 2031', 'att jouren finns under 2031', '2031-12-31'],
])('the end of a year ends a decision that says %s only where it holds for that year', (words, clause, last) => {
  const year = parsePeriod('2031');
  if (year === undefined) throw new Error('no year');
  expect(told(clause, words, 'Om jouren', { ...year, words })).toEqual(['clauses', 'utgått', last]);
});

test('a part of a year that a decision is marked with ends it, though its words name the year alone', () => {
  const half = parsePeriod('2031-01/2031-06');
  if (half === undefined) throw new Error('no period');
  expect(
    told('att använda medel 2031 till jouren', 'medel 2031', 'Om jouren', { ...half, words: 'medel 2031' }),
  ).toEqual(['clauses', 'utgått', '2031-06-30']);
});

test('a time of which no day is told ends nothing', () => {
  expect(
    told('att avtalet löper i två år', 'två år', 'Om jouren', { from: undefined, to: undefined, words: 'två år' }),
  ).toEqual(['clauses', 'okänt', undefined]);
});

test.each([
  ['the decision', 'att jouren upphör 2031-06-30', '2031-06-30', 'Om jouren', 'clauses'],
  ['its heading', 'att anta planen för jouren', 't.o.m. 2031-06-30', 'Jouren t.o.m. 2031-06-30', 'heading'],
  ['the document beside it', 'att anta planen för jouren', 't.o.m. 2031-06-30', 'Om jouren', 'document'],
])('an end that %s says ends it', (_who, clause, words, title, stands) => {
  expect(told(clause, words, title)).toEqual([stands, 'utgått', '2031-06-30']);
});
