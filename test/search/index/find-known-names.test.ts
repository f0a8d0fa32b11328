import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/archive.ts';
import { buildKnownNameFinder } from '../../../src/search/index/find-known-names.ts';
import { makeMeeting, makeOrgan, prose } from '../../samples/sample-archive.ts';

function namesOf(text: string, explained: readonly string[] = []) {
  const archive = buildArchive({
    organs: [makeOrgan('norr', ['Norra nätverket'])],
    meetings: [
      makeMeeting({
        organ: 'norr',
        date: '2023-02-01',
        items: [{ number: '1', title: 'Läget', blocks: [prose(text)] }],
      }),
    ],
    topics: [],
    glossary: [],
  });
  return archive.items.flatMap(buildKnownNameFinder(new Set(explained)));
}

test.each([
  ['an abbreviation is called what it is short for', 'KSO deltog.', 'kommunstyrelsens ordförande', 'KSO'],
  [
    'a long name is called by its abbreviation',
    'Kommunstyrelsens ordförande deltog.',
    'KSO',
    'Kommunstyrelsens ordförande',
  ],
])('%s', (_what, text, name, said) => {
  expect(namesOf(text)).toContainEqual({ name, kind: 'namn', said, weight: 'mentioned' });
});

test('nothing is told of what is no abbreviation, or what the glossary explains', () => {
  expect([namesOf('En kso deltog.'), namesOf('KSO deltog.', ['KSO'])]).toEqual([[], []]);
});
