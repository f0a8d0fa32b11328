import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countValues } from '../../../src/search/engine/count-values.ts';

describe('the hits that each choice would give', () => {
  test('are those that the other choices let through, whatever is chosen in its own', () => {
    const sets = {
      ar: new Map([
        ['2020', new Set(['a', 'b'])],
        ['2021', new Set(['c'])],
      ]),
      slag: new Map([['beslut', new Set(['a', 'c'])]]),
    };
    const counts = countValues(new Set(['a', 'b', 'c']), sets, new Map([['ar', new Set(['a', 'b'])]]));
    expect([counts['ar'], counts['slag']]).toEqual([
      new Map([
        ['2020', 2],
        ['2021', 1],
      ]),
      new Map([['beslut', 1]]),
    ]);
  });

  test('are what choosing it gives, counted one by one', () => {
    const record = fc.record({
      ar: fc.constantFrom('2020', '2021', '2022'),
      slag: fc.subarray(['beslut', 'dialog']),
      found: fc.boolean(),
    });
    const choice = fc.record({
      ar: fc.constantFrom('', '2020', '2021'),
      slag: fc.constantFrom('', 'beslut', 'dialog'),
    });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 30 }), choice, (records, chosen) => {
        const has = (place: number, name: 'ar' | 'slag', value: string) =>
          name === 'ar' ? records[place]?.ar === value : records[place]?.slag.includes(value) === true;
        const setOf = (name: 'ar' | 'slag', value: string) =>
          new Set(records.flatMap((_record, place) => (has(place, name, value) ? [String(place)] : [])));
        const sets = {
          ar: new Map(['2020', '2021', '2022'].map((value) => [value, setOf('ar', value)])),
          slag: new Map(['beslut', 'dialog'].map((value) => [value, setOf('slag', value)])),
        };
        const active = new Map(
          (['ar', 'slag'] as const)
            .filter((name) => chosen[name] !== '')
            .map((name) => [name, setOf(name, chosen[name])]),
        );
        const counts = countValues(
          new Set(records.flatMap(({ found }, place) => (found ? [String(place)] : []))),
          sets,
          active,
        );
        for (const name of ['ar', 'slag'] as const) {
          for (const [value, count] of counts[name] ?? []) {
            const then = { ...chosen, [name]: value };
            const naive = records.filter(
              ({ found }, place) =>
                found &&
                (['ar', 'slag'] as const).every((filter) => then[filter] === '' || has(place, filter, then[filter])),
            );
            expect(count).toBe(naive.length);
          }
        }
      }),
    );
  });
});
