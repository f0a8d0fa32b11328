import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupRecords } from '../../../src/search/pagefind/group-records.ts';
import { findGroups, recordsOfGroups, type NamedRecord } from '../../../src/search/pagefind/record-groups.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const RECORDS = Array.from({ length: 600 }, (_each, number) => bytesOf(`Punkt ${number}`));
const IN_GROUP = 32;
const namesOf = (records: readonly Uint8Array[], inGroup = IN_GROUP) =>
  recordsOfGroups(groupRecords(records, inGroup)).map(({ name }) => name);
const groupsIn = (names: readonly string[]) => new Set(names.map((name) => name.split('-')[0]));
/** How many groups of the one the other lacks. */
const fresh = (before: readonly string[], after: readonly string[]) =>
  [...groupsIn(after)].filter((group) => !groupsIn(before).has(group)).length;

describe('the names of records', () => {
  test('are no two alike, and follow from groups of some size', () => {
    const names = namesOf(RECORDS);
    expect(new Set(names).size).toBe(RECORDS.length);
    expect(groupsIn(names).size).toBeGreaterThan(8);
    expect(findGroups(recordsOfGroups(groupRecords(RECORDS, IN_GROUP)))).toEqual(groupRecords(RECORDS, IN_GROUP));
  });

  test.each([
    ['one changes', (place: number) => RECORDS.with(place, bytesOf('Annat'))],
    ['one comes', (place: number) => RECORDS.toSpliced(place, 0, bytesOf('Annat'))],
    ['one goes', (place: number) => RECORDS.toSpliced(place, 1)],
  ])('change in at most two groups where %s', (_which, change) => {
    const before = namesOf(RECORDS);
    fc.assert(
      fc.property(fc.nat(RECORDS.length - 1), (place) => {
        expect(fresh(before, namesOf(change(place)))).toBeLessThanOrEqual(2);
      }),
      { numRuns: 60 },
    );
  });

  test('say what their records hold, so that a name never means other bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 40 }), fc.array(fc.string(), { maxLength: 40 }), (one, other) => {
        const held = new Map(namesOf(one.map(bytesOf), 4).map((name, place) => [name, one[place]]));
        for (const [place, name] of namesOf(other.map(bytesOf), 4).entries())
          if (held.has(name)) expect(held.get(name)).toBe(other[place]);
      }),
    );
  });
});

test('lie three and three in a file, and those of two groups in none together', () => {
  const records = recordsOfGroups([
    { tag: 'abcdef0123', records: 4 },
    { tag: '0123456789', records: 2 },
  ]);
  expect(records.map(({ group }) => group)).toEqual([
    'abcdef0123-0',
    'abcdef0123-0',
    'abcdef0123-0',
    'abcdef0123-1',
    '0123456789-0',
    '0123456789-0',
  ]);
});

test('records that are named otherwise are in no groups', () => {
  const own = (name: string, group = name): NamedRecord => ({ name, group });
  for (const records of [
    [own('abcdef0123-1')],
    [own('abcdef0123-0'), own('abcdef0123-2', 'abcdef0123-0')],
    [own('abcdef0123-0'), own('abcdef0123-1')],
    [own('sv_1')],
    [own('abcdef0123-0', '')],
    [own('abcdef0123-0'), own('0123456789-1', '0123456789-0')],
    [own('abcdef0123-00')],
  ])
    expect(findGroups(records)).toBeUndefined();
  expect(findGroups([])).toEqual([]);
});
