import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/archive.ts';
import { buildEverydayFinder } from '../../../src/search/index/find-everyday.ts';
import { makeMeeting, makeOrgan, prose } from '../../samples/sample-archive.ts';

/** The weight of the everyday word for each item with these titles and texts; undefined where the item has no such name. */
function weightsOf(everyday: string, items: readonly (readonly [title: string, text: string])[]) {
  const archive = buildArchive({
    organs: [makeOrgan('norr', ['Norra nätverket'])],
    meetings: [
      makeMeeting({
        organ: 'norr',
        date: '2023-02-01',
        items: items.map(([title, text], place) => ({ number: String(place + 1), title, blocks: [prose(text)] })),
      }),
    ],
    topics: [],
    glossary: [],
  });
  const find = buildEverydayFinder(archive.items);
  return archive.items.map((item) => find(item).find(({ name }) => name === everyday)?.weight);
}

describe('an everyday word leads to what minutes say instead', () => {
  test('the more, the more the item is about it', () => {
    expect(
      weightsOf('pengar', [
        ['Läget', 'Statliga medel söks.'],
        ['Stimulansmedel', 'Läget.'],
        ['Läget', 'Medlen, medlen, medlen och medlen.'],
        ['Läget', 'Inget.'],
      ]),
    ).toEqual(['repeated', 'central', 'central', undefined]);
  });

  test('after what says the word itself', () => {
    expect(
      weightsOf('pengar', [
        ['Läget', 'Pengar söks.'],
        ['Läget', 'Medel söks.'],
        ['Medel', 'Läget.'],
      ]),
    ).toEqual([undefined, 'mentioned', 'mentioned']);
  });

  test('after what says it within a longer word', () => {
    expect(
      weightsOf('bedömning', [
        ['Läget', 'Munhälsobedömningar görs.'],
        ['Utvärdering', 'Det utvärderas.'],
        ['Utvärdering', 'Det utvärderas.'],
      ]),
    ).toEqual([undefined, 'mentioned', 'mentioned']);
  });

  test('and nowhere where these minutes say the word as often', () => {
    expect(
      weightsOf('pengar', [
        ['Läget', 'Pengar söks.'],
        ['Läget', 'Medel söks.'],
      ]),
    ).toEqual([undefined, undefined]);
  });
});
