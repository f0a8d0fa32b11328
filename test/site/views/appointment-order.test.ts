import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/archive.ts';
import { firstAppointments, listAppointments } from '../../../src/site/views/growing-lists.ts';
import { orderAppointments } from '../../../src/site/views/appointment-order.ts';
import type { Block } from '../../../src/archive/block.ts';
import { appointment, makeMeeting, makeOrgan } from '../../samples/sample-archive.ts';

function appointedOn(days: Readonly<Record<string, readonly Block[]>>) {
  return buildArchive({
    organs: [makeOrgan('lov', ['Lövrådet'])],
    meetings: Object.entries(days).map(([date, blocks]) =>
      makeMeeting({ organ: 'lov', date, items: [{ number: '1', blocks }] }),
    ),
    topics: [],
    glossary: [],
  });
}

const names = (people: readonly { readonly appointment: { readonly person: string | undefined } }[]) =>
  people.map(({ appointment: { person } }) => person ?? '–');

test('vacancies come first, then the latest meeting, each in the order of its document', () => {
  const { appointments } = appointedOn({
    '2030-01-01': [appointment('Maja Ek'), appointment(undefined)],
    '2031-01-01': [appointment('Bo Vik'), appointment('Åsa Lind')],
  });
  expect(names(orderAppointments(appointments))).toEqual(['–', 'Bo Vik', 'Åsa Lind', 'Maja Ek']);
});

test('a short list is whole, and of a long one the first page has the latest vacancies however old they are', () => {
  const short = appointedOn({ '2030-01-01': [appointment('Maja Ek'), appointment(undefined)] });
  expect(names(firstAppointments(short))).toEqual(['Maja Ek', '–']);
  const long = appointedOn({
    '2030-01-01': Array.from({ length: 30 }, () => appointment(undefined)),
    '2031-01-01': Array.from({ length: 200 }, (_, place) => appointment(`Person ${place}`)),
  });
  expect(listAppointments(long).whole).toBe(false);
  const first = firstAppointments(long);
  expect(first.filter(({ state }) => state.kind === 'vakant')).toHaveLength(20);
  expect(first.length).toBeLessThan(100);
});
