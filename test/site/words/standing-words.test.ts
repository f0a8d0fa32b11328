import { expect, test } from 'vitest';
import { buildStandings } from '../../../src/archive/standing.ts';
import { buildHandovers } from '../../../src/site/views/handover.ts';
import { lastMinutesOf, positionAnswer, standingInBrief } from '../../../src/site/words/standing-words.ts';
import { loadShippedArchive } from '../../samples/shipped-archive.ts';

const lists = buildHandovers(loadShippedArchive()).map(({ organ, unknown }) => ({
  organ: organ.id,
  rows: unknown.shown,
}));

test('a list says once since when the archive has no minutes, where several of its rows would', () => {
  expect(lists.map(({ organ, rows }) => [organ, lastMinutesOf(rows)])).toEqual([
    ['chefsnatverket-dalarna', ['Arkivet har inga minnesanteckningar från Chefsnätverket Dalarna efter 8 maj 2020.']],
    [
      'schnv-dalarna',
      ['Arkivet har inga minnesanteckningar från SCHNV Dalarna efter 10 mars 2026 (källan anger två datum).'],
    ],
    ['schnv-fyrbodal', ['Arkivet har inga minnesanteckningar från Socialchefsnätverket Fyrbodal efter 4 mars 2022.']],
  ]);
});

test('a row says so itself where it is alone, and not where its list does', () => {
  for (const { rows } of lists) {
    for (const row of rows.filter(({ standing }) => standing?.nextMeeting === undefined)) {
      if (!row.standing) continue;
      expect(lastMinutesOf([row])).toEqual([]);
      expect(standingInBrief(row.archivedDecision, row.standing).rest).toContain('inga senare minnesanteckningar');
      expect(standingInBrief(row.archivedDecision, row.standing, { minutes: true }).rest).not.toContain(
        'inga senare minnesanteckningar',
      );
    }
  }
});

test('where an item says how a network stands, no decision of it is asked whether it holds', () => {
  const archive = loadShippedArchive();
  const standings = buildStandings(archive);
  const answerIn = (id: string, network: string) => {
    const position = archive.topics
      .find(({ topic }) => topic.id === id)
      ?.positions.find(({ organ }) => organ.id === network);
    const decision = position?.stated?.decision?.id;
    const answer = positionAnswer(position?.stated, standings.get(decision ?? ''));
    return [decision, answer?.short, answer?.rest];
  };
  /* The item decides about money, and nothing in the matter. */
  expect(answerIn('samsjuklighet', 'schnv-fyrbodal')).toEqual([
    undefined,
    'Det vet arkivet inte.',
    expect.stringMatching(/^Läget bygger på punkten som helhet, inte på beslutet i den\./),
  ]);
  expect(answerIn('minimaria', 'schnv-dalarna')).toEqual([
    undefined,
    'Det vet arkivet inte.',
    'Läget bygger inte på något eget beslut i sak. Hur länge det gäller står inte i punkten.',
  ]);
  expect(answerIn('samsjuklighet', 'schnv-dalarna')).toEqual([
    'schnv-dalarna-2026-03-10-6a',
    'Det vet arkivet inte.',
    expect.stringContaining('Hur länge det gäller står inte i beslutet.'),
  ]);
});
