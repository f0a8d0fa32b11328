import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import type { ArchivedAppointment } from '../../src/archive/archived.ts';
import { followSeats } from '../../src/archive/seats.ts';
import { appointment, makeMeeting, makeOrgan } from '../samples/sample-archive.ts';

const NAMES = ['Maja Ek', 'maja  ek', 'Bo Vik', 'Åsa Lind', '[namn borttaget]'] as const;
const someone = fc.option(fc.constantFrom(...NAMES), { nil: undefined });
const anyMark = fc.record({
  person: someone,
  after: someone,
  role: fc.option(fc.constantFrom('ledamot', 'Ledamot', 'ersättare'), { nil: undefined }),
  body: fc.constantFrom('Styrgruppen', 'STYRGRUPPEN', 'Trädrådet'),
});
/** Each meeting of one of two networks, a month after the one before. */
const anyHistory = fc.array(
  fc.record({ organ: fc.constantFrom('lov', 'gran'), marks: fc.array(anyMark, { maxLength: 4 }) }),
  { maxLength: 8 },
);

function appointedBy(history: typeof anyHistory extends fc.Arbitrary<infer History> ? History : never) {
  return buildArchive({
    organs: [makeOrgan('lov', ['Lövrådet']), makeOrgan('gran', ['Granrådet'])],
    meetings: history.map(({ organ, marks }, place) =>
      makeMeeting({
        organ,
        date: `203${Math.floor(place / 9)}-0${(place % 9) + 1}-02`,
        items: [{ number: '1', blocks: marks.map(({ person, ...rest }) => appointment(person, rest)) }],
      }),
    ),
    topics: [],
    glossary: [],
  }).appointments;
}

const plain = (text: string | undefined) => text?.toLowerCase().split(/\s+/).join(' ');
const isNamed = (name: string | undefined) => name !== undefined && !name.startsWith('[');

/* The same told slowly: every later mark of the body is looked at. */
function slowly(all: readonly ArchivedAppointment[], each: ArchivedAppointment) {
  const later = all
    .slice(all.indexOf(each) + 1)
    .filter(
      (other) =>
        other.archived.organ === each.archived.organ && plain(other.appointment.body) === plain(each.appointment.body),
    );
  const { person, after } = each.appointment;
  const same = (one: string | undefined, other: string | undefined) => isNamed(one) && plain(one) === plain(other);
  return {
    successor: person === undefined ? undefined : later.find(({ appointment: next }) => same(person, next.after))?.id,
    again: later.find(({ appointment: next }) =>
      person === undefined ? next.person === undefined && same(after, next.after) : same(person, next.person),
    )?.id,
    later: later.filter(({ archived, appointment: next }) => next.person !== undefined && archived !== each.archived)
      .length,
  };
}

test('what later marks say of a place is what looking at each of them says', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const all = appointedBy(history);
      const seatOf = followSeats(all);
      for (const each of all) {
        const { successor, again, later } = seatOf(each);
        expect({ successor: successor?.id, again: again?.id, later }).toEqual(slowly(all, each));
      }
    }),
  );
});

test('a vacancy is filled by a later person of the same body, and nobody fills two of a role', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const all = appointedBy(history);
      const seatOf = followSeats(all);
      const byRole = new Map<string, string>();
      for (const each of all) {
        const { filled } = seatOf(each);
        if (!filled) continue;
        expect([each.appointment.person, filled.appointment.person === undefined]).toEqual([undefined, false]);
        expect(all.findIndex(({ id }) => id === filled.id)).toBeGreaterThan(all.indexOf(each));
        expect(plain(filled.appointment.body)).toBe(plain(each.appointment.body));
        expect(filled.archived.organ).toBe(each.archived.organ);
        if (filled.appointment.after !== undefined)
          expect(plain(filled.appointment.after)).toBe(plain(each.appointment.after));
        else {
          expect(plain(filled.appointment.role)).toBe(plain(each.appointment.role));
          expect(byRole.get(filled.id)).toBeUndefined();
          byRole.set(filled.id, each.id);
        }
      }
    }),
  );
});

test('no vacancy stays open that a later person with its predecessor could fill', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const all = appointedBy(history);
      const seatOf = followSeats(all);
      for (const each of all.filter(({ appointment: { person } }) => person === undefined)) {
        const takers = all
          .slice(all.indexOf(each) + 1)
          .filter(
            ({ archived, appointment: next }) =>
              next.person !== undefined &&
              archived.organ === each.archived.organ &&
              plain(next.body) === plain(each.appointment.body) &&
              isNamed(next.after) &&
              plain(next.after) === plain(each.appointment.after),
          );
        if (takers.length > 0) expect(seatOf(each).filled).toBeDefined();
      }
    }),
  );
});

test('ten times as many marks take about ten times as long, also where all are one role’s vacancies', () => {
  const timed = (many: number) => {
    const all = appointedBy([
      {
        organ: 'lov',
        marks: [
          ...Array.from({ length: many }, () => ({
            person: undefined,
            after: undefined,
            role: 'ledamot' as const,
            body: 'Trädrådet' as const,
          })),
          ...Array.from({ length: many }, () => ({
            person: 'Bo Vik' as const,
            after: undefined,
            role: 'ledamot' as const,
            body: 'Trädrådet' as const,
          })),
        ],
      },
    ]);
    const start = performance.now();
    followSeats(all);
    return performance.now() - start;
  };
  timed(1_000);
  expect(timed(10_000)).toBeLessThan(Math.max(40 * timed(1_000), 1_000));
});

test('two people of one name from different municipalities are two', () => {
  const mark = { person: 'Bo Vik' as const, after: undefined, role: undefined, body: 'Trädrådet' as const };
  const [first, second] = appointedBy([
    { organ: 'lov', marks: [mark] },
    { organ: 'lov', marks: [mark] },
  ]);
  if (!first || !second) throw new Error('two were appointed');
  const from = (each: typeof first, municipality: string | undefined) => ({
    ...each,
    appointment: { ...each.appointment, municipality },
  });
  const again = (one: string | undefined, other: string | undefined) => {
    const [a, b] = [from(first, one), from(second, other)];
    return followSeats([a, b])(a).again !== undefined;
  };
  expect([again('Falun', 'Mora'), again('Falun', 'falun'), again('Falun', undefined)]).toEqual([false, true, true]);
});
