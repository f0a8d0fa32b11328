import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameRecords } from '../../../src/search/pagefind/name-records.ts';
import { findGroups, namesOfGroups } from '../../../src/search/pagefind/record-groups.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const RECORDS = Array.from({ length: 600 }, (_each, number) => bytesOf(`Punkt ${number}`));
const IN_GROUP = 32;
const groupsIn = (names: readonly string[]) => new Set(names.map((name) => name.split('-')[0]));
/** How many groups of the one the other lacks. */
const fresh = (before: readonly string[], after: readonly string[]) =>
  [...groupsIn(after)].filter((group) => !groupsIn(before).has(group)).length;

describe('the names of records', () => {
  test('are no two alike, and follow from groups of some size', () => {
    const names = nameRecords(RECORDS, IN_GROUP);
    expect(new Set(names).size).toBe(RECORDS.length);
    expect(groupsIn(names).size).toBeGreaterThan(8);
    expect(namesOfGroups(findGroups(names) ?? [])).toEqual(names);
  });

  test.each([
    ['one changes', (place: number) => RECORDS.with(place, bytesOf('Annat'))],
    ['one comes', (place: number) => RECORDS.toSpliced(place, 0, bytesOf('Annat'))],
    ['one goes', (place: number) => RECORDS.toSpliced(place, 1)],
  ])('change in at most two groups where %s', (_which, change) => {
    const before = nameRecords(RECORDS, IN_GROUP);
    fc.assert(
      fc.property(fc.nat(RECORDS.length - 1), (place) => {
        expect(fresh(before, nameRecords(change(place), IN_GROUP))).toBeLessThanOrEqual(2);
      }),
      { numRuns: 60 },
    );
  });

  test('say what their records hold, so that a name never means other bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 40 }), fc.array(fc.string(), { maxLength: 40 }), (one, other) => {
        const held = new Map(nameRecords(one.map(bytesOf), 4).map((name, place) => [name, one[place]]));
        for (const [place, name] of nameRecords(other.map(bytesOf), 4).entries())
          if (held.has(name)) expect(held.get(name)).toBe(other[place]);
      }),
    );
  });
});

test('names that are not those of groups have none', () => {
  for (const names of [
    ['abcdef0123-1'],
    ['abcdef0123-0', 'abcdef0123-2'],
    ['sv_1'],
    ['abcdef0123-0', '0123456789-1'],
    ['abcdef0123-00'],
  ])
    expect(findGroups(names)).toBeUndefined();
  expect(findGroups([])).toEqual([]);
});
