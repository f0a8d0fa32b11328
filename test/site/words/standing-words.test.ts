import { expect, test } from 'vitest';
import { buildHandovers } from '../../../src/site/views/handover.ts';
import { lastMinutesOf, positionGround, standingInBrief } from '../../../src/site/words/standing-words.ts';
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
  const { topics } = loadShippedArchive();
  const groundIn = (id: string, network: string) => {
    const position = topics.find(({ topic }) => topic.id === id)?.positions.find(({ organ }) => organ.id === network);
    return [position?.stated?.decision?.id, positionGround(position?.stated)];
  };
  /* The item decides about money, and nothing in the matter. */
  expect(groundIn('samsjuklighet', 'schnv-fyrbodal')).toEqual([
    undefined,
    'Läget bygger på punkten som helhet, inte på beslutet i den.',
  ]);
  expect(groundIn('samsjuklighet', 'schnv-dalarna')).toEqual(['schnv-dalarna-2026-03-10-6a', undefined]);
  expect(groundIn('minimaria', 'schnv-dalarna')).toEqual([undefined, 'Läget bygger inte på något beslut i sak.']);
});
