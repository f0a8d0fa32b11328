import { describe, expect, test } from 'vitest';
import { isPossibleFinding, isPossibleList, isPossibleRecord } from '../../../src/search/others/check-record.ts';

const ARCHIVE = 'https://vast.example/arkiv/';
const RECORD = {
  url: `${ARCHIVE}moten/norrlunda-2024-05-17/#p6a`,
  title: 'Minimaria',
  words: ['Minimaria', 'öppnar', ''],
  filters: { ar: ['2024'], slag: ['beslut', 'formellt'], amne: ['god-och-nara-vard'] },
  anchors: [{ id: 'b1-att-1', location: 0 }],
};

/** Other code than ours has made it: its parts may be of any kind. */
function recordWith(changed: object): typeof RECORD {
  return Object.assign({}, RECORD, changed);
}

describe('a record of another archive', () => {
  test.each([
    ['as ours are', {}],
    ['whose archive thought that it stood elsewhere', { url: `${ARCHIVE}arkiv/moten/norrlunda-2024-05-17/#p1` }],
    ['of the attachments of a meeting', { url: `${ARCHIVE}moten/norrlunda-2024-05-17/#bilagor` }],
    ['without a clause', { anchors: [] }],
    ['without a word', { words: [], title: '' }],
  ])('%s is taken', (_which, changed) => {
    expect(isPossibleRecord(recordWith(changed), ARCHIVE)).toBe(true);
  });

  test.each([
    ['on another host', { url: 'https://ond.example/moten/norrlunda-2024-05-17/#p1' }],
    ['on a host that begins the same', { url: 'https://vast.example.ond.example/arkiv/moten/n-2024-05-17/#p1' }],
    ['by another protocol', { url: 'http://vast.example/arkiv/moten/norrlunda-2024-05-17/#p1' }],
    ['in another folder', { url: 'https://vast.example/annat/moten/norrlunda-2024-05-17/#p1' }],
    ['on a page of a decision', { url: `${ARCHIVE}b/norrlunda-2024-05-17-1/` }],
    ['above its folder', { url: `${ARCHIVE}moten/../#p1` }],
    ['above its folder in disguise', { url: `${ARCHIVE}moten/..%2f..%2fond/#p1` }],
    ['behind a back slash', { url: `${ARCHIVE}moten/\\\\ond.example/#p1` }],
    ['that is a script', { url: 'javascript:alert(1)' }],
    ['that is none', { url: 'http://[/' }],
    ['that is a number', { url: 7 }],
    ['without an item', { url: `${ARCHIVE}moten/norrlunda-2024-05-17/` }],
    ['with tags for an item', { url: `${ARCHIVE}moten/norrlunda-2024-05-17/#p<b>` }],
  ])('that leads to an address %s is not', (_which, changed) => {
    expect(isPossibleRecord(recordWith(changed), ARCHIVE)).toBe(false);
  });

  test.each([
    ['a title of a megabyte', { title: 'x'.repeat(1_000_000) }],
    ['a title that is none', { title: { text: 'x' } }],
    ['a word of a megabyte', { words: ['x'.repeat(1_000_000)] }],
    ['words without end', { words: Array.from({ length: 1_000_000 }, () => 'x') }],
    ['a choice that is no list', { filters: { slag: 'beslut' } }],
    ['a choice that is no text', { filters: { slag: [{}] } }],
    ['choices without end', { filters: { slag: Array.from({ length: 10_000 }, () => 'x') } }],
    ['a topic that leads above its folder', { filters: { amne: ['minimaria', '../../ond'] } }],
    ['a topic that leads to another host', { filters: { amne: ['//ond.example'] } }],
    ['a topic that is a script', { filters: { amne: ['javascript:alert(1)'] } }],
    ['clauses that are no list', { anchors: { length: 1 } }],
    ['a clause before the beginning', { anchors: [{ id: 'b1-att-1', location: -1 }] }],
    ['a clause at a half', { anchors: [{ id: 'b1-att-1', location: 0.5 }] }],
    ['a clause of another kind', { anchors: [{ id: 7, location: 0 }] }],
  ])('with %s is not', (_what, changed) => {
    expect(isPossibleRecord(recordWith(changed), ARCHIVE)).toBe(false);
  });
});

describe('what another archive has found', () => {
  const found = { id: 'sv_1', score: 3.5, places: [0, 4] };

  test('is taken where it is possible', () => {
    expect([isPossibleFinding([found], 1), isPossibleFinding([], 0), isPossibleList(['sv_1'], 1)]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test.each([
    ['more than it has', [found, found]],
    ['with points without end', [{ ...found, score: Infinity }]],
    ['with points beyond all others', [{ ...found, score: 1e308 }]],
    ['with points below none', [{ ...found, score: -5 }]],
    ['with points that are none', [{ ...found, score: NaN }]],
    ['under a name of a megabyte', [{ ...found, id: 'x'.repeat(1_000_000) }]],
    ['at a place before the first', [{ ...found, places: [-1] }]],
    ['at more places than there are words', [{ ...found, places: Array.from({ length: 2_000_000 }, () => 0) }]],
  ])('is not taken %s', (_how, all) => {
    expect(isPossibleFinding(all, 1)).toBe(false);
  });

  test('is not listed where it is more than it has', () => {
    expect(isPossibleList(['sv_1', 'sv_2'], 1)).toBe(false);
  });
});
